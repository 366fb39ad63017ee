import {
  caseColumnsOf,
  casesStatement,
  clearStatements,
  countStatement,
  dropSortedStatement,
  duplicateStatement,
  eventColumnsOf,
  eventsStatement,
  logStagesStatement,
  placedHeader,
  readLogStages,
  readWays,
  renameCasesStatement,
  renamesOf,
  sortedEventsStatement,
  strangerStatement,
  swapStatements,
  visitsStatement,
  vocabularies,
  waysStatement,
  workIndex,
  workIndexCsv,
  workIndexSource,
  type Placing,
  type StageWays,
  type Vocabularies,
} from '@/analytics/sql';
import type { LogHeader } from '@/runtime/format';
import type { WorkCalendar } from '@/runtime/engine';
import { standingOf, type Standing } from '../epoch';
import type { LogSource } from '../log-source';
import { QueryError, type RunOptions, type Table, type Warehouse } from '../port';
import { aborted } from '../queue';
import { faultOf } from './engine-fault';
import { LogLoadError } from './fault';
import { putLogFile } from './file';
import { emptyScan, scanWords } from './scan';

export interface LoadProgress {
  doing: 'words' | 'deals' | 'events' | 'visits';
  /** Of the whole load, 0 to 1. */
  share: number;
}

export interface LoadOptions {
  /** Null: working time is not known, and `work_min` stays empty. */
  calendar: WorkCalendar | null;
  /** Tells the log in the words of a drawing; without it its own names stand. */
  placing?: Placing | null;
  progress?: (progress: LoadProgress) => void;
  signal?: AbortSignal;
}

export interface LoadedLog {
  /** As the log is told now: in the order of the drawing and under its titles, where it was placed on one. */
  header: LogHeader;
  /** Its stages under their own names. */
  stages: StageWays;
  cases: number;
  events: number;
  visits: number;
  /** Number of the load in this warehouse. */
  epoch: number;
}

/**
 * Fills `cases`, `events` and `visits` from a log. Two passes over the files: the first finds the words, so that the
 * second writes each of them as a small number; then one sort. The old log answers questions until the new one is
 * complete, and stays if the new one fails or is cancelled: tables are built aside and swapped in one transaction.
 * Cost: 2 scans, 1 sort and 2 writes of the events.
 */
export async function loadLog(
  warehouse: Warehouse,
  source: LogSource,
  options: LoadOptions,
): Promise<LoadedLog> {
  const standing = standingOf(warehouse);
  // Two loads at once would build the same tables: the later one waits until the earlier has ended.
  const turn = standing.loading.then(() => load(warehouse, source, options, standing));
  standing.loading = turn.then(
    () => undefined,
    () => undefined,
  );
  return turn;
}

async function load(
  warehouse: Warehouse,
  { header: ownHeader, events, cases }: LogSource,
  { calendar, placing = null, progress, signal }: LoadOptions,
  standing: Standing,
): Promise<LoadedLog> {
  if (signal?.aborted) throw aborted();
  standing.begun += 1;
  // The lane of idle work: screens go on asking the old log meanwhile.
  const run: RunOptions = { priority: 'idle', ...(signal && { signal }) };
  const query = (sql: string): Promise<Table> => warehouse.query(sql, run);
  const names = {
    events: `mainspring-${standing.begun}-events.csv`,
    cases: `mainspring-${standing.begun}-cases.csv`,
    days: `mainspring-${standing.begun}-days.csv`,
  };
  const columns = { events: eventColumnsOf, cases: caseColumnsOf(ownHeader) };
  let types: Vocabularies['types'] = [];
  const clear = () => warehouse.transact(clearStatements(types), { priority: 'idle' });

  try {
    progress?.({ doing: 'words', share: 0 });
    const casesSource = await putLogFile(warehouse, 'cases.csv', names.cases, cases, columns.cases);
    const eventsSource = await putLogFile(warehouse, 'events.csv', names.events, events, columns.events);
    const scan = emptyScan();
    await scanWords(warehouse, casesSource, columns.cases, scan, { ...run, times: false });
    await scanWords(warehouse, eventsSource, columns.events, scan, { ...run, times: true });
    const acts = scan.words.get('act') ?? new Set<string>();
    const renames = placing && renamesOf(placing, acts);
    const header = placing ? placedHeader(ownHeader, placing, acts) : ownHeader;
    for (const [, name] of [...(renames?.stages ?? []), ...(renames?.ends ?? [])]) acts.add(name);
    const made = vocabularies(standing.begun, header, scan.words);
    const act = made.typeOf('act');
    ({ types } = made);
    await warehouse.transact(made.create, run);

    progress?.({ doing: 'deals', share: 0.3 });
    await query(casesStatement(casesSource, columns.cases, made.typeOf));
    await refuseSameDealTwice(query);

    progress?.({ doing: 'events', share: 0.35 });
    const work = calendar && scan.days.length > 0 ? workIndex(calendar, scan.days) : null;
    if (work) await warehouse.putFile(names.days, workIndexCsv(work));
    const sorted = sortedEventsStatement(eventsSource, columns.events, made.typeOf, {
      dateOnly: scan.dateOnly,
      work: work && { index: work, source: workIndexSource(names.days, work) },
    });
    await query(sorted);
    await refuseUnknownDeal(query);
    progress?.({ doing: 'events', share: 0.8 });
    const stages = await stageWays(query, ownHeader, act);
    if (renames && renames.stages.length > 0) await query(renameCasesStatement(renames, act));
    await query(eventsStatement(renames, act));
    await query(dropSortedStatement);

    progress?.({ doing: 'visits', share: 0.95 });
    await query(visitsStatement(renames?.merged));
    const counts = await count(query);
    if (signal?.aborted) throw aborted();
    // From here on it is done or not done, never half: no cancelling.
    await warehouse.transact(swapStatements(standing.types), { priority: 'idle' });
    standing.types = types;
    standing.epoch += 1;
    progress?.({ doing: 'visits', share: 1 });
    return { header, stages, ...counts, epoch: standing.epoch };
  } catch (error) {
    await clear();
    throw error instanceof QueryError ? new LogLoadError(faultOf(error), { cause: error }) : error;
  } finally {
    await Promise.all(Object.values(names).map((name) => warehouse.dropFile(name)));
  }
}

async function refuseSameDealTwice(query: (sql: string) => Promise<Table>): Promise<void> {
  const found = await query(duplicateStatement);
  if (found.rowCount > 0) throw new LogLoadError({ code: 'same_deal_twice', deal: String(found.cell(0, 0)) });
}

async function refuseUnknownDeal(query: (sql: string) => Promise<Table>): Promise<void> {
  const found = await query(strangerStatement);
  if (found.rowCount === 0) return;
  const [deal, seq] = [String(found.cell(0, 0)), Number(found.cell(0, 1))];
  throw new LogLoadError({ code: 'unknown_deal', deal, seq });
}

async function stageWays(
  query: (sql: string) => Promise<Table>,
  header: LogHeader,
  act: string,
): Promise<StageWays> {
  const stages = readLogStages(await query(logStagesStatement), header);
  const ways = stages.length > 0 ? readWays(await query(waysStatement(stages, act))) : [];
  return { stages, ways };
}

async function count(
  query: (sql: string) => Promise<Table>,
): Promise<Pick<LoadedLog, 'cases' | 'events' | 'visits'>> {
  const found = await query(countStatement);
  const [cases, events, visits] = [0, 1, 2].map((column) => Number(found.cell(0, column)));
  return { cases: cases!, events: events!, visits: visits! };
}
