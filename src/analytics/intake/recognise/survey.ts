/**
 * A first look at a file: how its bytes become rows, its columns with their types, its first rows. Small files are
 * read whole; of large ones the first megabytes, and from plain text also a piece of the middle and of the end.
 */
import type { Result } from '@/runtime/format';
import type { InputFile } from '../archive/expand';
import { readBytes } from '../archive/bytes';
import type { IntakeProblem } from '../problem/problem';
import { problemOf } from '../problem/refusal';
import type { Encoding, Reading } from '../recipe/reading';
import { CsvReader } from '../text/csv';
import { sniffMarks } from '../text/delimiter';
import { isEmpty, isTotals } from '../table/footer';
import { columnKeys, headerAfter, plainName, repeatsHeader } from '../table/header';
import { packingOf } from '../table/input';
import { JSON_LIMIT, readTable } from '../table/read';
import { isWide, wideKeys } from '../table/wide';
import { ColumnTally, type ColumnStats } from './column-stats';
import { isKnownName } from './known-names';

export interface Survey {
  file: InputFile;
  reading: Reading;
  /** Keys of all columns, in the order of the file. */
  keys: string[];
  columns: ColumnStats[];
  /** First rows, at most `KEPT_ROWS`. */
  preview: string[][];
  rows: number;
  rowsExact: boolean;
}

const HEAD_BYTES = 4 << 20;
const HEAD_ROWS = 40_000;
const SLICE_BYTES = 1 << 18;
const KEPT_ROWS = 2000;
/** Of a sheet, unpacked: few rows in very much of it are no reason to read on. */
const MOST_TEXT = 1 << 27;

export async function survey(file: InputFile, forced?: Encoding): Promise<Result<Survey, IntakeProblem>> {
  try {
    return await surveyOf(file, forced);
  } catch (error) {
    return { ok: false, error: problemOf(error, file.name) };
  }
}

async function surveyOf(file: InputFile, forced?: Encoding): Promise<Result<Survey, IntakeProblem>> {
  const packing = await packingOf(file, forced);
  if (!packing.ok) return packing;
  const { container, encoding, head } = packing.value;
  if (container === 'json' && file.size > JSON_LIMIT)
    return { ok: false, error: { code: 'too_large', file: file.name, bytes: file.size, limit: JSON_LIMIT } };
  const base: Reading = { container, encoding, ...sniffMarks(head), headerAfter: null, timezone: null };
  const reading = await withHeader(file, base);
  const seen = await look(file, reading);
  if (!seen.columns.length || !seen.rows) return { ok: false, error: { code: 'no_rows', file: file.name } };
  return { ok: true, value: { file, reading, ...seen } };
}

/** Finds the header row in the first rows, read without one. */
async function withHeader(file: InputFile, reading: Reading): Promise<Reading> {
  if (reading.container === 'json') return { ...reading, headerAfter: 0 };
  const rows: string[][] = [];
  const sink = {
    header: () => undefined,
    row: (cells: string[]) => void rows.push(cells),
    broken: () => undefined,
  };
  if (reading.container === 'csv') {
    // Rows of any width, for the table may be wide or may have titles above.
    const reader = new CsvReader(reading.delimiter, reading.quote, sink);
    reader.push(new TextDecoder(reading.encoding).decode(await readBytes(file, 0, SLICE_BYTES)));
    if (file.size <= SLICE_BYTES && !file.isPacked) reader.end();
    else if (!rows.length) reader.end();
  } else {
    await readTable(file, reading, sink, { to: SLICE_BYTES, stop: () => rows.length > 200 });
  }
  const first = rows.slice(0, 200);
  if (reading.container === 'csv' && isWide(first)) return { ...reading, container: 'wide' };
  return { ...reading, headerAfter: headerAfter(first, isKnownName) };
}

async function look(file: InputFile, reading: Reading): Promise<Omit<Survey, 'file' | 'reading'>> {
  let keys: string[] = reading.container === 'wide' ? [...wideKeys] : [];
  let tallies = keys.map((key, index) => new ColumnTally(key, index));
  const preview: string[][] = [];
  let rows = 0;
  let titles: readonly string[] = [];
  const name = (header: readonly string[]) => {
    titles = header;
    keys = columnKeys(header, (position) => `#${position}`);
    tallies = keys.map((key, index) => new ColumnTally(key, index));
  };
  const sink = {
    header: name,
    row(cells: string[], line: number) {
      if (!keys.length) name(cells.map(() => ''));
      if (isEmpty(cells) || isTotals(cells) || repeatsHeader(cells, titles)) return;
      rows++;
      if (preview.length < KEPT_ROWS) preview.push(cells);
      for (const tally of tallies) tally.add(cells[tally.index] ?? '', line);
    },
    broken: () => undefined,
  };
  let bytes = 0;
  const counted: InputFile = {
    ...file,
    async *stream(from, to) {
      for await (const piece of file.stream(from, to)) {
        bytes += piece.length;
        yield piece;
      }
    },
  };
  let share: number | null = null;
  let isCut = false;
  const isWhole = !file.isPacked && file.size <= HEAD_BYTES;
  await readTable(counted, reading, sink, {
    ...(isWhole ? {} : { to: HEAD_BYTES }),
    stop(sheet) {
      share = sheet?.share ?? null;
      isCut = rows >= HEAD_ROWS || (sheet !== undefined && sheet.characters > MOST_TEXT);
      return isCut;
    },
  });
  const headRows = rows;
  // What is packed tells its length only when it has been read to the end.
  const isToEnd = file.isPacked ? bytes < HEAD_BYTES : bytes >= file.size;
  const isRead = reading.container === 'json' || reading.container === 'xlsx' || isToEnd;
  const rowsExact = isRead && !isCut;
  if (!rowsExact && !file.isPacked && reading.container === 'csv')
    await lookFurther(file, reading, keys, sink);
  const read = share ?? (file.isPacked ? 1 : bytes / Math.max(file.size, 1));
  const estimate = rowsExact ? headRows : Math.round(headRows / Math.max(read, 1e-9));
  // A nameless column without values comes from a delimiter at the end of each line.
  const columns = tallies
    .map((tally) => tally.stats())
    .filter(({ key, filled }) => filled > 0 || !key.startsWith('#'));
  return { keys, columns, preview, rows: estimate, rowsExact };
}

/** Rows of the middle and of the end; the first, cut one of each piece is left out. */
async function lookFurther(
  file: InputFile,
  reading: Reading,
  keys: readonly string[],
  sink: { row(cells: string[], line: number): void; broken(): void },
): Promise<void> {
  for (const share of [0.5, 1]) {
    const end = Math.floor(file.size * share);
    const from = Math.max(0, end - SLICE_BYTES);
    const bytes = await readBytes(file, from - (from % 2), end);
    const text = new TextDecoder(reading.encoding).decode(bytes);
    const reader = new CsvReader(reading.delimiter, reading.quote, sink);
    reader.width = keys.length;
    reader.push(text.slice(text.indexOf('\n') + 1));
  }
}

/** Headers of a table compared as a set. */
export const headerSet = ({ keys }: Pick<Survey, 'keys'>): Set<string> => new Set(keys.map(plainName));
