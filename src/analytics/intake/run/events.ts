/** Rows of an event file become events; what they prove about their deals is gathered on the way. */
import type { EventsFile } from '../recipe/recipe';
import type { FileReport, RejectCause } from '../report';
import { parseDuration } from '../value/duration';
import type { AttributePlan } from './attribute-plan';
import { attributeReader } from './attribute-value';
import { dealId, FileCells, minorOf } from './cells';
import { ownedRoles, type DealFacts } from './deal-facts';
import type { EventLine } from './log-writer';
import { ownCopy } from './own-copy';
import type { RunState } from './run-state';
import type { RowConsumer } from './table-driver';
import { Times, type LogTime } from './times';

type Read = (cells: readonly string[]) => string;
type AttributeParse = ReturnType<typeof attributeReader>;

/** Files that show the newest row first are numbered down from here. */
const LAST_SEQ = 2_000_000_000;
/** The log keeps them in four bytes. */
const isSeq = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= 2_147_483_647;

export class EventRows implements RowConsumer {
  private readonly cells: FileCells;
  private readonly times: Times;
  private reads: Partial<Record<keyof EventsFile['roles'] | 'keep', Read>> = {};
  private readonly attributes: { place: number; column: string; read: Read; parse: AttributeParse }[] = [];
  /** Of the row being read, to name in problems. */
  private line = 0;
  private parseTime: ReturnType<FileCells['dateReader']> = () => null;
  private parseAmount: ReturnType<FileCells['numberReader']> = () => null;
  private readonly kept: ReadonlySet<string> | null;

  constructor(
    private readonly file: EventsFile,
    private readonly state: RunState,
    private readonly plan: AttributePlan,
    private readonly counts: FileReport,
  ) {
    this.cells = new FileCells(file, state.recipe);
    this.times = new Times(state.recipe.timezone, file.reading.timezone);
    this.kept = file.keep && new Set(file.keep.values);
  }

  start(keys: readonly string[]): void {
    this.cells.start(keys);
    for (const [role, key] of Object.entries(this.file.roles))
      this.reads[role as keyof EventsFile['roles']] =
        role === 'deal' ? this.cells.idReader(key) : this.cells.reader(key);
    if (this.file.keep) this.reads.keep = this.cells.reader(this.file.keep.column);
    if (this.file.roles.time) this.parseTime = this.cells.dateReader(this.file.roles.time);
    if (this.file.roles.amount) this.parseAmount = this.cells.numberReader(this.file.roles.amount);
    for (const { id, type, from } of this.file.attributes)
      this.attributes.push({
        place: this.plan.place(id),
        column: from.column,
        read: this.cells.reader(from.column),
        parse: attributeReader(type, this.cells, from.column),
      });
  }

  row(cells: string[], line: number): void {
    const { reads, state, counts, file } = this;
    this.line = line;
    if (this.kept && !this.kept.has(reads.keep!(cells))) return state.report.skip(counts, 'not_kept');
    const written = dealId(reads.deal?.(cells) ?? '');
    const id = written === '0' ? '' : written;
    const activity = reads.activity?.(cells) ?? '';
    const timeText = reads.time?.(cells) ?? '';
    if (id && !activity && !timeText) {
      state.factsOf(id);
      return state.report.skip(counts, 'no_events');
    }
    const fault = this.faultOf(id, activity, timeText);
    if (fault) return this.reject(fault, cells, line);
    const parsed = this.parseTime(timeText);
    if (!parsed)
      return this.reject(
        { code: 'bad_time', column: file.roles.time!, value: ownCopy(timeText) },
        cells,
        line,
      );
    const time = this.times.of(parsed);
    state.report.time(time.onDate, time.until, counts.name, id);
    counts.rowsImported++;
    if (!id) {
      state.report.warn('events_without_deal', counts.name, activity);
      return this.write(null, 'import', activity, null, time, cells, null);
    }
    const facts = state.factsOf(id);
    this.noteRepeat(facts, cells, id);
    this.describe(facts, time, cells);
    if (file.kind === 'stage') this.hold(id, facts, activity, time, cells);
    else this.happen(id, facts, activity, time, cells);
  }

  private faultOf(id: string, activity: string, timeText: string): RejectCause | null {
    const { roles, kind } = this.file;
    if (!id && (kind === 'stage' || !roles.deal)) return { code: 'no_deal_id', column: roles.deal ?? '' };
    if (!activity) return { code: 'no_activity', column: roles.activity ?? '' };
    return timeText ? null : { code: 'no_time', column: roles.time ?? '' };
  }

  private happen(id: string, facts: DealFacts, activity: string, time: LogTime, cells: string[]): void {
    const { reads, state } = this;
    const outcome = state.outcomeOf(reads.end?.(cells) ?? '') ?? state.outcomeOf(activity);
    if (outcome && outcome !== 'open') {
      facts.ended(outcome, time);
      return this.write(id, 'end', activity, facts.stage, time, cells, null);
    }
    this.write(id, 'import', activity, null, time, cells, null);
  }

  /** A row of a stage history waits for its neighbours in time. */
  private hold(id: string, facts: DealFacts, activity: string, time: LogTime, cells: string[]): void {
    const { reads, state, counts } = this;
    const outcome = state.outcomeOf(reads.end?.(cells) ?? '') ?? state.outcomeOf(activity);
    if (outcome && outcome !== 'open') {
      const line = this.lineOf(id, 'end', outcome, null, time, cells, activity);
      return state.stageRows.add(id, facts, { time, change: { outcome }, line, counts });
    }
    const stage = state.stageOf(activity);
    const line = this.lineOf(id, 'stage', stage, stage, time, cells, null);
    state.stageRows.add(id, facts, { time, change: { stage }, line, counts });
  }

  private write(...row: Parameters<EventRows['lineOf']>): void {
    this.state.writer.event(this.lineOf(...row));
  }

  private lineOf(
    caseId: string | null,
    kind: 'stage' | 'end' | 'import',
    activity: string,
    stage: string | null,
    { at, atLocal, onDate }: LogTime,
    cells: string[],
    result: string | null,
  ): EventLine {
    const { reads, state, file } = this;
    const given = reads.seq ? Number(reads.seq(cells) || Number.NaN) : Number.NaN;
    const next = state.nextSeq();
    const seq = isSeq(given) ? given : file.newestFirst ? LAST_SEQ - next : next;
    return {
      caseId,
      seq,
      kind,
      activity,
      stage,
      at,
      atLocal,
      onDate,
      person: reads.person?.(cells) || null,
      role: reads.role?.(cells) || null,
      result: (reads.result?.(cells) || null) ?? result,
      reason: reads.reason?.(cells) || null,
      durationS: this.durationOf(cells),
    };
  }

  /** What the row says about the deal itself. */
  private describe(facts: DealFacts, time: LogTime, cells: string[]): void {
    const { reads, state } = this;
    facts.happened(time);
    const person = reads.person?.(cells);
    if (person) facts.acted(state.names.of(person), time);
    for (const role of ownedRoles) {
      const value = reads[role]?.(cells);
      if (value) (facts.owned ??= {})[role] = state.names.of(value);
    }
    const amount = reads.amount?.(cells);
    if (amount) {
      const minor = minorOf(this.parseAmount(amount));
      if (minor === null) this.badCell(this.file.roles.amount!, amount);
      else facts.amountMinor = minor;
    }
    for (const { place, column, read, parse } of this.attributes) {
      const value = read(cells);
      if (!value || facts.attributes?.[place]) continue;
      if (parse(value) === undefined) {
        this.badCell(column, value);
        continue;
      }
      facts.attributes ??= new Array<string>(this.plan.attributes.length).fill('');
      facts.attributes[place] = ownCopy(value);
    }
  }

  private durationOf(cells: string[]): number | null {
    const text = this.reads.duration?.(cells) ?? '';
    const seconds = text ? parseDuration(text) : null;
    if (text && seconds === null) this.badCell(this.file.roles.duration!, text);
    return seconds;
  }

  private badCell(column: string, value: string): void {
    const { counts, line, state } = this;
    state.report.cell({ file: counts.name, line, column, value: ownCopy(value), expected: 'number' });
  }

  /** The same row twice in a row within a deal. It stays in the log: some systems do write twice. */
  private noteRepeat(facts: DealFacts, cells: string[], id: string): void {
    const print = printOf(cells);
    if (facts.lastRow === print) this.state.report.warn('repeated_events', this.counts.name, id);
    facts.lastRow = print;
  }

  private reject(cause: RejectCause, cells: string[], line: number): void {
    this.state.report.reject(this.counts, line, cause, cells.join(this.file.reading.delimiter));
  }
}

/** A number that different rows share once in four thousand million. */
function printOf(cells: readonly string[]): number {
  let print = 0;
  for (const cell of cells) {
    for (let index = 0; index < cell.length; index++) print = (print * 31 + cell.charCodeAt(index)) | 0;
    print = (print * 31 + 1) | 0;
  }
  return print;
}
