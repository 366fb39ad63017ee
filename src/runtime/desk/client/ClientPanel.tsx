import { useT } from '@/kit/ui';
import { messages } from '../messages';
import type { DealView } from '../work/deal-view';
import classes from './client.module.css';
import { Contacts } from './Contacts';
import { Deviations } from './Deviations';
import { Facts } from './Facts';
import { History } from './History';

/** Everything about the client in one column: what presses, who they are, what is known, what was. */
export function ClientPanel({ view }: { view: DealView }) {
  const t = useT(messages);
  return (
    <aside className={classes.root} aria-label={t('client')}>
      <div className={classes.known} tabIndex={0} role="group" aria-label={t('facts')}>
        <Deviations view={view} />
        <Contacts view={view} />
        <Facts view={view} />
      </div>
      <History view={view} />
    </aside>
  );
}
