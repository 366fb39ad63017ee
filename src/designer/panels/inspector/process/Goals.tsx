import { TextInput } from '@mantine/core';
import type { Goal } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useFormat, useLocale, useT } from '@/kit/ui';
import { Choice, Figure, Line, Notes, Rows, WordsInput } from '../../inputs';
import inputs from '../../inputs/inputs.module.css';
import { useSession } from '../../inputs/use-session';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { useNewWords } from '../../use-new-words';
import { processMessages } from '../../words/process.messages';
import { strategyMessages } from '../../words/strategy.messages';
import type { Opened } from './opened';

const perspectives = ['finance', 'clients', 'process', 'people'] as const;

/** What the sale is for: a tree of goals, each with a figure and somebody who answers for it. */
export function Goals({ open, onOpen }: Opened) {
  const t = useT(strategyMessages);
  const words = useT(processMessages);
  const locale = useLocale();
  const { number } = useFormat();
  const { process, run } = usePanel();
  const titled = useNewWords();
  const figure = (value: number) => number(value, Number.isInteger(value) ? 0 : 2);
  return (
    <Rows
      label={words('section.goals')}
      open={open}
      onOpen={onOpen}
      rows={process.goals.map((goal) => ({
        id: goal.id,
        name: pickText(goal.title, locale),
        hint: t('goal.change', { base: figure(goal.base), target: figure(goal.target), unit: goal.unit }),
        at: [`goal/${goal.id}`],
      }))}
      onMove={(goal, index) => run('goal.move', { goal, index })}
      onDelete={(goal) => run('goal.delete', { goal })}
      add={{
        label: t('goal.add'),
        run: (text) => {
          const made = run('goal.add', { title: titled(text) });
          return made.done ? (made.created ?? null) : null;
        },
      }}
    >
      {({ id }) => <GoalEditor goal={process.goals.find((goal) => goal.id === id)!} />}
    </Rows>
  );
}

function GoalEditor({ goal }: { goal: Goal }) {
  const t = useT(strategyMessages);
  const common = useT(messages);
  const locale = useLocale();
  const session = useSession();
  const { process, run } = usePanel();
  const { roles } = useNames();
  const { id } = goal;
  const others = process.goals.filter((other) => other.id !== id && !isUnder(process.goals, other, id));
  return (
    <>
      <Notes at={`goal/${id}`} />
      <WordsInput
        label={common('title')}
        text={goal.title}
        lines={1}
        onWords={(title, session) => run('goal.edit', { goal: id, title }, session)}
      />
      <Line>
        <Figure
          label={t('goal.base')}
          value={goal.base}
          onChange={(base, session) => base !== null && run('goal.edit', { goal: id, base }, session)}
        />
        <Figure
          label={t('goal.target')}
          value={goal.target}
          onChange={(target, session) => target !== null && run('goal.edit', { goal: id, target }, session)}
        />
        <TextInput
          label={t('goal.unit')}
          size="xs"
          value={goal.unit}
          classNames={{ label: inputs.label!, input: inputs.input!, root: inputs.grow! }}
          onBlur={() => session.end()}
          onChange={(event) =>
            run('goal.edit', { goal: id, unit: event.currentTarget.value }, session.current())
          }
        />
      </Line>
      <Choice
        label={t('goal.owner')}
        value={goal.owner}
        options={roles}
        onChange={(role) => run('goal.edit', { goal: id, role })}
      />
      <Choice
        label={t('goal.parent')}
        value={goal.parent ?? ''}
        options={[
          { value: '', label: t('goal.parent.none') },
          ...others.map((other) => ({ value: other.id, label: pickText(other.title, locale) || other.id })),
        ]}
        onChange={(parent) => run('goal.edit', { goal: id, parent: parent || null })}
      />
      <Line>
        {goal.parent !== undefined && (
          <Figure
            label={t('goal.weight')}
            kind="share"
            optional
            value={goal.weight}
            max={100}
            onChange={(weight, session) => run('goal.edit', { goal: id, weight }, session)}
          />
        )}
        <Choice
          label={t('goal.perspective')}
          value={goal.perspective ?? ''}
          options={[
            { value: '', label: t('goal.perspective.none') },
            ...perspectives.map((one) => ({ value: one, label: t(`goal.perspective.${one}`) })),
          ]}
          onChange={(next) =>
            run('goal.edit', { goal: id, perspective: perspectives.find((one) => one === next) ?? null })
          }
        />
      </Line>
    </>
  );
}

/** Whether the goal serves the other one, by however many steps. */
function isUnder(goals: readonly Goal[], goal: Goal, other: string): boolean {
  const seen = new Set<Goal>();
  for (let at: Goal | undefined = goal; at && !seen.has(at);) {
    if (at.parent === other) return true;
    seen.add(at);
    const { parent }: Goal = at;
    at = goals.find(({ id }) => id === parent);
  }
  return false;
}
