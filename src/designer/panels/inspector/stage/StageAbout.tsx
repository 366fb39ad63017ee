import type { Stage } from '@/runtime/format';
import { useT } from '@/kit/ui';
import type { StageText } from '../../../edit';
import { Amount, Line, ManyOf, Notes, Section, SpanInput, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { stageMessages } from '../../words/stage.messages';
import classes from '../panel.module.css';
import { RaciGrid } from './RaciGrid';

const texts: readonly StageText[] = ['purpose', 'input', 'result'];

/** What the stage is for, who does it, how long it may take, what it has to learn. */
export function StageAbout({ stage }: { stage: Stage }) {
  const t = useT(stageMessages);
  const common = useT(messages);
  const { run } = usePanel();
  const { fields } = useNames();
  const key = (part: string) => `stage/${stage.id}/${part}`;
  return (
    <div className={classes.panel}>
      <Notes at={[key('texts'), key('outcomes')]} />
      {texts.map((text) => (
        <WordsInput
          key={text}
          label={t(text)}
          text={stage[text]}
          lines={1}
          onWords={(words, session) => run('stage.setText', { stage: stage.id, text, words }, session)}
        />
      ))}
      <Section title={t('raci')}>
        <Notes at={key('raci')} />
        <RaciGrid stage={stage} />
      </Section>
      <Notes at={key('limit')} />
      <SpanInput
        label={t('limit')}
        value={stage.limit}
        empty={t('limit.none')}
        onChange={(limit, session) => run('stage.setLimit', { stage: stage.id, limit }, session)}
      />
      <Line>
        <Amount
          label={t('norm')}
          value={stage.normMinutes}
          onChange={(minutes, session) => run('stage.setNorm', { stage: stage.id, minutes }, session)}
        />
      </Line>
      <Notes at={key('data')} />
      <ManyOf
        label={t('data')}
        value={stage.requiredData}
        options={fields}
        adds={common('add.field')}
        onChange={(ids) => run('stage.setRequiredData', { stage: stage.id, fields: ids })}
      />
    </div>
  );
}
