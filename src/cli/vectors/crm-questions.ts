import {
  isSum,
  summedAttribute,
  type Dimension,
  type Filter,
  type MeasureId,
  type ReportResult,
  type ReportSpec,
} from '@/analytics/measures';
import type { ExpectedCell } from './crm-shapes';

/**
 * What the product is asked for a question of the file: dimensions by the name of the column in the source files,
 * measures by the product's own names. `money` columns of the file are major units.
 */
export interface CrmReport {
  kind: 'report';
  rows: readonly SourceColumn[];
  columns?: SourceColumn;
  measures: readonly MeasureId[];
  filters?: readonly Filter[];
  /** From the report to the rows of the file. Default: keys, then the values. */
  read?: (report: ReportResult) => ExpectedCell[][];
}

/** The period of openings and closings, from the summary of the log. */
export interface CrmPeriod {
  kind: 'period';
}

export type CrmMapping = CrmReport | CrmPeriod;

/** A column of the source files that is a dimension of the imported log. */
export type SourceColumn =
  | 'sales_agent'
  | 'manager'
  | 'regional_office'
  | 'product'
  | 'sector'
  | 'deal_stage'
  | 'engage_month'
  | 'close_month'
  | 'close_quarter'
  | 'cycle_band';

const wonOnly: Filter = { kind: 'values', dimension: 'outcome', values: ['won'] };
const withDate = (on: 'opened' | 'closed'): Filter => ({ kind: 'dates', on, from: null, to: null });

const report = (mapping: Omit<CrmReport, 'kind'>): CrmReport => ({ kind: 'report', ...mapping });

const numbers = (result: ReportResult): number[] => result.total.total.map((value) => value.value ?? 0);

/** Question of the file → the product's question. What is not here the product does not answer yet. */
export const crmMappings: Readonly<Record<string, CrmMapping>> = {
  total: report({ rows: [], measures: ['deals'] }),
  missing_values: report({
    rows: [],
    measures: ['no_customer', 'no_opening_date', 'no_closing_date', 'no_amount'],
  }),
  date_range: { kind: 'period' },
  won_value_total: report({
    rows: [],
    measures: ['won_amount', 'average_deal', 'median_deal', 'smallest_deal', 'largest_deal'],
  }),
  win_rate: report({ rows: [], measures: ['win_rate'] }),
  win_rate_by_region: report({
    rows: ['regional_office'],
    measures: ['won_deals', 'lost_deals', 'win_rate'],
  }),
  win_rate_by_agent: report({ rows: ['sales_agent'], measures: ['won_deals', 'closed_deals', 'win_rate'] }),
  won_value_by_region: report({ rows: ['regional_office'], measures: ['won_deals', 'won_amount'] }),
  won_value_by_agent: report({
    rows: ['sales_agent', 'manager', 'regional_office'],
    measures: ['won_deals', 'won_amount', 'average_deal'],
    filters: [wonOnly],
  }),
  won_value_by_sector: report({
    rows: ['sector'],
    measures: ['won_deals', 'won_amount'],
    filters: [wonOnly],
  }),
  cycle_overall: report({
    rows: ['deal_stage'],
    measures: [
      'closed_deals',
      'average_cycle_days',
      'median_cycle_days',
      'shortest_cycle_days',
      'longest_cycle_days',
    ],
    filters: [{ kind: 'values', dimension: 'outcome', values: ['won', 'lost'] }],
    read: (result) => [
      ['All closed', ...numbers(result)],
      ...result.rows.map(({ keys, total }) => [
        keys[0] === 'won' ? 'Won' : 'Lost',
        ...total.map((value) => value.value),
      ]),
    ],
  }),
  cycle_by_product: report({
    rows: ['product'],
    measures: ['median_cycle_days', 'average_cycle_days'],
    filters: [wonOnly],
  }),
  won_by_quarter: report({
    rows: ['close_quarter'],
    measures: ['won_deals', 'won_amount'],
    filters: [wonOnly],
  }),
  engaged_by_month: report({ rows: ['engage_month'], measures: ['deals'], filters: [withDate('opened')] }),
  manager_quarter: report({
    rows: ['manager'],
    columns: 'close_quarter',
    measures: ['won_amount'],
    filters: [wonOnly],
  }),
  open_list_value: report({
    rows: ['regional_office'],
    measures: ['open_deals', 'sum:sales_price'],
    filters: [{ kind: 'values', dimension: 'outcome', values: ['open'] }],
  }),
  pareto_agents: report({
    rows: ['sales_agent'],
    measures: ['won_amount'],
    filters: [wonOnly],
    read: (result) => {
      const amounts = result.rows.map(({ total }) => total[0]?.value ?? 0).sort((a, b) => b - a);
      const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
      return [[amounts.length, sum(amounts.slice(0, 6)) / sum(amounts)]];
    },
  }),
  product_region: report({
    rows: ['product'],
    columns: 'regional_office',
    measures: ['won_deals'],
    filters: [wonOnly],
  }),
  win_rate_by_cycle: report({
    rows: ['cycle_band'],
    measures: ['closed_deals', 'win_rate'],
    filters: [{ kind: 'values', dimension: 'outcome', values: ['won', 'lost'] }],
    read: (result) =>
      result.rows.map(({ keys, total }, place) => [
        `${place + 1}: ${(keys[0] ?? '').replace('–', '-')}`,
        ...total.map((value) => value.value),
      ]),
  }),
  wins_per_agent_month: report({
    rows: ['sales_agent', 'close_month'],
    measures: ['won_deals'],
    filters: [wonOnly],
    read: (result) => {
      const wins = result.rows.map(({ total }) => total[0]?.value ?? 0);
      const sum = wins.reduce((all, one) => all + one, 0);
      return [[wins.length, sum / wins.length, Math.max(...wins)]];
    },
  }),
};

/** `fields`: what a column of the source files became; a sum is of such a column. */
export function crmSpec(
  mapping: CrmReport,
  dimensionOf: (column: SourceColumn) => Dimension,
  fields: (column: string) => string | null,
): ReportSpec {
  return {
    rows: mapping.rows.map(dimensionOf),
    columns: mapping.columns ? dimensionOf(mapping.columns) : null,
    measures: mapping.measures.map((id): MeasureId =>
      isSum(id) ? `sum:${(fields(summedAttribute(id)) ?? id).replace(/^attr_/, '')}` : id,
    ),
    filters: mapping.filters ?? [],
    sort: null,
    limit: null,
  };
}
