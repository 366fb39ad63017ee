/**
 * Rows of the largest sheet of an XLSX workbook. Shared strings and styles are held, the sheet streams. Dates come out
 * as ISO text, so that the rest of intake need not know about workbooks. ECMA-376 part 1, 18.3.
 */
import { entryBytes, type ZipEntry } from '../archive/zip';
import { Refusal } from '../problem/refusal';
import type { ImportFile } from '../source';
import type { RowSink } from '../text/csv';
import { decode } from '../text/decode';
import { ElementReader } from './elements';
import { bookParts, mainSheet } from './parts';
import { styleMeanings, type NumberMeaning } from './styles';
import { wholeText } from './whole-text';
import { attribute, cellText, stringItem } from './xml';

/** What a reader of the rows should know besides. */
export interface BookNotes {
  /** Names of sheets with something in them that are not read. */
  otherSheets: string[];
  /** Cells merged over several rows: `B2:B5`. */
  merged: string[];
}

/** How much of a sheet was read; `share`: of all of it, 0–1. */
export interface SheetSeen {
  characters: number;
  share: number;
}

/** Characters of all shared strings together; beyond, a browser tab cannot hold them. */
const MOST_STRINGS = 1 << 28;

/**
 * Reads rows until the sheet ends or `afterPiece`, given how much was read so far, says that enough was seen.
 * Returns the cells that are merged over several rows, which stand behind the rows.
 */
export async function readWorkbook(
  file: ImportFile,
  sink: RowSink,
  afterPiece: (seen: SheetSeen) => Promise<boolean>,
): Promise<string[]> {
  const { sheets, strings, styles, from1904 } = await bookParts(file);
  const sheet = mainSheet(sheets);
  if (!sheet) throw new Refusal({ code: 'damaged_workbook' });
  const values = new CellValues(
    strings ? await sharedStrings(file, strings) : [],
    styles ? styleMeanings(await wholeText(file, styles)) : [],
    from1904,
  );
  const rows = new SheetRows(values, sink);
  const reader = new ElementReader('row', rows);
  let characters = 0;
  for await (const piece of decode(entryBytes(file, sheet.entry), 'utf-8')) {
    reader.push(piece);
    characters += piece.length;
    if (await afterPiece({ characters, share: characters / sheet.entry.size })) return rows.merged;
  }
  reader.end();
  return rows.merged;
}

/** Sheets besides the one that is read: of each a first piece, to see whether it holds anything. */
export async function bookNotes(file: ImportFile): Promise<Omit<BookNotes, 'merged'>> {
  const { sheets } = await bookParts(file);
  const main = mainSheet(sheets);
  const otherSheets: string[] = [];
  for (const sheet of sheets)
    if (sheet !== main && (await holdsCells(file, sheet.entry))) otherSheets.push(sheet.name);
  return { otherSheets };
}

async function holdsCells(file: ImportFile, entry: ZipEntry): Promise<boolean> {
  for await (const piece of decode(entryBytes(file, entry), 'utf-8')) {
    if (/<(?:[\w.-]+:)?(?:v|is)[\s>]/.test(piece)) return true;
    if (piece.length > 1 << 18) return false;
  }
  return false;
}

async function sharedStrings(file: ImportFile, entry: ZipEntry): Promise<string[]> {
  const strings: string[] = [];
  let length = 0;
  const reader = new ElementReader('si', {
    element(_, content) {
      const text = stringItem(content);
      length += text.length;
      if (length > MOST_STRINGS) throw new Refusal({ code: 'too_large', bytes: length, limit: MOST_STRINGS });
      strings.push(text);
    },
  });
  for await (const piece of decode(entryBytes(file, entry), 'utf-8')) reader.push(piece);
  reader.end();
  return strings;
}

/** Rows and their cells in the order of the sheet. */
class SheetRows {
  readonly merged: string[] = [];
  private row = 0;
  private width = 0;

  constructor(
    private readonly values: CellValues,
    private readonly sink: RowSink,
  ) {}

  element(opening: string, content: string): void {
    this.row = Number(attribute(opening, 'r') ?? this.row + 1);
    const cells: string[] = [];
    for (const match of content.matchAll(/<c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const tag = match[1] ?? '';
      const place = attribute(tag, 'r');
      const column = place ? columnOf(place) : cells.length;
      while (cells.length < column) cells.push('');
      cells[column] = this.values.of(tag, match[2] ?? '');
    }
    if (!cells.some((cell) => cell !== '')) return;
    this.width = Math.max(this.width, cells.length);
    while (cells.length < this.width) cells.push('');
    this.sink.row(cells, this.row);
  }

  between(xml: string): void {
    for (const [tag] of xml.matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*>/g)) {
      const range = attribute(tag, 'ref') ?? '';
      const [, from, to] = /^\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(range) ?? [];
      if (from !== to) this.merged.push(range);
    }
  }
}

class CellValues {
  constructor(
    private readonly strings: readonly string[],
    private readonly meanings: readonly NumberMeaning[],
    private readonly from1904: boolean,
  ) {}

  of(tag: string, xml: string): string {
    const type = attribute(tag, 't');
    if (type === 'inlineStr') return stringItem(xml);
    const raw = cellText(/<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(xml)?.[1] ?? '');
    if (raw === '') return '';
    if (type === 's') return this.strings[Number(raw)] ?? '';
    if (type === 'b') return raw === '1' ? 'true' : 'false';
    if (type === 'str' || type === 'e' || type === 'd') return raw;
    const meaning = this.meanings[Number(attribute(tag, 's') ?? 0)] ?? 'number';
    if (meaning === 'date') return isoOf(raw, this.from1904);
    return meaning === 'span' ? clockOf(Number(raw)) : numberText(raw);
  }
}

/** `AB12` → 27. */
function columnOf(place: string): number {
  let column = 0;
  for (const char of place) {
    const code = char.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

/** 9999-12-31, the last day of workbooks. */
const LAST_DAY = 2_958_465;

/** What no calendar has stays a number, as the workbook shows it too. */
function isoOf(raw: string, from1904: boolean): string {
  const serial = Number(raw) + (from1904 ? 1462 : 0);
  if (!(serial >= 0 && serial <= LAST_DAY)) return numberText(raw);
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000);
  const iso = at.toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

function clockOf(days: number): string {
  const seconds = Math.round(days * 86_400);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Workbooks keep doubles: `1054.3000000000002` was typed as 1054.3. A long id that became one keeps all its digits. */
function numberText(raw: string): string {
  const value = Number(raw);
  if (/^-?\d+$/.test(raw) || !Number.isFinite(value)) return raw;
  return Math.abs(value) >= 1e15 ? String(BigInt(Math.round(value))) : String(Number(value.toPrecision(15)));
}
