import type { DealRow } from '@/analytics/measures';
import type { AttributeInfo } from '@/runtime/format';
import type { Sheet, SheetCell } from '../sheet/sheet';
import { customerOf, shownColumns, type ShownColumn } from './deal-columns';

interface DealWords {
  name: string;
  columnTitle(column: ShownColumn): string;
  stageTitle(stage: string): string;
  outcomeTitle(outcome: DealRow['outcome']): string;
  attributes: readonly AttributeInfo[];
}

/** Deals with all that is known of them, the columns of their own file included. Ids stay text. */
export function dealsSheet(rows: readonly DealRow[], words: DealWords): Sheet {
  const { name, columnTitle, attributes } = words;
  return {
    name,
    columns: [...shownColumns.map(columnTitle), ...attributes.map(({ title }) => title)],
    rows: rows.map((row) => [
      ...shownColumns.map((column) => cellOf(row, column, words)),
      ...attributes.map((attribute) => attributeOf(row, attribute)),
    ]),
  };
}

function cellOf(row: DealRow, column: ShownColumn, { stageTitle, outcomeTitle }: DealWords): SheetCell {
  switch (column) {
    case 'case_id':
      return row.caseId;
    case 'customer':
      return customerOf(row);
    case 'stage':
      return row.stage === null ? null : stageTitle(row.stage);
    case 'outcome':
      return outcomeTitle(row.outcome);
    case 'amount':
      return row.amountMinor === null ? null : row.amountMinor / 100;
    case 'opened_on':
      return row.openedOn;
    case 'closed_on':
      return row.closedOn;
    case 'cycle_days':
      return row.cycleDays;
    case 'loss_reason':
      return row.lossReason;
    case 'manager':
    case 'product':
    case 'region':
    case 'version':
      return row[column];
  }
}

function attributeOf(row: DealRow, { id, type }: AttributeInfo): SheetCell {
  const value = row.attributes[id] ?? null;
  if (type === 'money' && typeof value === 'number') return value / 100;
  return typeof value === 'boolean' ? String(value) : value;
}
