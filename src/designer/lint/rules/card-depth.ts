import type { Id } from '@/runtime/format';
import { cycles } from '../facts';
import { defineRule } from '../rule';

/** The player keeps this many steps to come back to. */
const deepest = 8;

/** Cards that open each other in a circle, or in a chain longer than the player can come back from. */
export const cardDepth = defineRule('card_depth', 'warning', ({ process, cards }, report) => {
  const next = (id: Id) =>
    cards.card
      .get(id)!
      .answers.flatMap(({ go }) =>
        go.to === 'objection' && cards.card.has(go.objection) ? [go.objection] : [],
      );
  const ids = [...cards.card.keys()];
  const circles = cycles(ids, next);
  for (const circle of circles)
    report(
      { kind: 'objection', id: circle[0]! },
      { shape: 'circle', n: circle.length, cards: circle.map((id) => ({ name: 'objection', id })) },
    );
  if (circles.length > 0) return;
  const depths = new Map<Id, number>();
  const depth = (id: Id): number => {
    let found = depths.get(id);
    if (found === undefined) depths.set(id, (found = 1 + Math.max(0, ...next(id).map(depth))));
    return found;
  };
  const opened = new Set(ids.flatMap(next));
  for (const { id } of process.objections)
    if (!opened.has(id) && depth(id) > deepest)
      report({ kind: 'objection', id }, { shape: 'chain', n: depth(id), cards: [] }, 'error');
});
