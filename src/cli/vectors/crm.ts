import {
  builtInDimensions,
  measureOf,
  type Dimension,
  type MeasureUnit,
  type MeasureValue,
  type ReportResult,
} from '@/analytics/measures';
import { logSummaryQuestion, reportQuestion } from '@/analytics/sql';
import type { MeasuredLog } from '../log/measured-log';
import { compare, type Check } from './check';
import { crmMappings, crmSpec, type CrmReport, type SourceColumn } from './crm-questions';
import type { CrmQuestion, ExpectedCell } from './crm-shapes';

/** Asks the product's own measures over the imported files; null: the product has no such question yet. */
export async function checkCrmQuestion(
  log: MeasuredLog,
  fields: FieldOf,
  question: CrmQuestion,
): Promise<Check | null> {
  const mapping = crmMappings[question.id];
  if (!mapping) return null;
  switch (mapping.kind) {
    case 'period': {
      const { opened, closed } = await log.ask(logSummaryQuestion());
      return compare(question.id, question.rows, [[opened.from, opened.to, closed.from, closed.to]]);
    }
    case 'report': {
      const dimensions = (column: SourceColumn) => dimensionOf(column, fields);
      const absent = [...mapping.rows, ...(mapping.columns ? [mapping.columns] : [])].find(
        (column) => dimensions(column) === null,
      );
      if (absent) return { id: question.id, status: 'failed', why: `the imported log has no ${absent}` };
      const spec = crmSpec(mapping, (column) => dimensions(column)!, fields);
      const result = await log.ask(reportQuestion(spec, log.header));
      const found = mapping.read
        ? mapping.read(result)
        : tableOf(
            mapping,
            result,
            spec.measures.map((id) => measureOf(id, log.header.attributes).unit),
          );
      return compare(question.id, sorted(question.rows), sorted(found));
    }
  }
}

/** Field of the log that a column of the source files became, as the report of the import says: `manager`, `attr_sector`. */
export type FieldOf = (column: string) => string | null;

function dimensionOf(column: SourceColumn, fields: FieldOf): Dimension | null {
  switch (column) {
    case 'deal_stage':
      return 'outcome';
    case 'engage_month':
      return fields('engage_date') === 'opened' ? 'opened_month' : null;
    case 'close_month':
      return fields('close_date') === 'closed' ? 'closed_month' : null;
    case 'close_quarter':
      return fields('close_date') === 'closed' ? 'closed_quarter' : null;
    case 'cycle_band':
      return 'cycle_band';
    case 'sales_agent':
    case 'manager':
    case 'regional_office':
    case 'product':
    case 'sector': {
      const field = fields(column);
      if (field?.startsWith('attr_')) return `attr:${field.slice('attr_'.length)}`;
      return builtInDimensions.find((dimension) => dimension === field) ?? null;
    }
  }
}

/** Keys and values of the report, one row each; spread columns side by side. */
function tableOf({ rows }: CrmReport, result: ReportResult, units: readonly MeasureUnit[]): ExpectedCell[][] {
  const cells = (values: readonly MeasureValue[]) =>
    values.map((value, index) => inFile(units[index]!, value.value));
  if (rows.length === 0) return [cells(result.total.total)];
  return result.rows.map((row) => [...row.keys, ...row.cells.flatMap(cells)]);
}

/** Money stands in the file in major units. */
const inFile = (unit: MeasureUnit, value: number | null): number | null =>
  value !== null && unit === 'money' ? value / 100 : value;

/** Queries of the file that order by a value break ties as they like: rows are compared as a set. */
const sorted = (rows: readonly (readonly ExpectedCell[])[]): (readonly ExpectedCell[])[] =>
  [...rows].sort((first, second) => (String(first[0]) < String(second[0]) ? -1 : 1));
