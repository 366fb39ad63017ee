import type { Id, Process, Stage } from '@/runtime/format';
import { findEnd, findStage, isNode } from '../../model';
import type { Command } from '../command-map';
import { filterKeep, mapKeep, notFound, patched, without } from '../change';
import { Gone, sweep } from '../sweep';

/**
 * What led into the stage leads on: to the given place, else along the stage's own success, so that the flow
 * stays in one piece. Returns and side ways into it (retry, later, losses) have no such meaning and fall,
 * unless a place is given.
 */
export const stageDelete: Command<'stage.delete'> = (process, { stage: id, redirectTo }) => {
  const stage = findStage(process, id);
  if (!stage) return notFound('stage', id);
  if (redirectTo !== undefined && (redirectTo === id || !isNode(process, redirectTo))) {
    return { refused: { reason: 'no_such_target', id: redirectTo } };
  }
  const onward = redirectTo ?? successOf(process, stage);
  const redirected = redirectArrivals(process, id, onward, redirectTo !== undefined);
  const kept: Process = {
    ...redirected,
    stages: redirected.stages.filter((s) => s.id !== id),
    layout: patched(redirected.layout, {
      nodes: id in redirected.layout.nodes ? without(redirected.layout.nodes, id) : redirected.layout.nodes,
    }),
  };
  return { process: sweep(withoutHomelessEnds(kept, id), goneWith(stage)), select: [] };
};

function successOf(process: Process, stage: Stage): Id | null {
  const to = stage.outcomes.find(
    (o) => o.kind === 'success' && o.to !== stage.id && isNode(process, o.to),
  )?.to;
  return to ?? null;
}

function redirectArrivals(process: Process, id: Id, onward: Id | null, all: boolean): Process {
  const start =
    onward !== null && findStage(process, onward) ? onward : process.stages.find((s) => s.id !== id)?.id;
  return patched(process, {
    stages: mapKeep(process.stages, (stage) => {
      if (stage.id === id || onward === null || onward === stage.id) return stage;
      return patched(stage, {
        outcomes: mapKeep(stage.outcomes, (o) =>
          o.to === id && (all || o.kind === 'success' || o.kind === 'branch') ? { ...o, to: onward } : o,
        ),
      });
    }),
    entries: start
      ? mapKeep(process.entries, (entry) =>
          entry.stage === id ? { ...patched(entry, { step: null }), stage: start } : entry,
        )
      : process.entries,
    ends: start
      ? mapKeep(process.ends, (end) =>
          end.kind === 'postponed' && end.returnsTo === id ? { ...end, returnsTo: start } : end,
        )
      : process.ends,
  });
}

/** Without stages a postponed deal has nowhere to return to. */
function withoutHomelessEnds(process: Process, id: Id): Process {
  const ends = filterKeep(process.ends, (end) => !(end.kind === 'postponed' && end.returnsTo === id));
  if (ends === process.ends) return process;
  const homeless = process.ends.filter((end) => !ends.includes(end)).map((end) => end.id);
  const nodes = Object.fromEntries(
    Object.entries(process.layout.nodes).filter(
      ([node]) => findEnd(process, node) === undefined || !homeless.includes(node),
    ),
  );
  const gone = new Gone();
  for (const end of homeless) gone.addNode('end', end);
  return sweep({ ...process, ends, layout: { ...process.layout, nodes } }, gone);
}

function goneWith(stage: Stage): Gone {
  return new Gone()
    .addNode('stage', stage.id)
    .add(...stage.tasks.map((task) => ({ kind: 'task' as const, id: task.id })))
    .add(...stage.checkpoints.map((checkpoint) => ({ kind: 'checkpoint' as const, id: checkpoint.id })))
    .add(...stage.outcomes.map((outcome) => ({ kind: 'outcome' as const, id: outcome.id, stage: stage.id })))
    .add(...stage.script.steps.map((step) => ({ kind: 'step' as const, id: step.id, stage: stage.id })));
}
