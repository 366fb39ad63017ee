import {
  IconBubble,
  IconChecks,
  IconHandFinger,
  IconInfoCircle,
  IconMessageQuestion,
  type Icon,
} from '@tabler/icons-react';
import type { Stage, Step, StepKind } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import {
  Amount,
  Choice,
  Line,
  ManyOf,
  Notes,
  Rows,
  Section,
  WordsInput,
  type ChoiceGroup,
} from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { useNewWords } from '../../use-new-words';
import { stageMessages } from '../../words/stage.messages';
import { HeardCount } from './HeardWords';
import classes from '../panel.module.css';
import { Answers } from './Answers';

const kinds: readonly StepKind[] = ['say', 'ask', 'do', 'check', 'note'];
const icons: Readonly<Record<StepKind, Icon>> = {
  say: IconBubble,
  ask: IconMessageQuestion,
  do: IconHandFinger,
  check: IconChecks,
  note: IconInfoCircle,
};

/** Characters read aloud in a minute, for the length of a script whose steps have no time of their own. */
const charactersPerMinute = 840;

/** The script of a stage: steps in order, each with its answers. */
export function ScriptEditor({
  stage,
  open,
  onOpen,
}: {
  stage: Stage;
  open: string | null;
  onOpen(id: string | null): void;
}) {
  const t = useT(stageMessages);
  const locale = useLocale();
  const { run } = usePanel();
  const words = useNewWords();
  const { steps } = stage.script;
  const jumps = useJumps(stage);
  const seconds = steps.reduce(
    (sum, step) => sum + (step.seconds ?? (pickText(step.text, locale).length / charactersPerMinute) * 60),
    0,
  );
  return (
    <div className={classes.panel}>
      <Notes at={`stage/${stage.id}/script`} />
      <Section
        title={t('script')}
        hint={
          steps.length > 0 &&
          t('script.length', { steps: steps.length, minutes: Math.max(1, Math.round(seconds / 60)) })
        }
      >
        <Rows
          label={t('script')}
          open={open}
          onOpen={onOpen}
          rows={steps.map((step, i) => {
            const KindIcon = icons[step.kind];
            return {
              id: step.id,
              name: pickText(step.text, locale),
              mark: (
                <>
                  <span className={classes.number}>{i + 1}</span>
                  <KindIcon size={14} className={classes.kind} aria-label={t(`step.${step.kind}`)} />
                </>
              ),
              at: [`stage/${stage.id}/script/${step.id}`],
              tally: <HeardCount at={{ stage: stage.id, step: step.id }} />,
            };
          })}
          onMove={(step, index) => run('step.move', { stage: stage.id, step, index })}
          onDelete={(step) => run('step.delete', { stage: stage.id, step })}
          add={{
            label: t('step.add'),
            run: (text) => {
              const kind = text.trimEnd().endsWith('?') ? 'ask' : 'say';
              const made = run('step.add', { stage: stage.id, kind, text: words(text) });
              return made.done ? (made.created ?? null) : null;
            },
          }}
        >
          {({ id }) => (
            <StepEditor stage={stage} step={steps.find((step) => step.id === id)!} jumps={jumps} />
          )}
        </Rows>
      </Section>
    </div>
  );
}

function StepEditor({ stage, step, jumps }: { stage: Stage; step: Step; jumps: readonly ChoiceGroup[] }) {
  const t = useT(stageMessages);
  const common = useT(messages);
  const { run } = usePanel();
  const { fields } = useNames();
  const at = { stage: stage.id, step: step.id };
  return (
    <>
      <Notes at={`stage/${stage.id}/script/${step.id}`} />
      <WordsInput
        label={t('step.text')}
        text={step.text}
        lines={2}
        onWords={(text, session) => run('step.edit', { ...at, text }, session)}
      />
      <Answers owner={at} answers={step.answers} jumps={jumps} />
      <ManyOf
        label={t('step.collect')}
        value={step.collect ?? []}
        options={fields}
        adds={common('add.field')}
        onChange={(collect) => run('step.edit', { ...at, collect })}
      />
      <Line>
        <Choice
          label={t('step.kind')}
          value={step.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`step.${kind}`) }))}
          onChange={(kind) => run('step.edit', { ...at, kind: kind as StepKind })}
        />
        <Amount
          label={t('step.seconds')}
          value={step.seconds}
          onChange={(seconds, session) => run('step.edit', { ...at, seconds }, session)}
        />
      </Line>
      <p className={classes.sentence}>
        {t('step.text.hint', { names: '{client}, {contact}, {me}, {our}, {date}' })}
      </p>
    </>
  );
}

/** Everywhere an answer of this stage may lead. */
function useJumps(stage: Stage): readonly ChoiceGroup[] {
  const t = useT(stageMessages);
  const locale = useLocale();
  const { objections } = useNames();
  const short = (words: string) => (words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words);
  return [
    {
      group: t('answer.go.steps'),
      items: stage.script.steps.map((step, i) => ({
        value: `step:${step.id}`,
        label: `${i + 1}. ${short(pickText(step.text, locale)) || step.id}`,
      })),
    },
    {
      group: t('answer.go.outcomes'),
      items: stage.outcomes.map(({ id, title }) => ({
        value: `outcome:${id}`,
        label: `◼ ${pickText(title, locale) || id}`,
      })),
    },
    {
      group: t('answer.go.objections'),
      items: objections.map(({ value, label }) => ({ value: `objection:${value}`, label: `⤴ ${label}` })),
    },
  ];
}
