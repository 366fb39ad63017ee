import type { Id } from '@/runtime/format';
import { cycles } from '../facts';
import { components } from '../facts/components';
import { defineRule } from '../rule';

/** Beyond this many cards nobody remembers what the talk was about, though the player still knows the way back. */
const deepest = 8;

/** Cards that open each other in a circle, or in a long chain. */
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
  const depth = new Map<Id, number>();
  // Without circles every group is one card, and a card comes after those it opens.
  for (const [id] of components(ids, next))
    depth.set(id!, 1 + next(id!).reduce((most, card) => Math.max(most, depth.get(card)!), 0));
  const opened = new Set(ids.flatMap(next));
  for (const { id } of process.objections) {
    const n = depth.get(id)!;
    if (!opened.has(id) && n > deepest) report({ kind: 'objection', id }, { shape: 'chain', n, cards: [] });
  }
});
