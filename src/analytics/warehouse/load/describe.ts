import { translate, type Locale } from '@/kit/i18n';
import type { LogLoadFault } from './fault';
import { messages } from './messages';

export interface FaultText {
  /** What is wrong and where. */
  cause: string;
  cure: string;
  /** That nothing was lost. */
  kept: string;
  /** Words of the engine, for a report. */
  details: string | null;
}

export function describeLogLoadFault(fault: LogLoadFault, locale: Locale): FaultText {
  return {
    cause: translate(messages, locale, fault.code, valuesOf(fault, locale)),
    cure: translate(messages, locale, `${fault.code}.cure`),
    kept: translate(messages, locale, 'kept'),
    details: 'details' in fault ? fault.details : null,
  };
}

function valuesOf(fault: LogLoadFault, locale: Locale): Record<string, string | number> {
  switch (fault.code) {
    case 'empty':
      return { table: tableWord(fault.table, locale) };
    case 'no_column':
      return { table: tableWord(fault.table, locale), column: fault.column };
    case 'row':
      return {
        table: tableWord(fault.table, locale),
        line: fault.line === null ? 'none' : String(fault.line),
        column: fault.column ?? 'none',
      };
    case 'same_deal_twice':
      return { deal: fault.deal };
    case 'unknown_deal':
      return { deal: fault.deal, seq: fault.seq };
    case 'memory':
    case 'engine':
      return {};
  }
}

const tableWord = (table: 'events.csv' | 'cases.csv', locale: Locale): string =>
  translate(messages, locale, `table.${table}`);
