/**
 * Rows of a CSV text that comes in pieces. Lines without quotes, the great majority, are split by the engine's own
 * `split`; the others go through a scanner that jumps from quote to quote. Linear; keeps at most one row.
 *
 * A broken row never takes others with it: when a quote does not close, or a row of several lines has the wrong
 * number of cells, only its first line is set aside and reading goes on with the next line.
 */
import type { RejectCause } from '../report';
import { Gather } from './gather';

export type BrokenRow = Extract<
  RejectCause,
  { code: 'open_quote' | 'text_after_quote' | 'cell_count' | 'no_record' }
>;

export interface RowSink {
  /**
   * `line`: the line on which the row begins, from 1. `raw`: the line itself, where it holds no quotes and all of it
   * is the row.
   */
  row(cells: string[], line: number, raw?: string): void;
  /** `afterBlank`: a blank line stands between it and the last good row, as above the footer of a report. */
  broken(cause: BrokenRow, line: number, raw: string, afterBlank: boolean): void;
}

/** A row longer than this has lost its closing quote. */
const LONGEST_ROW = 1 << 18;

export class CsvReader {
  /** Null: any number of cells is right. Else fewer or more are refused, apart from empty cells at the end. */
  width: number | null = null;
  /** The last column has no name, as when each line ends with a delimiter: a row may do without it. */
  lastIsOptional = false;
  private readonly gather = new Gather();
  private line = 1;
  private blank = false;
  private returnsOnly: boolean | null = null;
  private scanEnd = 0;

  constructor(
    private readonly delimiter: string,
    private readonly quote: string,
    private readonly sink: RowSink,
  ) {}

  push(piece: string): void {
    const text = this.gather.add(piece);
    if (text === null) return;
    const lines = this.withFeeds(text);
    const taken = this.read(lines, false);
    this.gather.keep(lines.slice(taken), this.line);
  }

  end(): void {
    const rest = this.gather.all();
    if (rest) this.read(this.withFeeds(rest) + '\n', true);
  }

  /** Old Macintosh files end lines with a return alone. One at the very end may yet be followed by a line feed. */
  private withFeeds(text: string): string {
    if (this.returnsOnly === null) {
      const returnAt = text.indexOf('\r');
      if (text.includes('\n')) this.returnsOnly = false;
      else if (returnAt >= 0 && returnAt < text.length - 1) this.returnsOnly = true;
    }
    return this.returnsOnly ? text.replaceAll('\r', '\n') : text;
  }

  /** Reads whole rows; returns where the unfinished one begins. */
  private read(text: string, last: boolean): number {
    let at = 0;
    for (;;) {
      const quoteAt = text.indexOf(this.quote, at);
      at = this.readPlain(text, at, quoteAt < 0 ? text.length : quoteAt);
      if (quoteAt < 0) return at;
      const next = this.readQuoted(text, at, last);
      if (next < 0) return at;
      at = next;
    }
  }

  /**
   * Lines that end before the place. A loop of its own, with no search for quotes in it: the optimizer would lift
   * that search out of its condition and run it for every line.
   */
  private readPlain(text: string, from: number, to: number): number {
    for (let at = from; ;) {
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0 || lineEnd > to) return at;
      const line = withoutReturn(text.slice(at, lineEnd));
      if (line === '') this.blank = true;
      else this.take(line.split(this.delimiter), line, true);
      this.line++;
      at = lineEnd + 1;
    }
  }

  /** The row that holds a quote; returns where the next one begins, or -1 when this one is not whole yet. */
  private readQuoted(text: string, at: number, last: boolean): number {
    const cells = this.scan(text, at);
    if (cells === 'unfinished' && !last && text.length - at < LONGEST_ROW) return -1;
    const lineEnd = text.indexOf('\n', at);
    if (lineEnd < 0) return -1;
    const spansLines = this.scanEnd > lineEnd;
    if (typeof cells === 'string' || (spansLines && this.widthOf(cells) !== null)) {
      const cause: BrokenRow = { code: spansLines ? 'open_quote' : 'text_after_quote' };
      this.sink.broken(cause, this.line, withoutReturn(text.slice(at, lineEnd)), this.blank);
      this.line++;
      return lineEnd + 1;
    }
    this.take(cells, text.slice(at, this.scanEnd));
    this.line += spansLines ? linesIn(text, at, this.scanEnd) : 1;
    return this.scanEnd + 1;
  }

  private take(cells: string[], raw: string, isPlain = false): void {
    const { length } = cells;
    const found = this.widthOf(cells);
    if (found !== null && isPlain && raw.includes('\r') && this.takeParts(raw)) return;
    if (found !== null) {
      const cause: BrokenRow = { code: 'cell_count', found, expected: this.width! };
      this.sink.broken(cause, this.line, withoutReturn(raw), this.blank);
      return;
    }
    this.blank = false;
    if (isPlain && cells.length === length) this.sink.row(cells, this.line, raw);
    else this.sink.row(cells, this.line);
  }

  /** Rows whose ends are returns alone, in a file that else has line feeds. False: those are not rows. */
  private takeParts(raw: string): boolean {
    const rows = raw.split('\r').map((part) => part.split(this.delimiter));
    if (!rows.every((cells) => this.widthOf(cells) === null)) return false;
    this.blank = false;
    for (const cells of rows) this.sink.row(cells, this.line);
    return true;
  }

  /** Null: the number of cells is right; empty cells beyond the width are cut off. */
  private widthOf(cells: string[]): number | null {
    const width = this.width;
    if (width === null || cells.length === width) return null;
    if (cells.length === width - 1 && this.lastIsOptional) {
      cells.push('');
      return null;
    }
    if (cells.length < width) return cells.length;
    for (let index = width; index < cells.length; index++) if (cells[index] !== '') return cells.length;
    cells.length = width;
    return null;
  }

  /** One row that has quotes in it; `scanEnd` is the line feed behind it, or the end of the text. */
  private scan(text: string, from: number): string[] | 'unfinished' | 'text_after_quote' {
    const { delimiter, quote } = this;
    const cells: string[] = [];
    let at = from;
    for (;;) {
      let cell: string;
      if (text[at] === quote) {
        cell = '';
        for (let start = at + 1; ;) {
          const close = text.indexOf(quote, start);
          if (close < 0) {
            this.scanEnd = text.length;
            return 'unfinished';
          }
          cell += text.slice(start, close);
          at = close + 1;
          if (text[at] !== quote) break;
          cell += quote;
          start = at + 1;
        }
      } else {
        const start = at;
        while (at < text.length && text[at] !== delimiter && text.charCodeAt(at) !== 10) at++;
        cell = text[at] === delimiter ? text.slice(start, at) : withoutReturn(text.slice(start, at));
      }
      cells.push(cell);
      if (text[at] === delimiter) {
        at++;
        continue;
      }
      if (text.charCodeAt(at) === 13) at++;
      if (text.charCodeAt(at) === 10) {
        this.scanEnd = at;
        return cells;
      }
      this.scanEnd = at;
      return at >= text.length ? 'unfinished' : 'text_after_quote';
    }
  }
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

function linesIn(text: string, from: number, to: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
