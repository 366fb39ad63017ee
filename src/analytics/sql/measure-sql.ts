import { isSum, summedAttribute, type BuiltInMeasureId, type MeasureId } from '@/analytics/measures';
import { attributeCell, cycleDays } from './dimension-column';
import type { LogShape } from './log-shape';
import { sql, type Fragment } from './fragment';

/** How a measure is computed over the deals `c` of a group. */
export interface MeasureSql {
  /** The deals that the value is computed from. */
  basis: Fragment;
  value: Fragment;
  /** For shares: the deals of the numerator; the denominator is the basis. */
  part?: Fragment;
}

const every = sql`TRUE`;
const won = sql`c.outcome = 'won'`;
const lost = sql`c.outcome = 'lost'`;
const decided = sql`c.outcome IN ('won', 'lost')`;
const unfinished = sql`c.outcome IN ('open', 'postponed')`;
const amount = sql`c.amount_minor`;

const count = (basis: Fragment): MeasureSql => ({ basis, value: sql`count(*) FILTER (WHERE ${basis})` });

const share = (part: Fragment, basis: Fragment): MeasureSql => ({
  basis,
  part,
  value: sql`count(*) FILTER (WHERE ${part}) / nullif(count(*) FILTER (WHERE ${basis}), 0)`,
});

/** Of values that may be unknown: a deal without one is no zero, it is left out. */
const over = (basis: Fragment, column: Fragment, aggregate: (column: Fragment) => Fragment): MeasureSql => {
  const known = sql`${basis} AND ${column} IS NOT NULL`;
  return { basis: known, value: sql`${aggregate(column)} FILTER (WHERE ${known})` };
};

const sum = (column: Fragment) => sql`sum(${column})`;
const mean = (column: Fragment) => sql`avg(${column})`;
const median = (column: Fragment) => sql`quantile_cont(${column}, 0.5)`;
const least = (column: Fragment) => sql`min(${column})`;
const most = (column: Fragment) => sql`max(${column})`;

export function measureSql(id: MeasureId, log: LogShape): MeasureSql {
  if (!isSum(id)) return builtInSql(id);
  const attribute = log.attributes.find((known) => known.id === summedAttribute(id));
  const isNumber = attribute?.type === 'number' || attribute?.type === 'money';
  return over(every, isNumber ? attributeCell(attribute) : sql`CAST(NULL AS DOUBLE)`, sum);
}

function builtInSql(id: BuiltInMeasureId): MeasureSql {
  switch (id) {
    case 'deals':
      return count(every);
    case 'open_deals':
      return count(unfinished);
    case 'closed_deals':
      return count(decided);
    case 'won_deals':
      return count(won);
    case 'lost_deals':
      return count(lost);
    case 'win_rate':
      return share(won, decided);
    case 'amount':
      return over(every, amount, sum);
    case 'open_amount':
      return over(unfinished, amount, sum);
    case 'won_amount':
      return over(won, amount, sum);
    case 'lost_amount':
      return over(lost, amount, sum);
    case 'average_deal':
      return over(won, amount, mean);
    case 'median_deal':
      return over(won, amount, median);
    case 'largest_deal':
      return over(won, amount, most);
    case 'smallest_deal':
      return over(won, amount, least);
    case 'average_cycle_days':
      return over(decided, cycleDays, mean);
    case 'median_cycle_days':
      return over(decided, cycleDays, median);
    case 'shortest_cycle_days':
      return over(decided, cycleDays, least);
    case 'longest_cycle_days':
      return over(decided, cycleDays, most);
    case 'no_customer':
      return count(sql`c.customer IS NULL`);
    case 'no_opening_date':
      return count(sql`c.opened_on IS NULL`);
    case 'no_closing_date':
      return count(sql`c.closed_on IS NULL`);
    case 'no_amount':
      return count(sql`c.amount_minor IS NULL`);
  }
}
