import type { Locale } from '@/kit/i18n';

export const measureIds = [
  'deals',
  'open_deals',
  'closed_deals',
  'won_deals',
  'lost_deals',
  'win_rate',
  'amount',
  'open_amount',
  'won_amount',
  'lost_amount',
  'average_deal',
  'median_deal',
  'largest_deal',
  'smallest_deal',
  'average_cycle_days',
  'median_cycle_days',
  'shortest_cycle_days',
  'longest_cycle_days',
  'no_customer',
  'no_opening_date',
  'no_closing_date',
  'no_amount',
] as const;
export type BuiltInMeasureId = (typeof measureIds)[number];

/** `sum:ID` adds up a column of numbers that the log brought along. */
export type SumMeasureId = `sum:${string}`;
export type MeasureId = BuiltInMeasureId | SumMeasureId;

export const isSum = (id: MeasureId): id is SumMeasureId => id.startsWith('sum:');

/** Id of the attribute behind `sum:ID`. */
export const summedAttribute = (id: SumMeasureId): string => id.slice('sum:'.length);

/** How a value is shown: money is minor units, a share is 0–1, a number is in the unit of its column. */
export type MeasureUnit = 'count' | 'money' | 'share' | 'days' | 'number';

/** What a number means, in the words of its reader; `formula` shows how it is computed. */
export interface Measure {
  id: MeasureId;
  unit: MeasureUnit;
  title: Record<Locale, string>;
  definition: Record<Locale, string>;
  formula: Record<Locale, string>;
}
