import { localDate, localTimestamp, toInstant } from '@/kit/time';
import {
  casesCsv,
  csvRows,
  CsvSyntaxError,
  eventsCsv,
  type AttributeInfo,
  type CaseRow,
  type CsvRow,
  type EventRow,
  type LogHeader,
} from '@/runtime/format';
import { RefusedInput } from '../command';
import type { OpenedLog } from './open-log';

export interface OneCsvOptions {
  timezone: string;
  /** Activities that are stages, in order: for stage funnels of a file of stage changes. */
  stages: readonly string[];
}

/** Usual names of columns in published event logs and exports, lower case. */
const usualNames = {
  deal: ['case', 'case_id', 'caseid', 'case id', 'case:concept:name', 'deal', 'deal_id'],
  activity: ['activity', 'event', 'concept:name', 'activity name', 'task'],
  time: ['timestamp', 'time', 'time:timestamp', 'date', 'complete timestamp', 'start'],
  person: ['resource', 'org:resource', 'person', 'user', 'agent'],
  seq: ['seq'],
  amount: ['amount', 'case:amount_req', 'amount_req', 'deal_value'],
  lifecycle: ['lifecycle', 'lifecycle:transition'],
} as const;
type Known = keyof typeof usualNames;

/**
 * One CSV of events: a row is an event, other columns describe its deal by their first value. Where rows tell the
 * phases of an activity apart, those that complete it count.
 */
export function logOfOneCsv(name: string, text: string, options: OneCsvOptions): OpenedLog {
  const rows = csvRows(text);
  const { places, others } = readHead(name, rows);
  const cell = (row: CsvRow, known: Known): string | null => {
    const place = places[known];
    return place === undefined ? null : row.cells[place] || null;
  };
  const stages = new Set(options.stages);
  const events: EventRow[] = [];
  const deals = new Map<string, (string | null)[]>();
  const amounts = new Map<string, number>();
  let unfinished = 0;
  try {
    for (const row of rows) {
      const lifecycle = cell(row, 'lifecycle');
      if (lifecycle !== null && lifecycle.toLowerCase() !== 'complete') {
        unfinished++;
        continue;
      }
      const at = readTime(name, row, cell(row, 'time'), options.timezone);
      const activity = cell(row, 'activity');
      if (activity === null) throw new RefusedInput(`${name}, line ${row.line}: the activity is empty`);
      const caseId = cell(row, 'deal');
      events.push({
        ...nothingKnown,
        caseId,
        seq: events.length,
        kind: stages.has(activity) ? 'stage' : 'import',
        activity,
        ...at,
        person: cell(row, 'person'),
      });
      if (caseId === null) continue;
      describe(deals, caseId, row, others);
      const amount = Number(cell(row, 'amount') ?? Number.NaN);
      if (Number.isFinite(amount) && !amounts.has(caseId)) amounts.set(caseId, Math.round(amount * 100));
    }
  } catch (error) {
    if (error instanceof CsvSyntaxError)
      throw new RefusedInput(`${name}, line ${error.line}: quotes do not match`, { cause: error });
    throw error;
  }
  return {
    source: toSource(name, events, { deals, amounts, others }, options),
    notes: unfinished ? [`${unfinished} rows are no completions and were left out`] : [],
  };
}

function readHead(name: string, rows: Generator<CsvRow>) {
  const head = rows.next().value as CsvRow | undefined;
  const titles = (head?.cells ?? []).map((title) => title.trim());
  const lower = titles.map((title) => title.toLowerCase());
  const places: Partial<Record<Known, number>> = {};
  for (const known of Object.keys(usualNames) as Known[]) {
    const usual: readonly string[] = usualNames[known];
    const place = usual.map((title) => lower.indexOf(title)).find((found) => found >= 0);
    if (place !== undefined) places[known] = place;
  }
  for (const needed of ['deal', 'activity', 'time'] as const)
    if (places[needed] === undefined)
      throw new RefusedInput(
        `${name}: no column of the ${needed}; it is usually called ${usualNames[needed].join(', ')}`,
      );
  const taken = new Set(Object.values(places));
  const others = titles.map((title, place) => ({ title, place })).filter(({ place }) => !taken.has(place));
  return { places, others };
}

type Other = ReturnType<typeof readHead>['others'][number];

/** What the rows told about the deals. */
interface Described {
  /** First value of each other column. */
  deals: ReadonlyMap<string, (string | null)[]>;
  amounts: ReadonlyMap<string, number>;
  others: readonly Other[];
}

const nothingKnown = {
  stage: null,
  recordedAt: null,
  role: null,
  result: null,
  reason: null,
  durationS: null,
  valid: null,
  version: null,
} as const;

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;
const wallTime = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/;

function readTime(
  name: string,
  row: CsvRow,
  text: string | null,
  timezone: string,
): Pick<EventRow, 'at' | 'atLocal' | 'onDate'> {
  if (text !== null && dateOnly.test(text)) return { at: null, atLocal: null, onDate: text };
  const wall = text === null ? null : wallTime.exec(text);
  const at = wall ? toInstant(Date.parse(`${wall[1]}T${wall[2]}Z`), timezone) : Date.parse(text ?? '');
  if (Number.isNaN(at))
    throw new RefusedInput(
      `${name}, line ${row.line}: "${text ?? ''}" is no time; write it as 2026-03-31T10:00:00Z`,
    );
  return { at, atLocal: localTimestamp(at, timezone), onDate: localDate(at, timezone) };
}

function describe(
  deals: Map<string, (string | null)[]>,
  caseId: string,
  row: CsvRow,
  others: readonly Other[],
): void {
  let values = deals.get(caseId);
  if (!values) deals.set(caseId, (values = others.map(() => null)));
  for (const [index, { place }] of others.entries()) values[index] ??= row.cells[place] || null;
}

/** Columns of a deal that have a place of their own in the log. */
const ownColumns = ['manager', 'product', 'region', 'source', 'customer'] as const;
const ownColumn = (title: string) => ownColumns.find((own) => own === title.toLowerCase());

function toSource(
  name: string,
  events: readonly EventRow[],
  { deals, amounts, others }: Described,
  { timezone, stages }: OneCsvOptions,
): OpenedLog['source'] {
  const attributes = others.map((other, index) => attributeOf(other, others, [...deals.values()], index));
  const header: LogHeader = {
    name,
    currency: 'RUB',
    timezone,
    stages: stages.map((id) => ({ id, title: {} })),
    attributes: attributes.filter((attribute) => attribute !== null),
    until: events.reduce<number | null>(
      (last, { at }) => (at === null ? last : Math.max(last ?? at, at)),
      null,
    ),
  };
  const cases = [...deals].map(([caseId, values]): CaseRow => {
    const amountMinor = amounts.get(caseId) ?? null;
    const deal: CaseRow = { ...emptyDeal, caseId, amountMinor, attributes: {} };
    for (const [index, other] of others.entries()) {
      const value = values[index] ?? null;
      const own = ownColumn(other.title);
      const attribute = attributes[index];
      if (own) deal[own] = value;
      else if (attribute)
        deal.attributes[attribute.id] = value !== null && attribute.type === 'number' ? Number(value) : value;
    }
    return deal;
  });
  return { header, events: new Blob([...eventsCsv(events)]), cases: new Blob([...casesCsv(header, cases)]) };
}

/** Null: the column has a place of its own. */
function attributeOf(
  { title, place }: Other,
  others: readonly Other[],
  deals: readonly (readonly (string | null)[])[],
  index: number,
): AttributeInfo | null {
  if (ownColumn(title)) return null;
  const id = slug(title);
  const unique = others.some((other) => other.place < place && slug(other.title) === id)
    ? `${id}_${place}`
    : id;
  const numeric = deals.every((values) => values[index] == null || Number.isFinite(Number(values[index])));
  return { id: unique, title, type: numeric ? 'number' : 'text' };
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^case:/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_');

const emptyDeal: CaseRow = {
  caseId: '',
  title: null,
  process: null,
  version: null,
  manager: null,
  product: null,
  region: null,
  source: null,
  customer: null,
  stage: null,
  outcome: 'open',
  lossReason: null,
  amountMinor: null,
  openedAt: null,
  openedOn: null,
  closedAt: null,
  closedOn: null,
  attributes: {},
};
