import { formatNumber, translate, type Locale, type MessageValues } from '@/kit/i18n';
import { problemMessages } from './messages';
import type { IntakeProblem } from './problem';
import { roleTitle } from './role-titles';

/** An error as people need it. */
export interface Described {
  place?: string;
  cause: string;
  cure: string;
}

export function describeProblem(problem: IntakeProblem, locale: Locale): Described {
  const values = valuesOf(problem, locale);
  const place = placeOf(problem, locale);
  return {
    ...(place ? { place } : {}),
    cause: translate(problemMessages, locale, `${problem.code}.cause`, values),
    cure: translate(problemMessages, locale, `${problem.code}.cure`, values),
  };
}

function placeOf(problem: IntakeProblem, locale: Locale): string | undefined {
  if (!('file' in problem)) return undefined;
  if ('column' in problem)
    return translate(problemMessages, locale, 'column', { file: problem.file, column: problem.column });
  return problem.file;
}

function valuesOf(problem: IntakeProblem, locale: Locale): MessageValues {
  switch (problem.code) {
    case 'binary_file':
      return { kind: problem.looksLike || 'none' };
    case 'too_large':
      return { size: sizeText(problem.bytes, locale), limit: sizeText(problem.limit, locale) };
    case 'endless_line':
      return { line: problem.line };
    case 'nothing_recognised':
      return { columns: problem.headers.join(', ') };
    case 'no_role':
      return { role: roleTitle(problem.role, locale) };
    case 'unknown_dates':
      return { sample: problem.sample, line: problem.line };
    case 'ambiguous_dates':
      return { sample: problem.sample };
    case 'columns_changed':
      return { count: problem.missing.length, columns: problem.missing.join(', ') };
    case 'log_header':
      return { field: problem.field || 'none' };
    case 'unreadable':
      return { message: problem.message };
    case 'no_files':
    case 'empty_file':
    case 'no_rows':
    case 'no_records':
    case 'damaged_archive':
    case 'protected':
    case 'damaged_workbook':
    case 'damaged_json':
    case 'cancelled':
      return {};
  }
}

const units = { en: ['KB', 'MB', 'GB'], ru: ['КБ', 'МБ', 'ГБ'] } as const;

/** `118 MB`, `2.4 GB`. */
export function sizeText(bytes: number, locale: Locale): string {
  const power = bytes >= 1 << 30 ? 3 : bytes >= 1 << 20 ? 2 : 1;
  const amount = Math.max(bytes / 1024 ** power, 1);
  return `${formatNumber(amount, locale, amount < 10 && power === 3 ? 1 : 0)} ${units[locale][power - 1]}`;
}
