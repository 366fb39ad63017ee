import type { Command } from '../command-map';
import { findEnd, isNode } from '../../model';
import { mapKeep, notFound, patched, without } from '../change';
import { Gone, sweep } from '../sweep';

export const endDelete: Command<'end.delete'> = (process, { end: id, redirectTo }) => {
  if (!findEnd(process, id)) return notFound('end', id);
  if (redirectTo !== undefined && (redirectTo === id || !isNode(process, redirectTo))) {
    return { refused: { reason: 'no_such_target', id: redirectTo } };
  }
  const stages = redirectTo
    ? mapKeep(process.stages, (stage) =>
        patched(stage, {
          outcomes: mapKeep(stage.outcomes, (o) => (o.to === id ? { ...o, to: redirectTo } : o)),
        }),
      )
    : process.stages;
  const { nodes } = process.layout;
  const kept = {
    ...process,
    stages,
    ends: process.ends.filter((end) => end.id !== id),
    layout: id in nodes ? { ...process.layout, nodes: without(nodes, id) } : process.layout,
  };
  return { process: sweep(kept, new Gone().addNode('end', id)), select: [] };
};
