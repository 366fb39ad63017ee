import type { EventFunnelSpec, GroupKey } from '@/analytics/measures';
import { passages, type EventColumns, type FunnelRules, type Passage } from '@/analytics/stats';
import type { Table } from '@/analytics/warehouse';
import { list, sql, values, withRelations, type Fragment } from '../fragment';
import type { LogShape } from '../log-shape';
import type { Question } from '../question';
import { dealsRelation } from '../relations/deals';
import { eachRow } from '../table-rows';
import { readColumns } from './columns';

/** Deals on their way through the funnel, before anything is added up. */
export interface Followed {
  /** With the keys of the split. */
  split: readonly Passage[];
  /** Each deal once. */
  all: readonly Passage[];
  amountOf(deal: number): number | null;
  eventsWithoutTime: number;
}

/**
 * One query brings the events that matter as sorted columns; following them is the kernel's work, because neither
 * renewed tries nor tainted ones can be said in SQL without a join a step.
 */
export function followedQuestion(spec: EventFunnelSpec, log: LogShape): Question<Followed> {
  const codes = codesOf(spec);
  const split = spec.splitBy;
  const relations = {
    deals: dealsRelation(spec.filters, split?.of === 'deal' ? split.dimension : null, log),
    codes: values(['name', 'code'], ['', 0], [...codes]),
  };
  const value = split?.of === 'event' ? eventColumn(split.column) : null;
  return {
    statements: [
      withRelations(relations, eventsOf(value, besidesSteps(spec))),
      withRelations(relations, dealsInside),
    ],
    read([eventTable, dealTable]) {
      const { columns, withoutTime } = readColumns(eventTable!, log.timezone, value !== null);
      const deals = readDeals(dealTable!);
      const rules = rulesOf(spec, codes);
      const all = passages(columns, rules);
      return {
        all,
        split: splitPassages(spec, all, columns, rules, (deal) => deals.get(deal)?.key ?? null),
        amountOf: (deal) => deals.get(deal)?.amount ?? null,
        eventsWithoutTime: withoutTime,
      };
    },
  };
}

/** Codes of the names that mean something; every other event is 0. */
function codesOf({ steps, exclusions }: EventFunnelSpec): Map<string, number> {
  const names = new Set([...steps, ...exclusions.map((exclusion) => exclusion.event)]);
  return new Map([...names].map((name, index) => [name, index + 1]));
}

const rulesOf = (spec: EventFunnelSpec, codes: ReadonlyMap<string, number>): FunnelRules => ({
  steps: spec.steps.map((step) => codes.get(step)!),
  order: spec.order,
  windowMs: spec.windowS * 1000,
  exclusions: spec.exclusions.map(({ event, from, to }) => ({ code: codes.get(event)!, from, to })),
});

/** Which events strictness has to see besides those that mean something; the other orders see no more than these. */
function besidesSteps({ order, strictAmong }: EventFunnelSpec): Fragment {
  if (order !== 'strict' || strictAmong === 'steps') return sql`FALSE`;
  if (strictAmong === undefined) return sql`TRUE`;
  return strictAmong.kinds.length > 0
    ? sql`CAST(e.kind AS VARCHAR) IN (${list(strictAmong.kinds)})`
    : sql`FALSE`;
}

const eventsOf = (value: Fragment | null, besides: Fragment): Fragment => sql`
  SELECT e.case_no, coalesce(k.code, 0) AS code, e."at",
    CASE WHEN e."at" IS NULL THEN date_diff('day', DATE '1970-01-01', e.on_date) END AS day,
    ${value ?? sql`NULL`} AS value
  FROM events e JOIN deals d ON d.case_no = e.case_no
    LEFT JOIN codes k ON k.name = CAST(e.activity AS VARCHAR)
  WHERE e.on_date IS NOT NULL AND (k.code IS NOT NULL OR ${besides})
  ORDER BY e.case_no, e.on_date, e."at" NULLS FIRST, e.seq`;

const dealsInside: Fragment = sql`
  SELECT d.case_no, d.key, d.amount_minor FROM deals d
  WHERE d.case_no IN (
    SELECT e.case_no FROM events e JOIN codes k ON k.name = CAST(e.activity AS VARCHAR)
  )`;

function eventColumn(column: 'person' | 'role' | 'result' | 'version'): Fragment {
  switch (column) {
    case 'person':
      return sql`CAST(e.person AS VARCHAR)`;
    case 'role':
      return sql`CAST(e.role AS VARCHAR)`;
    case 'result':
      return sql`CAST(e.result AS VARCHAR)`;
    case 'version':
      return sql`CAST(e.version AS VARCHAR)`;
  }
}

function readDeals(table: Table): Map<number, { key: GroupKey; amount: number | null }> {
  const deals = new Map<number, { key: GroupKey; amount: number | null }>();
  eachRow(table, (row) =>
    deals.set(row.count('case_no'), { key: row.text('key'), amount: row.number('amount_minor') }),
  );
  return deals;
}

function splitPassages(
  { splitBy }: EventFunnelSpec,
  all: readonly Passage[],
  columns: EventColumns,
  rules: FunnelRules,
  keyOf: (deal: number) => GroupKey,
): readonly Passage[] {
  switch (splitBy?.of) {
    case undefined:
      return [];
    case 'deal':
      return all.map((passage) => ({ ...passage, key: keyOf(passage.deal) }));
    case 'event':
      return passages(columns, rules, splitBy.attribution);
  }
}
