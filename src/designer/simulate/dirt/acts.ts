import type { EventRow, Log } from '@/runtime/format';
import type { Random } from '../chance/random';
import { chance, wholeBetween } from '../chance/draw';
import type { DirtyFile } from './dirty-file';
import { utf8, utf8WithBom } from './encode';
import { delimited } from './sheet';
import { dotted } from './shapes';

const HOUR = 3_600_000;

const clock = (seconds: number): string => {
  const whole = Math.abs(seconds);
  return `${seconds < 0 ? '-' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

/** Calls with durations as `MM:SS`, some of them negative, in a zone an hour behind for part of the rows. */
export function callsFile({ header, events }: Log, random: Random): DirtyFile {
  const faults = { negative_duration: 0, hour_lost: 0 };
  const rows = events
    .filter((row) => row.kind === 'activity' && row.durationS !== null)
    .map((row) => {
      let duration = row.durationS!;
      if (duration > 0 && chance(random, 0.01)) {
        faults.negative_duration++;
        duration = -duration;
      }
      const isShifted = chance(random, 0.1);
      if (isShifted) faults.hour_lost++;
      return [
        row.caseId ?? '',
        dotted(row.at! - (isShifted ? HOUR : 0), header.timezone),
        row.activity,
        clock(duration),
        row.person ?? '',
      ];
    });
  return {
    name: 'calls.csv',
    bytes: utf8WithBom(
      delimited(
        { columns: ['Deal ID', 'Дата и время', 'Действие', 'Длительность', 'Сотрудник'], rows },
        { delimiter: ';' },
      ),
    ),
    rows: rows.length,
    faults,
  };
}

/** Tasks with both moments; some were closed before they were created. */
export function tasksFile({ header, events }: Log, random: Random): DirtyFile {
  const created = new Map<string, EventRow>();
  const faults = { closed_before_created: 0 };
  const rows: string[][] = [];
  for (const row of events) {
    if (row.kind !== 'task') continue;
    const key = `${row.caseId} ${row.activity}`;
    if (row.result === 'created') created.set(key, row);
    const begun = created.get(key);
    if (!begun || (row.result !== 'done' && row.result !== 'done_late')) continue;
    created.delete(key);
    let closed = row.at!;
    if (chance(random, 0.01)) {
      faults.closed_before_created++;
      closed = begun.at! - wholeBetween(random, 1, 48) * HOUR;
    }
    rows.push([
      row.caseId!,
      row.activity,
      dotted(begun.at, header.timezone),
      dotted(closed, header.timezone),
      row.person ?? '',
    ]);
  }
  return {
    name: 'tasks.csv',
    bytes: utf8WithBom(
      delimited(
        { columns: ['ID сделки', 'Задача', 'Создана', 'Завершена', 'Исполнитель'], rows },
        { delimiter: ';' },
      ),
    ),
    rows: rows.length,
    faults,
  };
}

/** More rows than a spreadsheet likes: the log over and over, every copy with deals of its own. */
export function largeFile({ header, events }: Log, rowCount = 200_000): DirtyFile {
  const known = events.filter((row) => row.caseId !== null && row.at !== null);
  const rows: string[][] = [];
  for (let copy = 1; known.length > 0 && rows.length < rowCount; copy++)
    for (const row of known) {
      if (rows.length === rowCount) break;
      rows.push([
        `${row.caseId}-${copy}`,
        dotted(row.at, header.timezone),
        row.activity,
        row.stage ?? '',
        row.person ?? '',
      ]);
    }
  return {
    name: `events-${rowCount}.csv`,
    bytes: utf8(
      delimited({ columns: ['deal', 'time', 'activity', 'stage', 'manager'], rows }, { delimiter: ',' }),
    ),
    rows: rows.length,
    faults: { many_rows: rows.length },
  };
}
