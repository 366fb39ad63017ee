import type {
  EventFunnelGroup,
  EventFunnelResult,
  EventFunnelSpec,
  EventFunnelStep,
  GroupKey,
} from '@/analytics/measures';
import { shareOf, stepTimes, type Passage } from '@/analytics/stats';
import { sql, withRelations } from '../fragment';
import { moneyShareOf } from '../money-share';
import { groupOrder } from '../group-order';
import type { LogShape } from '../log-shape';
import type { Question } from '../question';
import { dealsRelation } from '../relations/deals';
import { onlyRow } from '../table-rows';
import { followedQuestion, type Followed } from './followed';

/** Deals that went through the events of the steps, and how long each step took. */
export function eventFunnelQuestion(spec: EventFunnelSpec, log: LogShape): Question<EventFunnelResult> {
  const followed = followedQuestion(spec, log);
  const withEvents = withRelations(
    { deals: dealsRelation(spec.filters, null, log) },
    sql`SELECT count(*) AS deals, count(*) FILTER (WHERE amount_minor IS NULL) AS without_amount FROM deals WHERE case_no IN (SELECT case_no FROM events)`,
  );
  return {
    statements: [...followed.statements, withEvents],
    read(tables) {
      const found = followed.read(tables);
      const counted = onlyRow(tables.at(-1)!, (row) => ({
        deals: row.count('deals'),
        dealsWithoutAmount: row.count('without_amount'),
      }));
      const groups = [...byKey(found.split)].map(([key, some]) => groupOf(spec, key, some, found));
      const dimension = spec.splitBy?.of === 'deal' ? spec.splitBy.dimension : null;
      return {
        total: groupOf(spec, null, found.all, found),
        groups: groups.sort(groupOrder(dimension, log, (group) => group.steps[0]?.deals ?? 0)),
        ...counted,
        eventsWithoutTime: found.eventsWithoutTime,
      };
    },
  };
}

function byKey(passages: readonly Passage[]): Map<GroupKey, Passage[]> {
  const groups = new Map<GroupKey, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.key);
    if (group) group.push(passage);
    else groups.set(passage.key, [passage]);
  }
  return groups;
}

function groupOf(
  { steps }: EventFunnelSpec,
  key: GroupKey,
  passages: readonly Passage[],
  { amountOf }: Followed,
): EventFunnelGroup {
  const times = stepTimes(passages, steps.length);
  const money = steps.map((_, step) => {
    const known = passages.filter(({ times }) => times.length > step).map(({ deal }) => amountOf(deal));
    return {
      amountMinor: known.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
      withoutAmount: known.filter((amount) => amount === null).length,
    };
  });
  return {
    key,
    steps: steps.map((step, index): EventFunnelStep => {
      const { deals, averageS, medianS } = times[index]!;
      const { amountMinor } = money[index]!;
      const share = (of: number) => (index === 0 ? null : shareOf(deals, times[of]!.deals));
      // Whoever is at a step was at those before it, so the money of the step is all that came on.
      const moneyShare = (of: number) => (index === 0 ? null : moneyShareOf(amountMinor, money[of]!));
      return {
        step,
        deals,
        ...money[index]!,
        conversionPrevious: share(index - 1),
        conversionFirst: share(0),
        moneyPrevious: moneyShare(index - 1),
        moneyFirst: moneyShare(0),
        averageS,
        medianS,
      };
    }),
  };
}
