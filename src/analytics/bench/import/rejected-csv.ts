/** Rows that were not imported, as a table to mend in a spreadsheet. */
import { describeCell, describeReject, type ImportReport } from '@/analytics/intake';
import type { Locale } from '@/kit/i18n';
import { csvForm, sheetText } from '../sheet/sheet-text';

export function rejectedCsv(
  { rejected, cellProblems }: Pick<ImportReport, 'rejected' | 'cellProblems'>,
  headings: readonly string[],
  locale: Locale,
): string {
  const rows = rejected.map(({ file, line, cause, raw }) => {
    const words = describeReject(cause, locale);
    return [file, line, words.cause, words.cure, raw];
  });
  const cells = cellProblems.map((problem) => [
    problem.file,
    problem.line,
    `${problem.column}: ${describeCell(problem, locale)}`,
    '',
    problem.value,
  ]);
  const sheet = { name: '', columns: headings, rows: [...rows, ...cells] };
  // The mark tells Excel that the file is UTF-8.
  return `\ufeff${sheetText(sheet, csvForm(locale))}\r\n`;
}
