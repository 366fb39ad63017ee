import type { Id, Process } from '@/runtime/format';
import { components } from './components';

/** The flow between stages as sets. Two graph searches over the drawing, O(stages + outcomes). */
export interface StageGraph {
  /** Stages and ends a deal can come to from some entry, by outcomes and by returns of postponed ends. */
  readonly reachable: ReadonlySet<Id>;
  /** Stages that no arrow lets go: groups with no arrow out of the group and no end inside. */
  readonly traps: readonly (readonly Id[])[];
}

export function stageGraphOf(process: Process): StageGraph {
  const next = new Map<Id, Id[]>();
  for (const stage of process.stages)
    next.set(
      stage.id,
      stage.outcomes.map((outcome) => outcome.to),
    );
  for (const end of process.ends) next.set(end.id, end.kind === 'postponed' ? [end.returnsTo] : []);
  const reachable = new Set<Id>();
  const queue = process.entries.map((entry) => entry.stage).filter((id) => next.has(id));
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reachable.has(id)) continue;
    reachable.add(id);
    queue.push(...next.get(id)!.filter((to) => next.has(to)));
  }
  return { reachable, traps: trapsOf(process) };
}

/** Strongly connected groups of stages without a way out. A stage without outcomes has a rule of its own. */
function trapsOf(process: Process): Id[][] {
  const ends = new Set(process.ends.map((end) => end.id));
  const stages = new Map(process.stages.map((stage) => [stage.id, stage]));
  const next = (id: Id) => stages.get(id)!.outcomes.flatMap(({ to }) => (stages.has(to) ? [to] : []));
  return components([...stages.keys()], next).filter((group) => {
    const inside = new Set(group);
    const outcomes = group.flatMap((id) => stages.get(id)!.outcomes);
    return (
      outcomes.length > 0 && outcomes.every(({ to }) => !ends.has(to) && (inside.has(to) || !stages.has(to)))
    );
  });
}
