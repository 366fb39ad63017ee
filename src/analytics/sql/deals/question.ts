import type { DealsOrigin, DealsResult, DealsSpec } from '@/analytics/measures';
import { followedQuestion } from '../event-funnel/followed';
import { filterCondition } from '../filter-condition';
import { sql, withRelations, type Fragment } from '../fragment';
import type { LogShape } from '../log-shape';
import type { Question, Statement } from '../question';
import { eachRow, mapRows, onlyRow } from '../table-rows';
import { originSql } from './origin';
import { dealColumnsSql, readDeal, sortColumn } from './row';

/** The deals behind a number, a page at a time, and what they come to together. */
export function dealsQuestion(spec: DealsSpec, log: LogShape): Question<DealsResult> {
  return spec.origin.of === 'event_funnel'
    ? eventFunnelDeals(spec, spec.origin, log)
    : pagedDeals(spec, originSql(spec.origin, log), log);
}

function pagedDeals(
  spec: DealsSpec,
  { relations, condition }: ReturnType<typeof originSql>,
  log: LogShape,
): Question<DealsResult> {
  const statement = (query: Fragment): Statement =>
    Object.keys(relations).length
      ? withRelations(relations, query)
      : { sql: query.text, params: query.params };
  return {
    statements: [
      statement(sql`
        ${sortedDeals(spec, condition, log)} LIMIT ${spec.limit} OFFSET ${spec.offset}`),
      statement(sql`
        SELECT count(*) AS deals, CAST(coalesce(sum(c.amount_minor), 0) AS BIGINT) AS amount
        FROM cases c WHERE ${condition}`),
      statement(sql`
        SELECT DISTINCT CAST(c.version AS VARCHAR) AS version
        FROM cases c WHERE c.version IS NOT NULL AND (${condition}) ORDER BY 1`),
    ],
    read([page, totals, versions]) {
      const whole = onlyRow(totals!, (row) => ({
        deals: row.count('deals'),
        amountMinor: row.count('amount'),
      }));
      return {
        rows: mapRows(page!, (row) => readDeal(row, log)),
        ...whole,
        versions: mapRows(versions!, (row) => row.text('version')!),
      };
    },
  };
}

/**
 * Which deals reached a step only the kernel knows, so the page is cut here: the deals come sorted, and of the table only
 * the cells of the page are read.
 */
function eventFunnelDeals(
  spec: DealsSpec,
  origin: Extract<DealsOrigin, { of: 'event_funnel' }>,
  log: LogShape,
): Question<DealsResult> {
  const followed = followedQuestion(origin.spec, log);
  const sorted = sortedDeals(spec, filterCondition(origin.spec.filters, log), log);
  return {
    statements: [...followed.statements, { sql: sorted.text, params: sorted.params }],
    read(tables) {
      const { all, split } = followed.read(tables);
      const { group, step, part } = origin;
      const last = origin.spec.steps.length - 1;
      const wanted = new Set(
        (group ? split.filter((passage) => passage.key === group.key) : all)
          .filter(({ times }) =>
            part === 'here' ? times.length > step : times.length === step + 1 && step < last,
          )
          .map((passage) => passage.deal),
      );
      const result: DealsResult = { rows: [], deals: wanted.size, amountMinor: 0, versions: [] };
      const versions = new Set<string>();
      let place = 0;
      eachRow(tables.at(-1)!, (row) => {
        if (!wanted.has(row.count('case_no'))) return;
        result.amountMinor += row.number('amount_minor') ?? 0;
        const version = row.text('version');
        if (version !== null) versions.add(version);
        if (place >= spec.offset && place < spec.offset + spec.limit) result.rows.push(readDeal(row, log));
        place++;
      });
      return { ...result, versions: [...versions].sort() };
    },
  };
}

/** Deals without a value come last; ties stay in the order of the log, so that pages do not overlap. */
const sortedDeals = ({ sort }: DealsSpec, condition: Fragment, log: LogShape): Fragment => sql`
  SELECT ${dealColumnsSql(log)} FROM cases c WHERE ${condition}
  ORDER BY ${sort ? sql`${sortColumn(sort.by, log)} ${sort.descending ? sql`DESC` : sql`ASC`} NULLS LAST, ` : sql``}c.case_no`;
