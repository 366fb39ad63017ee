/** Words for what a report names. */
import { translate, type Locale, type MessageValues } from '@/kit/i18n';
import type { CellProblem, ImportWarning, RejectCause, SkipCause } from '../report';
import { reportMessages } from './report-messages';

const say = (locale: Locale, key: keyof typeof reportMessages, values?: MessageValues): string =>
  translate(reportMessages, locale, key, values);

export function describeReject(cause: RejectCause, locale: Locale): { cause: string; cure: string } {
  const { key, values } = rejectWords(cause);
  return { cause: say(locale, `reject.${cause.code}`, values), cure: say(locale, key) };
}

function rejectWords(cause: RejectCause): { key: keyof typeof reportMessages; values: MessageValues } {
  switch (cause.code) {
    case 'open_quote':
    case 'text_after_quote':
    case 'no_record':
      return { key: 'cure.row', values: {} };
    case 'cell_count':
      return { key: 'cure.row', values: { found: cause.found, expected: cause.expected } };
    case 'no_deal_id':
      return { key: 'cure.id', values: { column: cause.column } };
    case 'no_activity':
      return { key: 'cure.row', values: { column: cause.column } };
    case 'no_time':
      return { key: 'cure.time', values: { column: cause.column } };
    case 'bad_time':
      return { key: 'cure.time', values: { column: cause.column, value: cause.value } };
    case 'deal_repeated':
    case 'key_repeated':
      return { key: 'cure.repeated', values: { line: cause.firstLine } };
    case 'no_key':
      return { key: 'cure.row', values: { column: cause.column } };
    case 'log_cell':
      return { key: 'cure.row', values: { column: cause.column, value: cause.value } };
  }
}

export const describeSkip = (cause: SkipCause, locale: Locale): string => say(locale, `skip.${cause}`);

export const describeWarning = ({ code, count, examples }: ImportWarning, locale: Locale): string =>
  say(locale, `warn.${code}`, { count, examples: examples.join(', ') });

export const describeCell = ({ expected, value }: CellProblem, locale: Locale): string =>
  say(locale, `cell.${expected}`, { value });
