import type { LogColumn } from './columns';
import type { Renames } from './placing';
import { quoteName, quoteText } from './quote';
import { typedColumns } from './source';
import { dayOfInstant, workMinutesAt, type WorkIndex } from './work-index';

type TypeOf = (vocabulary: string) => string;

/** Tables of a load until it is complete; the names without the prefix are the log that is being looked at. */
export const logTables = ['cases', 'events', 'visits'] as const;
export const next = (table: string): string => `next_${table}`;

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

/** A column under other names, as the numbers that its words are. */
function renamed(column: string, pairs: Renames['stages'], type: string): string {
  const word = (text: string) => `${quoteText(text)}::${type}`;
  if (pairs.length === 0) return column;
  return `CASE ${column} ${pairs.map(([from, to]) => `WHEN ${word(from)} THEN ${word(to)}`).join(' ')} ELSE ${column} END`;
}

/** Names of acts stay: only entering a stage and ending are told in the words of the drawing. */
function namedEvents({ stages, ends }: Renames, type: string): string {
  const activity = [
    'CASE CAST(kind AS VARCHAR)',
    `WHEN 'stage' THEN ${renamed('activity', stages, type)}`,
    `WHEN 'end' THEN ${renamed('activity', ends, type)}`,
    'ELSE activity END',
  ].join(' ');
  return `(SELECT * REPLACE (${activity} AS activity, ${renamed('stage', stages, type)} AS stage) FROM ${next('sorted')}) AS named`;
}

/**
 * Each event with the one that follows it in its deal. The table is sorted, so the next row is the next event: no
 * window needs to sort again. Other names are given on the way, row by row.
 */
export const eventsStatement = (renames: Renames | null, type: string): string =>
  [
    `CREATE TABLE ${next('events')} AS`,
    `SELECT *,`,
    `  CASE WHEN lead(case_no) OVER () = case_no THEN lead(activity) OVER () END AS next_activity,`,
    `  CASE WHEN lead(case_no) OVER () = case_no THEN lead("at") OVER () END AS next_at`,
    `FROM ${renames ? namedEvents(renames, type) : next('sorted')}`,
  ].join('\n');

/** Gives the present stages of the deals their other names. */
export const renameCasesStatement = ({ stages }: Renames, type: string): string =>
  `UPDATE ${next('cases')} SET stage = ${renamed('stage', stages, type)} WHERE stage IN (${stages
    .map(([from]) => `${quoteText(from)}::${type}`)
    .join(', ')})`;

export const dropSortedStatement = `DROP TABLE ${next('sorted')}`;

/**
 * Stays of a deal in a stage: from the row that enters it to the next entry or end. Into a `merged` stage, entering
 * again without having been elsewhere is no new stay: its row is left out, so that the time runs on to the next.
 */
export const visitsStatement = (merged: readonly string[] = []): string =>
  [
    `CREATE TABLE ${next('visits')} AS`,
    `SELECT case_no, row_number() OVER (PARTITION BY case_no ORDER BY place)::INTEGER AS visit,`,
    `  stage, entered_at, entered_on, left_at, left_on, next_stage, work_minutes`,
    `FROM (`,
    `  SELECT case_no, place, kind, activity AS stage, "at" AS entered_at, on_date AS entered_on,`,
    `    lead("at") OVER following AS left_at, lead(on_date) OVER following AS left_on,`,
    `    lead(activity) OVER following AS next_stage, lead(work_min) OVER following - work_min AS work_minutes`,
    `  FROM ${merged.length ? mergedEntries(merged) : `(SELECT row_number() OVER () AS place, * FROM ${next('events')})`} AS numbered`,
    `  WHERE kind IN ('stage', 'end') AND case_no IS NOT NULL`,
    `  WINDOW following AS (PARTITION BY case_no ORDER BY place)`,
    `) AS stays WHERE kind = 'stage'`,
    `ORDER BY case_no, place`,
  ].join('\n');

const mergedEntries = (merged: readonly string[]): string =>
  [
    `(SELECT * FROM (SELECT row_number() OVER () AS place, * FROM ${next('events')}) AS entries`,
    `  WHERE kind IN ('stage', 'end') AND case_no IS NOT NULL`,
    `  WINDOW before AS (PARTITION BY case_no ORDER BY place)`,
    `  QUALIFY NOT coalesce(kind = 'stage' AND activity IN (${merged.map(quoteText).join(', ')})`,
    `    AND lag(kind) OVER before = 'stage' AND lag(activity) OVER before = activity, FALSE))`,
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
