import type { LogColumn } from './columns';
import { quoteName } from './quote';
import { typedColumns } from './source';
import { dayOfInstant, workMinutesAt, type WorkIndex } from './work-index';

type TypeOf = (vocabulary: string) => string;

/** Tables of a load until it is complete; the names without the prefix are the log that is being looked at. */
export const logTables = ['cases', 'events', 'visits'] as const;
const next = (table: string): string => `next_${table}`;

export const casesStatement = (source: string, columns: readonly LogColumn[], typeOf: TypeOf): string =>
  [
    `CREATE TABLE ${next('cases')} AS`,
    `SELECT (row_number() OVER ())::INTEGER AS case_no, ${typedColumns(columns, typeOf, 'source').join(', ')}`,
    `FROM ${source} AS source`,
  ].join('\n');

export interface EventsOptions {
  /** Some events of a day have only a date: that day keeps the order of the file, because times say nothing there. */
  dateOnly: boolean;
  work: { index: WorkIndex; source: string } | null;
}

/**
 * Events with the number of their deal and their working minutes, physically sorted by deal, time and place in the
 * file: later questions then need no sort. Events without a deal come last, undated ones after the dated of a deal.
 */
export function sortedEventsStatement(
  source: string,
  columns: readonly LogColumn[],
  typeOf: TypeOf,
  { dateOnly, work }: EventsOptions,
): string {
  const minutes = work ? workMinutesAt('source."at"', 'work', work.index) : 'NULL::DOUBLE';
  const order = dateOnly
    ? 'case_no NULLS LAST, on_date NULLS LAST, CASE WHEN bool_or("at" IS NULL) OVER (PARTITION BY case_no, on_date) THEN NULL ELSE "at" END, seq'
    : 'case_no NULLS LAST, "at" NULLS LAST, seq';
  return [
    `CREATE TABLE ${next('sorted')} AS`,
    `SELECT known.case_no, ${typedColumns(columns, typeOf, 'source').join(', ')}, ${minutes} AS work_min`,
    `FROM ${source} AS source LEFT JOIN ${next('cases')} AS known ON known.case_id = source.case_id`,
    ...(work ? [`LEFT JOIN ${work.source} AS work ON work.day = ${dayOfInstant('source."at"')}`] : []),
    `ORDER BY ${order}`,
  ].join('\n');
}

/** A reference to a deal that the file of deals does not have. */
export const strangerStatement = `SELECT case_id, seq FROM ${next('sorted')} WHERE case_no IS NULL AND case_id IS NOT NULL LIMIT 1`;

export const duplicateStatement = `SELECT case_id FROM ${next('cases')} GROUP BY case_id HAVING count(*) > 1 LIMIT 1`;

/**
 * Each event with the one that follows it in its deal. The table is sorted, so the next row is the next event: no
 * window needs to sort again.
 */
export const eventsStatement = [
  `CREATE TABLE ${next('events')} AS`,
  `SELECT *,`,
  `  CASE WHEN lead(case_no) OVER () = case_no THEN lead(activity) OVER () END AS next_activity,`,
  `  CASE WHEN lead(case_no) OVER () = case_no THEN lead("at") OVER () END AS next_at`,
  `FROM ${next('sorted')}`,
].join('\n');

export const dropSortedStatement = `DROP TABLE ${next('sorted')}`;

/** Stays of a deal in a stage: from the row that enters it to the next entry or end. */
export const visitsStatement = [
  `CREATE TABLE ${next('visits')} AS`,
  `SELECT case_no, row_number() OVER (PARTITION BY case_no ORDER BY place)::INTEGER AS visit,`,
  `  stage, entered_at, entered_on, left_at, left_on, next_stage, work_minutes`,
  `FROM (`,
  `  SELECT case_no, place, kind, activity AS stage, "at" AS entered_at, on_date AS entered_on,`,
  `    lead("at") OVER following AS left_at, lead(on_date) OVER following AS left_on,`,
  `    lead(activity) OVER following AS next_stage, lead(work_min) OVER following - work_min AS work_minutes`,
  `  FROM (SELECT row_number() OVER () AS place, * FROM ${next('events')}) AS numbered`,
  `  WHERE kind IN ('stage', 'end') AND case_no IS NOT NULL`,
  `  WINDOW following AS (PARTITION BY case_no ORDER BY place)`,
  `) AS stays WHERE kind = 'stage'`,
  `ORDER BY case_no, place`,
].join('\n');

/** Rows of the new tables: deals, events, visits. */
export const countStatement = `SELECT ${logTables.map((table) => `(SELECT count(*) FROM ${next(table)})`).join(', ')}`;

/** Puts the new log in the place of the old one. */
export const swapStatements = (oldTypes: readonly string[]): string[] => [
  ...logTables.flatMap((table) => [
    `DROP TABLE IF EXISTS ${table}`,
    `ALTER TABLE ${next(table)} RENAME TO ${table}`,
  ]),
  ...oldTypes.map((type) => `DROP TYPE IF EXISTS ${quoteName(type)}`),
];

/** Clears what an unfinished load left behind. */
export const clearStatements = (types: readonly string[]): string[] => [
  ...['sorted', ...logTables].map((table) => `DROP TABLE IF EXISTS ${next(table)}`),
  ...types.map((type) => `DROP TYPE IF EXISTS ${quoteName(type)}`),
];
