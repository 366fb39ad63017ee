/** Rows that were not imported, as a table to mend in a spreadsheet. */
import { describeCell, describeReject, type ImportReport } from '@/analytics/intake';
import type { Locale } from '@/kit/i18n';

const formulaStart = /^[=+\-@\t\r]/;

/** A cell of a stranger's file must not become a formula in ours: it is put behind an apostrophe. */
export const guardedCell = (text: string): string => {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

export function rejectedCsv(
  { rejected, cellProblems }: Pick<ImportReport, 'rejected' | 'cellProblems'>,
  headings: readonly string[],
  locale: Locale,
): string {
  const rows = rejected.map(({ file, line, cause, raw }) => {
    const words = describeReject(cause, locale);
    return [file, String(line), words.cause, words.cure, raw];
  });
  const cells = cellProblems.map((problem) => [
    problem.file,
    String(problem.line),
    `${problem.column}: ${describeCell(problem, locale)}`,
    '',
    problem.value,
  ]);
  const lines = [headings, ...rows, ...cells].map((row) => row.map(guardedCell).join(','));
  // The mark tells Excel that the file is UTF-8.
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
