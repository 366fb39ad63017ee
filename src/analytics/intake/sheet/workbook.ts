/**
 * Rows of the largest sheet of an XLSX workbook: covers and notes are small. Shared strings and styles are held, the
 * sheet streams. Dates come out as ISO text, so that the rest of intake need not know about workbooks. ECMA-376
 * part 1, 18.3.
 */
import { decode } from '../text/decode';
import type { RowSink } from '../text/csv';
import type { ImportFile } from '../source';
import { entryBytes, zipEntries, type ZipEntry } from '../archive/zip';
import { styleMeanings, type NumberMeaning } from './styles';
import { attribute, stringItem, xmlText } from './xml';

export class DamagedWorkbook extends Error {
  override name = 'DamagedWorkbook';
}

/** Reads rows until the sheet ends or `afterPiece` says that enough were seen. */
export async function readWorkbook(
  file: ImportFile,
  sink: RowSink,
  afterPiece: () => Promise<boolean>,
): Promise<void> {
  const entries = await zipEntries(file);
  if (!entries) throw new DamagedWorkbook();
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const textOf = async (name: string) => {
    const entry = byName.get(name);
    return entry ? await wholeText(file, entry) : '';
  };
  const workbook = await textOf('xl/workbook.xml');
  const sheet = entries
    .filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .reduce<ZipEntry | null>((best, entry) => (entry.size > (best?.size ?? 0) ? entry : best), null);
  if (!sheet) throw new DamagedWorkbook();
  const strings = [...(await textOf('xl/sharedStrings.xml')).matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(
    (match) => stringItem(match[1] ?? ''),
  );
  const reader = new SheetReader(
    strings,
    styleMeanings(await textOf('xl/styles.xml')),
    isFrom1904(workbook),
    sink,
  );
  for await (const piece of decode(entryBytes(file, sheet), 'utf-8')) {
    reader.push(piece);
    if (await afterPiece()) return;
  }
}

const isFrom1904 = (workbook: string): boolean => /date1904="(?:1|true)"/.test(workbook);

async function wholeText(file: ImportFile, entry: ZipEntry): Promise<string> {
  let text = '';
  for await (const piece of decode(entryBytes(file, entry), 'utf-8')) text += piece;
  return text;
}

class SheetReader {
  private rest = '';
  private row = 0;
  private width = 0;

  constructor(
    private readonly strings: readonly string[],
    private readonly meanings: readonly NumberMeaning[],
    private readonly from1904: boolean,
    private readonly sink: RowSink,
  ) {}

  push(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<row', at);
      const end = start < 0 ? -1 : text.indexOf('</row>', start);
      if (end < 0) break;
      this.take(text.slice(start, end));
      at = end + 6;
    }
    this.rest = text.slice(at);
  }

  private take(xml: string): void {
    const opening = xml.slice(0, xml.indexOf('>') + 1);
    this.row = Number(attribute(opening, 'r') ?? this.row + 1);
    const cells: string[] = [];
    for (const match of xml.matchAll(/<c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const tag = match[1] ?? '';
      const place = attribute(tag, 'r');
      const column = place ? columnOf(place) : cells.length;
      while (cells.length < column) cells.push('');
      cells[column] = this.value(tag, match[2] ?? '');
    }
    if (!cells.some((cell) => cell !== '')) return;
    this.width = Math.max(this.width, cells.length);
    while (cells.length < this.width) cells.push('');
    this.sink.row(cells, this.row);
  }

  private value(tag: string, xml: string): string {
    const type = attribute(tag, 't');
    if (type === 'inlineStr') return stringItem(xml);
    const raw = xmlText(/<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(xml)?.[1] ?? '');
    if (raw === '') return '';
    if (type === 's') return this.strings[Number(raw)] ?? '';
    if (type === 'b') return raw === '1' ? 'true' : 'false';
    if (type === 'str' || type === 'e' || type === 'd') return raw;
    const meaning = this.meanings[Number(attribute(tag, 's') ?? 0)] ?? 'number';
    if (meaning === 'date') return isoOf(Number(raw) + (this.from1904 ? 1462 : 0));
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

function isoOf(serial: number): string {
  if (!Number.isFinite(serial)) return '';
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
