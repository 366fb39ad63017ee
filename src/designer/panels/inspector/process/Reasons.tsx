import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { Notes, Rows, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNewWords } from '../../use-new-words';
import { processMessages } from '../../words/process.messages';
import type { Opened } from './opened';

export function Reasons({ open, onOpen }: Opened) {
  const t = useT(processMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const titled = useNewWords();
  return (
    <Rows
      label={t('section.reasons')}
      open={open}
      onOpen={onOpen}
      rows={process.lossReasons.map((reason) => ({
        id: reason.id,
        name: pickText(reason.title, locale),
        at: [`lossReason/${reason.id}`],
      }))}
      onDelete={(reason) => run('lossReason.delete', { reason })}
      add={{
        label: t('reason.add'),
        run: (text) => {
          const made = run('lossReason.add', { title: titled(text) });
          return made.done ? (made.created ?? null) : null;
        },
      }}
    >
      {({ id }) => (
        <>
          <Notes at={`lossReason/${id}`} />
          <WordsInput
            label={common('title')}
            text={process.lossReasons.find((reason) => reason.id === id)?.title}
            onWords={(words, session) => run('lossReason.rename', { reason: id, ...words }, session)}
          />
        </>
      )}
    </Rows>
  );
}
