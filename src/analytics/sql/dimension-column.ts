import { attributeId, isAttribute, type BuiltInDimension, type Dimension } from '@/analytics/measures';
import { attributeColumn, type AttributeInfo } from '@/runtime/format';
import { identifier, sql, type Fragment } from './fragment';
import type { LogShape } from './log-shape';

/**
 * The value of a dimension for the deal `c`, as the engine keeps it: grouping by words of an ENUM is grouping by small
 * numbers. An attribute that the log does not have is null everywhere.
 */
export function dimensionKey(dimension: Dimension, log: LogShape): Fragment {
  if (!isAttribute(dimension)) return builtInColumn(dimension);
  const id = attributeId(dimension);
  const attribute = log.attributes.find((known) => known.id === id);
  return attribute ? attributeText(attribute) : sql`CAST(NULL AS VARCHAR)`;
}

/** The same as text, to be compared with values from outside: an ENUM refuses words that it does not have. */
export const dimensionText = (dimension: Dimension, log: LogShape): Fragment =>
  sql`CAST(${dimensionKey(dimension, log)} AS VARCHAR)`;

function builtInColumn(dimension: BuiltInDimension): Fragment {
  switch (dimension) {
    case 'manager':
    case 'product':
    case 'region':
    case 'source':
    case 'customer':
    case 'stage':
    case 'outcome':
    case 'loss_reason':
    case 'process':
    case 'version':
      return sql`c.${identifier(dimension)}`;
    case 'opened_month':
      return month(sql`c.opened_on`);
    case 'opened_quarter':
      return quarter(sql`c.opened_on`);
    case 'closed_month':
      return month(sql`c.closed_on`);
    case 'closed_quarter':
      return quarter(sql`c.closed_on`);
    case 'cycle_band':
      return sql`CASE WHEN ${cycleDays} <= 7 THEN '0–7' WHEN ${cycleDays} <= 30 THEN '8–30' WHEN ${cycleDays} <= 90 THEN '31–90' WHEN ${cycleDays} > 90 THEN '91+' END`;
  }
}

/** Calendar days from opening to closing of the deal `c`; null unless it was won or lost with both dates known. */
export const cycleDays: Fragment = sql`CASE WHEN c.outcome IN ('won', 'lost') THEN date_diff('day', c.opened_on, c.closed_on) END`;

const month = (date: Fragment): Fragment => sql`strftime(${date}, '%Y-%m')`;

const quarter = (date: Fragment): Fragment =>
  sql`CAST(year(${date}) AS VARCHAR) || '-Q' || CAST(quarter(${date}) AS VARCHAR)`;

export const attributeCell = (attribute: AttributeInfo): Fragment =>
  sql`c.${identifier(attributeColumn(attribute))}`;

function attributeText(attribute: AttributeInfo): Fragment {
  const cell = attributeCell(attribute);
  // A whole number is written without `.0`, as the file had it.
  return attribute.type === 'number' || attribute.type === 'money'
    ? sql`CASE WHEN ${cell} = trunc(${cell}) AND abs(${cell}) < 1e15 THEN CAST(CAST(${cell} AS BIGINT) AS VARCHAR) ELSE CAST(${cell} AS VARCHAR) END`
    : attribute.type === 'text'
      ? cell
      : sql`CAST(${cell} AS VARCHAR)`;
}
