import type { DealColumn, DealRow } from '@/analytics/measures';
import type { AttributeInfo, CaseOutcome } from '@/runtime/format';
import { attributeCell } from '../dimension-column';
import { join, identifier, sql, type Fragment } from '../fragment';
import type { LogShape } from '../log-shape';
import type { TableRow } from '../table-rows';

/** Columns of a deal as a screen lists them, in one order for reading. */
export const dealColumnsSql = (log: LogShape): Fragment =>
  join(
    [
      sql`c.case_no, c.case_id, c.title`,
      ...words.map((name) => sql`CAST(c.${identifier(name)} AS VARCHAR) AS ${identifier(name)}`),
      sql`c.amount_minor, CAST(c.opened_on AS VARCHAR) AS opened_on, CAST(c.closed_on AS VARCHAR) AS closed_on`,
      sql`date_diff('day', c.opened_on, c.closed_on) AS cycle_days`,
      ...log.attributes.map(
        (attribute) => sql`${attributeValue(attribute)} AS ${identifier(`attr:${attribute.id}`)}`,
      ),
    ],
    ', ',
  );

const words = [
  'manager',
  'product',
  'region',
  'source',
  'customer',
  'stage',
  'outcome',
  'loss_reason',
  'version',
] as const;

function attributeValue(attribute: AttributeInfo): Fragment {
  const cell = attributeCell(attribute);
  return attribute.type === 'text' || attribute.type === 'date' ? sql`CAST(${cell} AS VARCHAR)` : cell;
}

/** What deals are sorted by. ENUM columns sort as their words stand in the log: stages by order, names by alphabet. */
export function sortColumn(column: DealColumn, log: LogShape): Fragment {
  switch (column) {
    case 'amount':
      return sql`c.amount_minor`;
    case 'cycle_days':
      return sql`date_diff('day', c.opened_on, c.closed_on)`;
    case 'case_id':
    case 'title':
    case 'manager':
    case 'product':
    case 'region':
    case 'source':
    case 'customer':
    case 'stage':
    case 'outcome':
    case 'loss_reason':
    case 'opened_on':
    case 'closed_on':
    case 'version':
      return sql`c.${identifier(column)}`;
    default: {
      const id = column.slice('attr:'.length);
      const attribute = log.attributes.find((known) => known.id === id);
      return attribute ? attributeCell(attribute) : sql`NULL`;
    }
  }
}

export const readDeal = (row: TableRow, log: LogShape): DealRow => ({
  caseId: row.text('case_id')!,
  title: row.text('title'),
  manager: row.text('manager'),
  product: row.text('product'),
  region: row.text('region'),
  source: row.text('source'),
  customer: row.text('customer'),
  stage: row.text('stage'),
  outcome: row.text('outcome') as CaseOutcome,
  lossReason: row.text('loss_reason'),
  amountMinor: row.number('amount_minor'),
  openedOn: row.text('opened_on'),
  closedOn: row.text('closed_on'),
  cycleDays: row.number('cycle_days'),
  version: row.text('version'),
  attributes: Object.fromEntries(log.attributes.map(({ id }) => [id, row.cell(`attr:${id}`)])),
});
