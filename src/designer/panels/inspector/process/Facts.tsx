import type { Variable } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { Toggle, WordsInput } from '../../inputs';
import { usePanel } from '../../panel-context';
import { processMessages } from '../../words/process.messages';
import panel from '../panel.module.css';
import { NamedList } from './NamedList';
import type { Opened } from './opened';

/** Facts of the company that phrases use; each stays marked until confirmed. */
export function Facts({ open, onOpen }: Opened) {
  const t = useT(processMessages);
  const locale = useLocale();
  const { process, run } = usePanel();
  return (
    <>
      <p className={panel.sentence}>{t(process.variables.length > 0 ? 'facts.hint' : 'facts.none')}</p>
      <NamedList
        open={open}
        onOpen={onOpen}
        label={t('section.facts')}
        items={process.variables}
        place="variable"
        hint={({ confirmed, value }) => (confirmed ? pickText(value, locale) : t('fact.unconfirmed'))}
        add={{ label: t('fact.add'), run: (title) => run('variable.add', { title }) }}
        onTitle={(variable, words, session) => run('variable.rename', { variable, ...words }, session)}
        onDelete={(variable) => run('variable.delete', { variable })}
      >
        {(variable) => <FactEditor variable={variable} />}
      </NamedList>
    </>
  );
}

function FactEditor({ variable }: { variable: Variable }) {
  const { id } = variable;
  const t = useT(processMessages);
  const { run } = usePanel();
  return (
    <>
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
