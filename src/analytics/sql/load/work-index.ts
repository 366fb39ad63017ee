import type { WorkCalendar } from '@/runtime/engine';

/**
 * Working time for SQL: one row for each UTC day of the log, with the working minutes before it and the working spans
 * inside it as instants. The running minutes of an event are then a hash join by day number and a sum of clipped
 * spans. Instants, not wall times: a clock that was moved by the state stays exact. Cost: O(days of the log).
 */
export interface WorkIndex {
  /** Spans that each row has; a day with fewer is filled with empty ones. */
  spans: number;
  days: readonly WorkDay[];
}

export interface WorkDay {
  /** Days since 1970-01-01, UTC. */
  day: number;
  /** Working minutes from the first day of the index to the beginning of this one. */
  before: number;
  spans: readonly (readonly [from: number, to: number])[];
}

const DAY = 86_400_000;
/** A mistyped year would make the calendar walk thousands of years; nothing was sold outside these. */
const FIRST = Date.UTC(1990, 0, 1) / DAY;
const LAST = Date.UTC(2100, 0, 1) / DAY;

export function workIndex(calendar: WorkCalendar, daysOfLog: readonly number[]): WorkIndex {
  const days = daysOfLog.filter((day) => day >= FIRST && day < LAST).sort((a, b) => a - b);
  const origin = (days[0] ?? 0) * DAY;
  let spans = 0;
  const rows = days.map((day): WorkDay => {
    const [begin, end] = [day * DAY, (day + 1) * DAY];
    const inside: [number, number][] = [];
    for (let local = calendar.dayOf(begin); local <= calendar.dayOf(end - 1); local++)
      for (const { from, to } of calendar.intervalsOf(local))
        if (from < end && to > begin) inside.push([Math.max(from, begin), Math.min(to, end)]);
    spans = Math.max(spans, inside.length);
    return { day, before: calendar.workMinutes(origin, begin), spans: inside };
  });
  return { spans, days: rows };
}

const spanNames = (count: number): [from: string, to: string][] =>
  Array.from({ length: count }, (_, index) => [`from_${index}`, `to_${index}`]);

/** The index as a CSV file, and the columns of that file. */
export function workIndexCsv({ spans, days }: WorkIndex): string {
  const header = ['day', 'before', ...spanNames(spans).flat()].join(',');
  const rows = days.map(({ day, before, spans: inside }) => {
    const nothing = (day + 1) * DAY;
    const cells = Array.from({ length: spans }, (_, index) => inside[index] ?? [nothing, nothing]);
    return [day, before, ...cells.flat()].join(',');
  });
  return [header, ...rows, ''].join('\n');
}

export const workIndexSource = (file: string, { spans }: WorkIndex): string => {
  const columns = [
    `'day': 'INTEGER'`,
    `'before': 'DOUBLE'`,
    ...spanNames(spans)
      .flat()
      .map((name) => `'${name}': 'BIGINT'`),
  ];
  return `read_csv('imp/${file}', auto_detect = false, header = true, delim = ',', columns = {${columns.join(', ')}})`;
};

/** Number of the UTC day of an instant; dates before 1970 count down. */
export const dayOfInstant = (instant: string): string => `floor(${instant} / 86400000.0)::INTEGER`;

/** Running working minutes at `instant`, given the row `index` of its day. Null if the day is not in the index. */
export const workMinutesAt = (instant: string, index: string, { spans }: WorkIndex): string => {
  const inside = spanNames(spans).map(
    ([from, to]) => `greatest(0, least(${instant}, ${index}.${to}) - ${index}.${from})`,
  );
  return `${index}.before + (${['0', ...inside].join(' + ')}) / 60000.0`;
};
