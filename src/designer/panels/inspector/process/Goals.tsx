import { TextInput } from '@mantine/core';
import type { Goal } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useFormat, useLocale, useT } from '@/kit/ui';
import { Choice, Figure, Line } from '../../inputs';
import inputs from '../../inputs/inputs.module.css';
import { useSession } from '../../inputs/use-session';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { processMessages } from '../../words/process.messages';
import { strategyMessages } from '../../words/strategy.messages';
import { NamedList } from './NamedList';
import type { Opened } from './opened';

const perspectives = ['finance', 'clients', 'process', 'people'] as const;

/** What the sale is for: a tree of goals, each with a figure and somebody who answers for it. */
export function Goals({ open, onOpen }: Opened) {
  const t = useT(strategyMessages);
  const words = useT(processMessages);
  const { number } = useFormat();
  const { process, run } = usePanel();
  const figure = (value: number) => number(value, Number.isInteger(value) ? 0 : 2);
  return (
    <NamedList
      open={open}
      onOpen={onOpen}
      label={words('section.goals')}
      items={process.goals}
      place="goal"
      titleLines={1}
      hint={({ base, target, unit }) =>
        t('goal.change', { base: figure(base), target: figure(target), unit })
      }
      add={{ label: t('goal.add'), run: (title) => run('goal.add', { title }) }}
      onTitle={(goal, title, session) => run('goal.edit', { goal, title }, session)}
      onMove={(goal, index) => run('goal.move', { goal, index })}
      onDelete={(goal) => run('goal.delete', { goal })}
    >
      {(goal) => <GoalEditor goal={goal} />}
    </NamedList>
  );
}

function GoalEditor({ goal }: { goal: Goal }) {
  const t = useT(strategyMessages);
  const locale = useLocale();
  const session = useSession();
  const { process, run } = usePanel();
  const { roles } = useNames();
  const { id } = goal;
  const others = process.goals.filter((other) => other.id !== id && !isUnder(process.goals, other, id));
  return (
    <>
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
