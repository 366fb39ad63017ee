import type { DealColumn, DealRow } from '@/analytics/measures';

/** Columns of a deal as the screen lists them. */
export const shownColumns = [
  'case_id',
  'customer',
  'manager',
  'product',
  'region',
  'stage',
  'outcome',
  'amount',
  'opened_on',
  'closed_on',
  'cycle_days',
  'loss_reason',
  'version',
] as const satisfies readonly DealColumn[];

export type ShownColumn = (typeof shownColumns)[number];

export const isNumeric = (column: ShownColumn): boolean => column === 'amount' || column === 'cycle_days';

/** How a deal is called: by its customer, else by its title. */
export const customerOf = ({ customer, title }: DealRow): string | null => customer ?? title;
