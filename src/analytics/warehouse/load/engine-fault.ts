import type { QueryError } from '../port';
import type { LogLoadFault } from './fault';

/** Reads the place out of the engine's complaint. Its words are kept for a report. */
export function faultOf(error: QueryError): LogLoadFault {
  const details = error.message;
  if (/^Out of Memory/i.test(details) || /could not allocate/i.test(details))
    return { code: 'memory', details };
  if (!/CSV Error/.test(details)) return { code: 'engine', details };
  const line = /Line: (\d+)/.exec(details)?.[1];
  return {
    code: 'row',
    table: /-cases\.csv/.test(error.sql) && !/-events\.csv/.test(error.sql) ? 'cases.csv' : 'events.csv',
    line: line === undefined ? null : Number(line),
    column: /converting column "([^"]*)"/.exec(details)?.[1] ?? null,
    details,
  };
}
