import type { Definition } from './definition';
import type { DealEvent } from './event';
import { replay } from './evolve';
import { combination } from './once';
import type { DealState } from './state';

/**
 * Verdicts on activities that could not be judged when they happened, as far as the deal has shown since: a meeting
 * counts once its minutes are sent. The facts themselves stay as they were written; whoever counts for norm or pay
 * asks here. `deal` is the fold of the events. Keys are event ids; what still cannot be told is left out.
 */
export function judgeLater(
  definition: Definition,
  events: readonly DealEvent[],
  deal: DealState | null = replay(events),
): ReadonlyMap<string, boolean> {
  const verdicts = new Map<string, boolean>();
  const waiting = events.filter((event) => event.type === 'activity' && event.valid === null);
  if (!deal || waiting.length === 0) return verdicts;
  // In the same turn: the facts of one turn are written at one moment about one moment.
  const outcomes = new Set(
    events.flatMap((event) =>
      event.type === 'outcome_chosen' ? [`${event.recorded} ${event.occurred}`] : [],
    ),
  );
  const counted = new Set<string>();
  for (const [activity, tally] of Object.entries(deal.activities))
    for (const once of tally.counted ?? []) counted.add(`${activity} ${once}`);
  for (const event of waiting) {
    if (event.type !== 'activity') continue;
    const rule = definition.activities.get(event.activity);
    const valid = rule?.valid?.test({
      deal,
      records: event.records,
      outcomeRecorded: outcomes.has(`${event.recorded} ${event.occurred}`),
      // Had it been missing, the verdict would not have waited for anything else.
      nextStepSet: true,
      knows: () => false,
    });
    if (valid === undefined || valid === null) continue;
    const parts = rule?.activity.oncePer;
    if (!valid || !parts) {
      verdicts.set(event.id, valid);
      continue;
    }
    const act = { deal: event.deal, at: event.occurred, records: event.records };
    const once = `${event.activity} ${combination(parts, act, definition.calendar.timezone)}`;
    verdicts.set(event.id, !counted.has(once));
    counted.add(once);
  }
  return verdicts;
}
