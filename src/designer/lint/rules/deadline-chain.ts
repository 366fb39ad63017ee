import type { Id, Stage } from '@/runtime/format';
import { workMinutes, workingDayMinutes } from '../work-time';
import { defineRule } from '../rule';

/**
 * Tasks that follow one another cannot all keep their deadlines inside the stage's limit. The longest chain
 * that begins with the stage (or with a field filled in it), in working minutes. Chains that begin with an
 * outcome run after the stage; deadlines taken from a date of the deal have no length of their own.
 */
export const deadlineChain = defineRule('deadline_chain', 'error', ({ process }, report) => {
  const day = workingDayMinutes(process.calendar);
  for (const stage of process.stages) {
    const limit = stage.limit && workMinutes(stage.limit, day);
    if (limit === undefined || limit === null || !stage.limit) continue;
    const chain = longestChain(stage, day);
    if (chain.minutes > limit)
      report(
        { kind: 'stage', stage: stage.id, part: 'limit' },
        {
          limit: stage.limit,
          chain: { iso: `PT${Math.round(chain.minutes)}M`, clock: 'work' },
          tasks: chain.tasks.map((id) => ({ name: 'task', id })),
          n: chain.tasks.length,
        },
      );
  }
});

interface Chain {
  readonly minutes: number;
  readonly tasks: readonly Id[];
}

const nothing: Chain = { minutes: 0, tasks: [] };

function longestChain(stage: Stage, day: number): Chain {
  const tasks = new Map(stage.tasks.map((task) => [task.id, task]));
  const known = new Map<Id, Chain | null>();
  /** Ends with the task. Null: it does not begin in the stage, or waits for itself. */
  const upTo = (id: Id): Chain | null => {
    if (known.has(id)) return known.get(id)!;
    known.set(id, null);
    const task = tasks.get(id);
    if (!task) return null;
    const { create, due } = task;
    const before =
      create.on === 'task_done'
        ? upTo(create.task)
        : create.on === 'enter' || create.on === 'field'
          ? nothing
          : null;
    const own = due?.from === 'created' ? workMinutes(due.after, day) : 0;
    const chain =
      before && own !== null ? { minutes: before.minutes + own, tasks: [...before.tasks, id] } : null;
    known.set(id, chain);
    return chain;
  };
  let longest = nothing;
  for (const { id } of stage.tasks) {
    const chain = upTo(id);
    if (chain && chain.minutes > longest.minutes) longest = chain;
  }
  return longest;
}
