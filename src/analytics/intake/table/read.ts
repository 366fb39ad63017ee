/** Rows of one table, whatever it is packed in. */
import type { InputFile } from '../archive/expand';
import { Refusal } from '../problem/refusal';
import type { Reading } from '../recipe/reading';
import { bookNotes, readWorkbook, type BookNotes, type SheetSeen } from '../sheet/workbook';
import { CsvReader, type RowSink } from '../text/csv';
import { decode } from '../text/decode';
import { HtmlReader } from '../text/html';
import { jsonCells, jsonHeader, jsonRecords } from '../text/json';
import { unfoldWide } from './wide';

export interface TableSink extends RowSink {
  /** The header row, before any row; not called when the table has none. */
  header(cells: string[], line: number): void;
}

export interface ReadOptions {
  /** Bytes to read; default: all. */
  to?: number;
  /** Asked after each piece, for a workbook with how much of its sheet was read; true ends the reading. */
  stop?: (sheet?: SheetSeen) => boolean;
  /** Called after each piece of the file, so that a consumer may write out and report. */
  afterPiece?: () => Promise<void>;
  /** Characters that the encoding could not read. */
  onUnreadable?: (count: number) => void;
  /** What else is in a workbook. */
  onBook?: (notes: BookNotes) => void;
}

/** JSON cannot be read in pieces here: more than this is refused. */
export const JSON_LIMIT = 256 * 1024 * 1024;

export async function readTable(
  file: InputFile,
  reading: Reading,
  sink: TableSink,
  options: ReadOptions = {},
): Promise<void> {
  switch (reading.container) {
    case 'csv':
    case 'wide':
      return readText(file, reading, csvOf(reading, sink), options);
    case 'html':
      return readText(file, reading, new HtmlReader(belowHeader(reading, sink)), options);
    case 'xlsx':
      return readBook(file, belowHeader(reading, sink), options);
    case 'json':
      await readJson(file, reading, sink);
      await options.afterPiece?.();
  }
}

async function readBook(
  file: InputFile,
  sink: RowSink,
  { afterPiece, stop, onBook }: ReadOptions,
): Promise<void> {
  const merged = await readWorkbook(file, sink, async (sheet) => {
    await afterPiece?.();
    return stop?.(sheet) ?? false;
  });
  if (onBook) onBook({ ...(await bookNotes(file)), merged });
}

interface TextReader {
  push(piece: string): void;
  end(): void;
}

async function readText(
  file: InputFile,
  reading: Reading,
  reader: TextReader,
  { to, stop, afterPiece, onUnreadable }: ReadOptions,
): Promise<void> {
  for await (const piece of decode(file.stream(0, to), reading.encoding)) {
    if (onUnreadable && piece.includes('\ufffd')) onUnreadable(piece.split('\ufffd').length - 1);
    reader.push(piece);
    await afterPiece?.();
    if (stop?.()) return;
  }
  // A sample ends in the middle of a row: that row is not broken, it is cut.
  if (to === undefined || to >= file.size) reader.end();
  await afterPiece?.();
}

function csvOf(reading: Reading, sink: TableSink): CsvReader {
  if (reading.container === 'wide') return new CsvReader(reading.delimiter, reading.quote, unfoldWide(sink));
  const rows = belowHeader(reading, sink, (header) => {
    reader.width = header.length;
    reader.lastIsOptional = header.at(-1)?.trim() === '';
  });
  const reader = new CsvReader(reading.delimiter, reading.quote, rows);
  return reader;
}

/** Skips the titles above the header and hands the header over. */
function belowHeader(
  { headerAfter }: Reading,
  sink: TableSink,
  onHeader?: (header: string[]) => void,
): RowSink {
  if (headerAfter === null) {
    let isFirst = true;
    return {
      row(cells, line, raw) {
        if (isFirst) onHeader?.(cells);
        isFirst = false;
        sink.row(cells, line, raw);
      },
      broken: sink.broken.bind(sink),
    };
  }
  let above = headerAfter;
  let isBelow = false;
  return {
    row(cells, line, raw) {
      if (isBelow) sink.row(cells, line, raw);
      else if (above-- === 0) {
        isBelow = true;
        onHeader?.(cells);
        sink.header(cells, line);
      }
    },
    broken: sink.broken.bind(sink),
  };
}

async function readJson(file: InputFile, reading: Reading, sink: TableSink): Promise<void> {
  let text = '';
  for await (const piece of decode(file.stream(), reading.encoding)) {
    text += piece;
    if (text.length > JSON_LIMIT)
      throw new Refusal({ code: 'too_large', bytes: text.length, limit: JSON_LIMIT });
  }
  const records = jsonRecords(text);
  if (!records) throw new Refusal({ code: 'damaged_json' });
  const header = jsonHeader(records);
  if (!header.length) throw new Refusal({ code: 'no_records' });
  sink.header(header, 1);
  for (const { place, item, raw } of records)
    if (item) sink.row(jsonCells(item, header), place);
    else sink.broken({ code: 'no_record' }, place, raw, false);
}
