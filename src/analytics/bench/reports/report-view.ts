import { readReportSpec, type ReportSpec } from '@/analytics/measures';

/** A report and how it is shown, as they stand in the address. */
export interface ReportView {
  /** Without a limit: the screen pages, the file has all rows. */
  spec: ReportSpec;
  as: 'table' | 'chart';
}

/** Rows in which deals can be crossed. */
export const mostRows = 3;

export const firstReport: ReportSpec = {
  rows: ['manager'],
  columns: null,
  measures: ['deals', 'won_deals', 'win_rate', 'won_amount', 'median_cycle_days'],
  filters: [],
  sort: { by: 'won_amount', descending: true },
  limit: null,
};

export function reportViewOf(address: string | undefined): ReportView {
  const said = new URLSearchParams(address ?? '');
  return { spec: specOf(said.get('q')) ?? firstReport, as: said.get('as') === 'chart' ? 'chart' : 'table' };
}

export function reportAddressOf({ spec, as }: ReportView): string {
  const said = new URLSearchParams();
  const text = askedOf(spec);
  if (text !== askedOf(firstReport)) said.set('q', text);
  if (as !== 'table') said.set('as', as);
  return said.toString();
}

const askedOf = ({ rows, columns, measures, filters, sort }: ReportSpec): string =>
  JSON.stringify({ rows, columns, measures, filters, sort });

function specOf(text: string | null): ReportSpec | null {
  try {
    const read = readReportSpec(JSON.parse(text ?? 'null'));
    return read.ok && read.spec.rows.length <= mostRows ? { ...read.spec, limit: null } : null;
  } catch {
    return null;
  }
}
