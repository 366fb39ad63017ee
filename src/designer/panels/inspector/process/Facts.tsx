import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { Notes, Rows, Toggle, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNewWords } from '../../use-new-words';
import { processMessages } from '../../words/process.messages';
import panel from '../panel.module.css';
import type { Opened } from './opened';

/** Facts of the company that phrases use; each stays marked until confirmed. */
export function Facts({ open, onOpen }: Opened) {
  const t = useT(processMessages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const titled = useNewWords();
  return (
    <>
      <p className={panel.sentence}>{t(process.variables.length > 0 ? 'facts.hint' : 'facts.none')}</p>
      <Rows
        label={t('section.facts')}
        open={open}
        onOpen={onOpen}
        rows={process.variables.map((variable) => ({
          id: variable.id,
          name: pickText(variable.title, locale),
          hint: variable.confirmed ? pickText(variable.value, locale) : t('fact.unconfirmed'),
          at: [`variable/${variable.id}`],
        }))}
        onDelete={(variable) => run('variable.delete', { variable })}
        add={{
          label: t('fact.add'),
          run: (text) => {
            const made = run('variable.add', { title: titled(text) });
            return made.done ? (made.created ?? null) : null;
          },
        }}
      >
        {({ id }) => <FactEditor id={id} />}
      </Rows>
    </>
  );
}

function FactEditor({ id }: { id: string }) {
  const t = useT(processMessages);
  const common = useT(messages);
  const { process, run } = usePanel();
  const variable = process.variables.find((one) => one.id === id)!;
  return (
    <>
      <Notes at={`variable/${id}`} />
      <WordsInput
        label={common('title')}
        text={variable.title}
        onWords={(words, session) => run('variable.rename', { variable: id, ...words }, session)}
      />
      <WordsInput
        label={`${t('fact.value')} {${id}}`}
        text={variable.value}
        lines={1}
        onWords={(words, session) => run('variable.edit', { variable: id, ...words }, session)}
      />
      <Toggle
        label={t('fact.confirmed')}
        checked={variable.confirmed}
        onChange={(confirmed) => run('variable.confirm', { variable: id, confirmed })}
      />
    </>
  );
}
