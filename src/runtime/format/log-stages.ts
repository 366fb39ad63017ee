/**
 * The stages of a process as a log lists them, and which of them stand aside from the way to a won end.
 *
 * The way is what success leads through: a stage is on it when outcomes of success lead to it from an entry, and
 * outcomes of success lead from it to a won end. A stage that is only branched into (handling of objections: there and
 * back again) is not: a deal is won without it, so it is no step of a funnel. Where success leads to no won end (a
 * drawing in the making, an import of a drawing without kinds) nothing is said to stand aside.
 * Cost: two walks over the outcomes of a process.
 */
import type { LogStage } from './log';
import type { Id } from './schema/primitives';
import type { Process } from './schema/process';

type Drawn = Pick<Process, 'entries' | 'stages' | 'ends'>;

/** Stages of the last version, then those that only an earlier one had. */
export function logStagesOf(versions: readonly Drawn[]): LogStage[] {
  const listed = new Map<Id, LogStage>();
  for (const process of [...versions].reverse()) {
    const way = wayToWin(process);
    for (const { id, title } of process.stages) {
      if (listed.has(id)) continue;
      listed.set(id, { id, title, ...(way.size > 0 && !way.has(id) && { side: true }) });
    }
  }
  return [...listed.values()];
}

function wayToWin({ entries, stages, ends }: Drawn): ReadonlySet<Id> {
  const known = new Set(stages.map(({ id }) => id));
  const forward = new Map<Id, Id[]>();
  const backward = new Map<Id, Id[]>();
  for (const { id, outcomes } of stages)
    for (const { kind, to } of outcomes) {
      if (kind !== 'success') continue;
      forward.set(id, [...(forward.get(id) ?? []), to]);
      backward.set(to, [...(backward.get(to) ?? []), id]);
    }
  const entered = entries.map(({ stage }) => stage).filter((stage) => known.has(stage));
  const first = stages[0] ? [stages[0].id] : [];
  const reached = walk(entered.length > 0 ? entered : first, forward);
  const winning = walk(
    ends.filter(({ kind }) => kind === 'success').map(({ id }) => id),
    backward,
  );
  return new Set([...reached].filter((id) => known.has(id) && winning.has(id)));
}

function walk(from: readonly Id[], next: ReadonlyMap<Id, readonly Id[]>): Set<Id> {
  const seen = new Set(from);
  for (const id of seen) for (const to of next.get(id) ?? []) seen.add(to);
  return seen;
}
