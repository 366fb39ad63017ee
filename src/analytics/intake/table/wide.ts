/**
 * The wide history of HubSpot: no header, an id and a name, then value and time of the newest change, of the one
 * before, and so on. It is turned into ordinary rows, the oldest first; a deal without changes keeps one row.
 */
import { parseDate } from '../value/date';
import type { RowSink } from '../text/csv';

export const wideKeys = ['Record ID', 'Name', 'Value', 'Time'] as const;

export const unfoldWide = (sink: RowSink): RowSink => ({
  row(cells, line) {
    const [id = '', name = ''] = cells;
    let changes = 0;
    // A row may be filled up with empty cells, and its last value may have lost its time.
    for (let at = 2 + 2 * Math.floor((cells.length - 3) / 2); at >= 2; at -= 2) {
      const [value = '', time = ''] = cells.slice(at, at + 2);
      if (value === '' && time === '') continue;
      sink.row([id, name, value, time], line);
      changes++;
    }
    if (!changes) sink.row([id, name, '', ''], line);
  },
  broken: (cause, line, raw, afterBlank) => sink.broken(cause, line, raw, afterBlank),
});

/** Rows of unequal length in which every second cell from the fourth on is a time. */
export function isWide(rows: readonly (readonly string[])[]): boolean {
  const long = rows.filter((row) => row.length >= 4 && row.length % 2 === 0);
  if (new Set(rows.map((row) => row.length)).size < 2 || long.length < rows.length / 2) return false;
  return long.every((row) =>
    row.every((cell, index) => index < 3 || index % 2 === 0 || parseDate(cell, 'ymd')?.hasTime === true),
  );
}
