import type { Filter, ReportSpec } from '@/analytics/measures';

const closed: Filter = { kind: 'values', dimension: 'outcome', values: ['won', 'lost'] };
const won: Filter = { kind: 'values', dimension: 'outcome', values: ['won'] };
const open: Filter = { kind: 'values', dimension: 'outcome', values: ['open', 'postponed'] };

const report = (spec: Partial<ReportSpec> & Pick<ReportSpec, 'rows' | 'measures'>): ReportSpec => ({
  columns: null,
  filters: [],
  sort: null,
  limit: null,
  ...spec,
});

/** Questions that heads of sales ask first; each is the beginning of one's own. */
export const readyReports = {
  managers: report({
    rows: ['manager'],
    measures: ['deals', 'won_deals', 'win_rate', 'won_amount', 'median_cycle_days'],
    sort: { by: 'won_amount', descending: true },
  }),
  products: report({
    rows: ['product'],
    measures: ['won_deals', 'win_rate', 'won_amount', 'average_deal', 'median_cycle_days'],
    sort: { by: 'won_amount', descending: true },
  }),
  regions: report({
    rows: ['region'],
    measures: ['won_deals', 'lost_deals', 'win_rate', 'won_amount'],
    sort: { by: 'win_rate', descending: true },
  }),
  product_region: report({
    rows: ['product'],
    columns: 'region',
    measures: ['won_deals'],
    sort: { by: 'won_deals', descending: true },
  }),
  manager_quarter: report({
    rows: ['manager'],
    columns: 'closed_quarter',
    measures: ['won_amount'],
    filters: [won],
    sort: { by: 'won_amount', descending: true },
  }),
  quarters: report({
    rows: ['closed_quarter'],
    measures: ['won_deals', 'won_amount', 'win_rate'],
    filters: [closed],
  }),
  openings: report({ rows: ['opened_month'], measures: ['deals', 'amount'] }),
  cycle: report({
    rows: ['outcome'],
    measures: [
      'closed_deals',
      'average_cycle_days',
      'median_cycle_days',
      'shortest_cycle_days',
      'longest_cycle_days',
    ],
    filters: [closed],
  }),
  cycle_band: report({ rows: ['cycle_band'], measures: ['closed_deals', 'win_rate'], filters: [closed] }),
  pipeline: report({
    rows: ['stage'],
    measures: ['open_deals', 'open_amount'],
    filters: [open],
  }),
  losses: report({
    rows: ['loss_reason'],
    measures: ['lost_deals', 'lost_amount'],
    filters: [{ kind: 'values', dimension: 'outcome', values: ['lost'] }],
    sort: { by: 'lost_amount', descending: true },
  }),
  money: report({
    rows: [],
    measures: ['won_amount', 'average_deal', 'median_deal', 'smallest_deal', 'largest_deal'],
  }),
  gaps: report({ rows: [], measures: ['no_customer', 'no_opening_date', 'no_closing_date', 'no_amount'] }),
} as const satisfies Readonly<Record<string, ReportSpec>>;

export type ReadyReport = keyof typeof readyReports;
