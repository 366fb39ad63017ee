import type { Outcome, Stage } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { usePanel } from '../panel-context';
import { stageMessages } from '../words/stage.messages';
import { Links } from './Links';
import { OutcomeEditor } from './stage/OutcomeEditor';
import classes from './panel.module.css';

/** A selected arrow: the outcome of the stage it comes from. */
export function TransitionPanel({ stage, outcome }: { stage: Stage; outcome: Outcome }) {
  const t = useT(stageMessages);
  const locale = useLocale();
  const { goTo } = usePanel();
  return (
    <div className={classes.panel}>
      <OutcomeEditor stage={stage.id} outcome={outcome} titled={false} />
      <Links
        links={[
          {
            key: stage.id,
            text: t('outcome.from', { stage: pickText(stage.title, locale) }),
            open: () => goTo({ kind: 'stage', stage: stage.id, tab: 'outcomes', item: outcome.id }),
          },
        ]}
      />
    </div>
  );
}
