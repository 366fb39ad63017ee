import type { Passage } from './passages';

/** Deals with the event between entering the funnel and leaving it, and what the event does to the odds. */
export interface Correlation {
  converted: number;
  dropped: number;
  /** Odds of converting with the event against without it; above 1 it goes with success. */
  oddsRatio: number;
}

/**
 * Events that go with success or failure. A deal is looked at from its first step to its last one, or to the end of
 * the window if it dropped; both ends are left out. One is added to each cell of the table, so that an event never
 * seen on one side gives a large number and not infinity (Haldane and Anscombe, as PostHog counts).
 * Cost: one pass over the events.
 */
export function correlations<Name>(
  found: readonly Passage[],
  { steps, windowMs }: { steps: readonly Name[]; windowMs: number },
  events: Iterable<{ deal: number; name: Name; at: number }>,
): Map<Name, Correlation> {
  const spans = new Map(
    found.map(({ deal, times }) => {
      const converted = times.length === steps.length;
      return [deal, { from: times[0]!, to: converted ? times.at(-1)! : times[0]! + windowMs, converted }];
    }),
  );
  const stepNames = new Set(steps);
  const seen = new Map<Name, Set<number>>();
  for (const { deal, name, at } of events) {
    const span = spans.get(deal);
    if (!span || stepNames.has(name) || at <= span.from || at >= span.to) continue;
    const deals = seen.get(name);
    if (deals) deals.add(deal);
    else seen.set(name, new Set([deal]));
  }
  const all = [...spans.values()].filter((span) => span.converted).length;
  const lost = spans.size - all;
  return new Map(
    [...seen].map(([name, deals]) => {
      const converted = [...deals].filter((deal) => spans.get(deal)!.converted).length;
      const dropped = deals.size - converted;
      const oddsRatio = ((converted + 1) * (lost - dropped + 1)) / ((dropped + 1) * (all - converted + 1));
      return [name, { converted, dropped, oddsRatio }];
    }),
  );
}
