import { useT } from '@/kit/ui';
import { Choice, Line, Notes, WordsInput } from '../../inputs';
import { usePanel } from '../../panel-context';
import { processMessages } from '../../words/process.messages';
import panel from '../panel.module.css';

const currencies = ['RUB', 'USD', 'EUR', 'KZT', 'BYN', 'UZS', 'AMD', 'GEL', 'TRY', 'AED', 'CNY', 'GBP'];

export function About() {
  const t = useT(processMessages);
  const { process, run } = usePanel();
  const { stages } = process;
  const sum = (of: (stage: (typeof stages)[number]) => number) =>
    stages.reduce((total, stage) => total + of(stage), 0);
  const known = currencies.includes(process.currency) ? currencies : [process.currency, ...currencies];
  return (
    <>
      <Notes at={['process/start', 'process/texts', 'process/training']} />
      <WordsInput
        label={t('summary')}
        text={process.summary}
        lines={2}
        onWords={(words, session) => run('process.setSummary', words, session)}
      />
      <WordsInput
        label={t('company')}
        text={process.company}
        onWords={(words, session) => run('process.setCompany', words, session)}
      />
      <Line>
        <Choice
          label={t('currency')}
          value={process.currency}
          options={known.map((code) => ({ value: code, label: code }))}
          onChange={(currency) => run('process.setCurrency', { currency })}
        />
      </Line>
      <p className={panel.sentence}>
        {t('size', {
          stages: stages.length,
          steps: sum((stage) => stage.script.steps.length),
          tasks: sum((stage) => stage.tasks.length),
          checkpoints: sum((stage) => stage.checkpoints.length),
        })}
      </p>
      <p className={panel.sentence}>
        {t('version', {
          version: process.version,
          revision: process.revision,
          status: t(`version.${process.status}`),
        })}
      </p>
    </>
  );
}
