import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { Rows } from '../../inputs';
import { usePanel } from '../../panel-context';
import { useNewWords } from '../../use-new-words';
import { planMessages } from '../../words/plan.messages';
import { processMessages } from '../../words/process.messages';
import { ActivityEditor } from './ActivityEditor';
import type { Opened } from './opened';

/** Kinds of act as they are declared: log, norms and pay use these names and no others. */
export function Activities({ open, onOpen }: Opened) {
  const t = useT(planMessages);
  const words = useT(processMessages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const titled = useNewWords();
  return (
    <Rows
      label={words('section.activities')}
      open={open}
      onOpen={onOpen}
      rows={process.activities.map((activity) => ({
        id: activity.id,
        name: pickText(activity.title, locale),
        at: [`activity/${activity.id}`],
      }))}
      onMove={(activity, index) => run('activity.move', { activity, index })}
      onDelete={(activity) => run('activity.delete', { activity })}
      add={{
        label: t('activity.add'),
        run: (text) => {
          const made = run('activity.add', { title: titled(text) });
          return made.done ? (made.created ?? null) : null;
        },
      }}
    >
      {({ id }) => <ActivityEditor activity={process.activities.find((activity) => activity.id === id)!} />}
    </Rows>
  );
}
