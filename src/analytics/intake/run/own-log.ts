/**
 * Our own log comes in as it is: cells are checked and put into the order of the columns, nothing is computed anew.
 * One CSV with both tables has a `kind` column; its rows of kind `case` are the deals.
 */
import { dateOfDay, dayNumber } from '@/kit/time';
import {
  attributeColumn,
  caseColumns,
  eventColumns,
  eventKinds,
  type AttributeInfo,
  type AttributeType,
  type CaseOutcome,
  type LogHeader,
} from '@/runtime/format';
import type { OwnLogFile } from '../recipe/recipe';
import type { FileReport } from '../report';
import type { DealFacts } from './deal-facts';
import { ownCopy } from './own-copy';
import type { RunState } from './run-state';
import type { RowConsumer } from './table-driver';

const kinds: ReadonlySet<string> = new Set(eventKinds);
const outcomes: ReadonlySet<string> = new Set<CaseOutcome>(['open', 'won', 'lost', 'not_ours', 'postponed']);

/** Attributes of a log without its header: the `attr_` columns, typed by what is in them. */
export function attributesOf(files: readonly OwnLogFile[]): AttributeInfo[] {
  const found = new Map<string, AttributeInfo>();
  for (const { columns } of files)
    for (const { key, type } of columns) {
      if (!key.startsWith('attr_')) continue;
      const id = key.slice('attr_'.length);
      const attributeType: AttributeType = type === 'duration' ? 'number' : type;
      found.set(id, { id, title: id.replaceAll('_', ' '), type: attributeType });
    }
  return [...found.values()];
}

export class OwnLogRows implements RowConsumer {
  private events: number[] = [];
  /** The columns of the file are those of the log in their order: lines can be passed on as they are. */
  private isInOrder = false;
  private cases: number[] = [];
  private readonly caseNames: readonly string[];
  private readonly caseForms: readonly Form[];
  private place = new Map<string, number>();

  constructor(
    private readonly file: OwnLogFile,
    private readonly state: RunState,
    header: Pick<LogHeader, 'attributes'>,
    private readonly counts: FileReport,
    /** No table of deals comes with the events: the deals are made from them. */
    private readonly gathersFacts: boolean,
  ) {
    this.caseNames = caseColumns(header);
    this.caseForms = [
      ...caseForms,
      ...header.attributes.map(({ id, type }): Form => [attributeColumn({ id }), formOf[type]]),
    ];
  }

  start(keys: readonly string[]): void {
    keys.forEach((key, index) => this.place.set(key, index));
    this.events = eventColumns.map((name) => this.place.get(name) ?? -1);
    this.isInOrder =
      this.file.reading.delimiter === ',' &&
      keys.length === eventColumns.length &&
      this.events.every((place, index) => place === index);
    this.cases = this.caseNames.map((name) => this.place.get(name) ?? -1);
  }

  row(cells: string[], line: number, raw?: string): void {
    const isCase =
      this.file.role === 'log_cases' ||
      (this.file.role === 'log_both' && this.cell(cells, 'kind') === 'case');
    const bad = isCase ? this.badCase(cells) : this.badEvent(cells);
    if (isCase && !bad) {
      const firstLine = this.state.dealLines.get(this.cell(cells, 'case_id'));
      if (firstLine !== undefined)
        return this.state.report.reject(
          this.counts,
          line,
          { code: 'deal_repeated', firstLine },
          cells.join(','),
        );
    }
    if (bad) {
      const value = ownCopy(this.cell(cells, bad));
      return this.state.report.reject(
        this.counts,
        line,
        { code: 'log_cell', column: bad, value },
        cells.join(','),
      );
    }
    this.counts.rowsImported++;
    if (isCase) this.takeCase(cells, line);
    else this.takeEvent(cells, raw);
  }

  private takeCase(cells: string[], line: number): void {
    const { state } = this;
    const id = this.cell(cells, 'case_id');
    state.dealLines.set(ownCopy(id), line);
    const facts = state.facts.get(id);
    if (facts) facts.isListed = true;
    const amount = this.cell(cells, 'amount_minor');
    state.report.deal(this.cell(cells, 'outcome') as CaseOutcome, amount === '' ? null : Number(amount));
    this.noteTime(this.cell(cells, 'opened_on'), this.cell(cells, 'opened_at'), id);
    this.noteTime(this.cell(cells, 'closed_on'), this.cell(cells, 'closed_at'), id);
    state.writer.caseCells(this.cases.map((index) => cells[index] ?? ''));
  }

  private takeEvent(cells: string[], raw: string | undefined): void {
    const { state } = this;
    const id = this.cell(cells, 'case_id');
    const onDate = this.cell(cells, 'on_date');
    const at = this.cell(cells, 'at');
    this.noteTime(onDate, at, id);
    if (this.isInOrder && raw !== undefined) state.writer.eventLine(raw);
    else state.writer.eventCells(this.events.map((index) => cells[index] ?? ''));
    if (this.cell(cells, 'kind') === 'stage') state.stageOf(this.cell(cells, 'activity'));
    if (!this.gathersFacts || !id) return;
    const facts = state.factsOf(id);
    const wall = at === '' ? Date.parse(onDate) : Number(at);
    this.gather(facts, cells, {
      at: at === '' ? null : Number(at),
      atLocal: null,
      onDate: ownCopy(onDate),
      wall,
      until: wall,
    });
  }

  private gather(facts: DealFacts, cells: string[], time: Parameters<DealFacts['happened']>[0]): void {
    const activity = this.cell(cells, 'activity');
    facts.happened(time);
    const person = this.cell(cells, 'person');
    if (person) facts.acted(this.state.names.of(person), time);
    if (this.cell(cells, 'kind') === 'stage') facts.entered(this.state.stageOf(activity), time);
    const outcome = this.cell(cells, 'kind') === 'end' ? endOutcome(activity) : null;
    if (outcome) facts.ended(outcome, time);
  }

  private noteTime(onDate: string, at: string, id: string): void {
    if (onDate)
      this.state.report.time(
        ownCopy(onDate),
        at === '' ? Date.parse(onDate) + 86_400_000 : Number(at),
        this.counts.name,
        id,
      );
  }

  private badEvent(cells: string[]): string | null {
    if (!kinds.has(this.cell(cells, 'kind'))) return 'kind';
    if (this.cell(cells, 'activity') === '') return 'activity';
    return this.misfit(cells, eventForms);
  }

  private badCase(cells: string[]): string | null {
    if (this.cell(cells, 'case_id') === '') return 'case_id';
    if (!outcomes.has(this.cell(cells, 'outcome'))) return 'outcome';
    return this.misfit(cells, this.caseForms);
  }

  /** The first column whose cell the tables of the log could not hold. */
  private misfit(cells: readonly string[], forms: readonly Form[]): string | null {
    for (const [name, fits] of forms) {
      const text = this.cell(cells, name);
      if (text !== '' && !fits(text)) return name;
    }
    return null;
  }

  private cell(cells: readonly string[], name: string): string {
    const index = this.place.get(name);
    return index === undefined ? '' : (cells[index] ?? '');
  }
}

type Form = readonly [column: string, fits: (text: string) => boolean];

const isWhole = (text: string): boolean => /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text));
const isSeq = (text: string): boolean => isWhole(text) && Math.abs(Number(text)) <= 2_147_483_647;
const isNumber = (text: string): boolean =>
  /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text) && Number.isFinite(Number(text));
const isBool = (text: string): boolean => text === 'true' || text === 'false';
const isMoment = (text: string): boolean =>
  /^.{10}[ T][0-2]\d:[0-5]\d:[0-5]\d(?:\.\d{1,6})?$/.test(text) && isDate(text.slice(0, 10));

const knownDates = new Set<string>();

/** A date of the calendar: the thirty-first of February is none. */
function isDate(text: string): boolean {
  if (knownDates.has(text)) return true;
  const isReal = /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOfDay(dayNumber(text)) === text;
  if (isReal && knownDates.size < 100_000) knownDates.add(text);
  return isReal;
}

const eventForms: readonly Form[] = [
  ['seq', isSeq],
  ['at', isWhole],
  ['at_local', isMoment],
  ['on_date', isDate],
  ['recorded_at', isWhole],
  ['duration_s', isNumber],
  ['valid', isBool],
];

const caseForms: readonly Form[] = [
  ['amount_minor', isWhole],
  ['opened_at', isWhole],
  ['opened_on', isDate],
  ['closed_at', isWhole],
  ['closed_on', isDate],
];

const formOf: Readonly<Record<AttributeType, (text: string) => boolean>> = {
  text: () => true,
  number: isNumber,
  money: isWhole,
  date: isDate,
  bool: isBool,
};

/** Ends of our own processes are named by their kind first: `won`, `lost_price`. */
function endOutcome(activity: string): CaseOutcome | null {
  for (const outcome of outcomes)
    if (activity === outcome || activity.startsWith(`${outcome}_`)) return outcome as CaseOutcome;
  return null;
}
