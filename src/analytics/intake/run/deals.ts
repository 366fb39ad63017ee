/** Rows of a deals list become deals, and their dates the events that they prove. Nothing is invented. */
import type { CaseOutcome } from '@/runtime/format';
import type { DealsFile } from '../recipe/recipe';
import type { FileReport } from '../report';
import { currencyCode } from '../recognise/currency';
import { dealId, minorOf } from './cells';
import type { DealFacts } from './deal-facts';
import type { DealReader } from './deal-row';
import type { CaseLine } from './log-writer';
import { ownCopy } from './own-copy';
import { isFinal, type RunState } from './run-state';
import type { RowConsumer } from './table-driver';
import { Times, type LogTime } from './times';

/** A deal that waits for the next row: exports write a row a product, all with the number of the deal. */
interface Held {
  line: CaseLine;
  row: string;
}

export class DealRows implements RowConsumer {
  private readonly times: Times;
  private readonly currencies = new Map<string, number>();
  private held: Held | null = null;
  /** The deal being read, to name in warnings. */
  private current = '';
  private dateReads: {
    place: number;
    column: string;
    /** A date that plays a role too is counted there. */
    isCounted: boolean;
    becomes: DealsFile['dateEvents'][number]['becomes'];
  }[] = [];

  constructor(
    private readonly file: DealsFile,
    private readonly state: RunState,
    private readonly reader: DealReader,
    private readonly counts: FileReport,
  ) {
    this.times = new Times(state.recipe.timezone, file.reading.timezone);
  }

  start(keys: readonly string[]): void {
    this.reader.start(keys);
    const { roles } = this.file;
    const dated = [roles.opened, roles.closed, roles.won_time, roles.lost_time].map((ref) => ref?.column);
    this.dateReads = this.file.dateEvents.map(({ column, becomes }) => ({
      place: this.reader.cells.place(column),
      column,
      isCounted: !dated.includes(column),
      becomes,
    }));
  }

  row(cells: string[], line: number): void {
    const { reader, state, counts } = this;
    const id = reader.has('id') ? dealId(reader.text('id', cells)) : `#${line}`;
    if (!id) {
      const column = this.file.roles.id!.column;
      return state.report.reject(counts, line, { code: 'no_deal_id', column }, this.rawOf(cells));
    }
    const row = cells.join('\u0001');
    const firstLine = state.dealLines.get(id);
    if (firstLine !== undefined) return this.again(id, firstLine, row, cells, line);
    this.release();
    state.dealLines.set(ownCopy(id), line);
    reader.join(cells);
    reader.countRepairs(cells);
    counts.rowsImported++;
    this.held = { line: this.dealOf(id, cells, line), row };
  }

  /** Writes the last deal. */
  finish(): void {
    this.release();
    if (this.currencies.size > 1)
      for (const [currency, rows] of this.currencies)
        this.state.report.warn('mixed_currencies', this.counts.name, currency, rows);
    for (const { column, from, to } of this.state.recipe.repairs) {
      if (column.file !== this.file.id) continue;
      const rows = this.reader.cells.repairsOf(column.column)?.rows.get(from) ?? 0;
      this.state.report.repairs.push({ column: column.column, from, to, rows });
    }
  }

  /** A number that was there before: the same row, a further product of the deal, or another deal by mistake. */
  private again(id: string, firstLine: number, row: string, cells: string[], line: number): void {
    const { held, state, counts, reader } = this;
    if (held?.line.caseId === id) {
      if (held.row === row) return state.report.skip(counts, 'duplicate');
      const product = reader.text('product', cells);
      if (reader.has('product') && product !== held.line.product) {
        const more = this.amountOf(cells, line);
        if (more !== null) held.line.amountMinor = (held.line.amountMinor ?? 0) + more;
        held.row = row;
        counts.rowsImported++;
        return state.report.warn('rows_merged', counts.name, id);
      }
    }
    state.report.reject(counts, line, { code: 'deal_repeated', firstLine }, this.rawOf(cells));
  }

  private release(): void {
    if (!this.held) return;
    const { line } = this.held;
    this.held = null;
    this.state.report.deal(line.outcome, line.amountMinor);
    this.state.writer.case(line);
  }

  private dealOf(id: string, cells: string[], line: number): CaseLine {
    const { reader, state } = this;
    const facts = state.facts.get(id);
    this.current = id;
    if (facts) facts.isListed = true;
    const text = (role: Parameters<DealReader['text']>[0]) => reader.text(role, cells) || null;
    const outcome = this.outcomeOf(cells, facts);
    const opened = this.time('opened', cells, line);
    const written =
      this.time('closed', cells, line) ??
      (outcome === 'won' ? this.time('won_time', cells, line) : null) ??
      (outcome === 'lost' ? this.time('lost_time', cells, line) : null);
    // The closing date of an open deal is a plan.
    const closed = isFinal(outcome) ? (written ?? facts?.end ?? null) : null;
    const stage = this.writeEvents(id, cells, line, outcome, closed, facts);
    if (opened && closed && isBefore(closed, opened))
      state.report.warn('closed_before_opened', this.counts.name, id);
    if (!opened && !closed && !facts?.first) state.report.warn('deals_without_dates', this.counts.name, id);
    const currency = text('currency');
    if (currency) {
      const code = currencyCode(currency) ?? state.names.of(currency);
      this.currencies.set(code, (this.currencies.get(code) ?? 0) + 1);
    }
    const since = opened ?? facts?.first ?? null;
    return {
      caseId: id,
      title: text('title'),
      manager: text('manager') ?? facts?.person ?? null,
      product: text('product') ?? facts?.owned?.product ?? null,
      region: text('region') ?? facts?.owned?.region ?? null,
      source: text('source') ?? facts?.owned?.source ?? null,
      customer: text('customer') ?? facts?.owned?.customer ?? null,
      stage,
      outcome,
      lossReason: text('loss_reason'),
      amountMinor: this.amountOf(cells, line) ?? facts?.amountMinor ?? null,
      openedAt: since?.at ?? null,
      openedOn: since?.onDate ?? null,
      closedAt: closed?.at ?? null,
      closedOn: closed?.onDate ?? null,
      attributes: reader.attributes(cells, (column, value) => this.badCell(line, column, value, 'number')),
    };
  }

  private outcomeOf(cells: string[], facts: DealFacts | undefined): CaseOutcome {
    const { reader, state } = this;
    const written = reader.text('outcome', cells);
    const said = state.outcomeOf(written) ?? state.outcomeOf(reader.text('stage', cells));
    if (said) return said;
    if (written && !reader.has('stage')) state.report.warn('unknown_outcome', this.counts.name, written);
    if (reader.has('won_time') && reader.text('won_time', cells)) return 'won';
    if (reader.has('lost_time') && reader.text('lost_time', cells)) return 'lost';
    return facts?.outcome ?? 'open';
  }

  /** Events that the dates prove; returns the present stage, for a closed deal the last known one. */
  private writeEvents(
    id: string,
    cells: string[],
    line: number,
    outcome: CaseOutcome,
    closed: LogTime | null,
    facts: DealFacts | undefined,
  ): string | null {
    const { reader, state } = this;
    const value = reader.text('stage', cells);
    const named = value && !isEnd(state.outcomeOf(value)) ? state.stageOf(value) : null;
    let proven = facts?.stage ?? null;
    const proofs: { time: LogTime; becomes: { kind: 'stage' | 'import'; name: string } }[] = [];
    if (!facts?.stage)
      for (const { place, column, isCounted, becomes } of this.dateReads) {
        const time = this.readTime((cells[place] ?? '').trim(), column, line, isCounted);
        if (!time) continue;
        const name = becomes.kind === 'stage' ? state.stageOf(becomes.stage) : becomes.activity;
        proofs.push({ time, becomes: { kind: becomes.kind, name } });
      }
    proofs.sort((a, b) => a.time.wall - b.time.wall);
    for (const { time, becomes } of proofs) {
      if (becomes.kind === 'stage') proven = becomes.name;
      this.event(id, becomes.kind, becomes.name, becomes.kind === 'stage' ? becomes.name : null, time, null);
    }
    const stage = named ?? proven;
    if (!stage && (outcome === 'lost' || outcome === 'not_ours') && state.recipe.stages.length)
      state.report.warn('lost_without_stage', this.counts.name, id);
    if (closed && !facts?.end)
      this.event(id, 'end', outcome, stage, closed, reader.text('outcome', cells) || value || null);
    return stage;
  }

  private event(
    caseId: string,
    kind: 'stage' | 'end' | 'import',
    activity: string,
    stage: string | null,
    { at, atLocal, onDate }: LogTime,
    result: string | null,
  ): void {
    const seq = this.state.nextSeq();
    const unknown = { person: null, role: null, reason: null, durationS: null };
    this.state.writer.event({ caseId, seq, kind, activity, stage, at, atLocal, onDate, result, ...unknown });
  }

  private time(
    role: 'opened' | 'closed' | 'won_time' | 'lost_time',
    cells: string[],
    line: number,
  ): LogTime | null {
    const ref = this.file.roles[role];
    return ref ? this.readTime(this.reader.text(role, cells), ref.column, line, true) : null;
  }

  private readTime(text: string, column: string, line: number, isCounted: boolean): LogTime | null {
    if (!text || this.reader.cells.column(column)?.blanks.includes(text)) return null;
    const written = this.reader.cells.dateReader(column)(text);
    if (!written) {
      if (isCounted) this.badCell(line, column, text, 'date');
      return null;
    }
    const time = this.times.of(written);
    if (isCounted) this.state.report.time(time.onDate, time.until, this.counts.name, this.current);
    return time;
  }

  private amountOf(cells: string[], line: number): number | null {
    const ref = this.file.roles.amount;
    const text = ref ? this.reader.text('amount', cells) : '';
    if (!ref || !text) return null;
    const amount = minorOf(this.reader.cells.numberReader(ref.column)(text));
    if (amount === null) this.badCell(line, ref.column, text, 'number');
    return amount;
  }

  private badCell(line: number, column: string, value: string, expected: 'date' | 'number'): void {
    this.state.report.cell({ file: this.counts.name, line, column, value: ownCopy(value), expected });
  }

  private rawOf(cells: readonly string[]): string {
    return cells.join(this.file.reading.delimiter);
  }
}

const isEnd = (outcome: CaseOutcome | null): boolean => outcome !== null && outcome !== 'open';

/** A date alone is before a moment only when its whole day is. */
const isBefore = (a: LogTime, b: LogTime): boolean =>
  a.at !== null && b.at !== null ? a.at < b.at : a.onDate < b.onDate;
