/**
 * Rows of the first table of an HTML page, as CRMs save under the name `.xls`. Text in pieces; only the cells of a
 * row are kept. Rows and cells may go without their closing tags; rows of unequal width are padded: a page has no
 * broken rows, only short ones. Cells that span others leave them empty, so that each column keeps its place.
 */
import type { RowSink } from './csv';
import { withEntities } from './entities';
import { Gather } from './gather';

const signs = new Map([
  ['nbsp', '\u00a0'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['mdash', '—'],
  ['ndash', '–'],
]);

const textOf = (html: string): string =>
  withEntities(
    html
      .replaceAll(/[\r\n\t ]+/g, ' ')
      .replaceAll(/<br\s*\/?>/gi, '\n')
      .replaceAll(/<[^>]*>/g, ''),
    signs,
  ).trim();

const cellPattern = /<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]>|<t[dh]\b|$)/gi;
const edgePattern = /<(\/?)(tr|table)\b/gi;

/** How many columns or rows a cell takes. */
function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes);
  return Math.max(1, Number(found?.[1] ?? 1));
}

export class HtmlReader {
  private readonly gather = new Gather();
  private row = 0;
  private ended = false;
  private width = 0;
  /** Rows that a cell above still takes, by column. */
  private readonly covered = new Map<number, number>();

  constructor(private readonly sink: RowSink) {}

  push(piece: string): void {
    if (this.ended) return;
    const text = this.gather.add(piece);
    if (text !== null) this.read(text);
  }

  private read(text: string): void {
    let open = -1;
    for (const { index, 1: slash, 2: tag } of text.matchAll(edgePattern)) {
      const isTable = tag!.toLowerCase() === 'table';
      if (isTable && !slash) continue;
      if (open >= 0) this.take(text.slice(open, index));
      open = slash ? -1 : index;
      // A table without rows is a frame around something else.
      if (isTable && this.row > 0) {
        this.ended = true;
        return;
      }
    }
    this.gather.keep(text.slice(open >= 0 ? open : Math.max(0, text.lastIndexOf('<'))), this.row + 1);
  }

  /** The page ends inside its table: a last row that is too short has been cut off. */
  end(): void {
    if (!this.ended) this.read(this.gather.all());
    const rest = this.gather.all();
    if (this.ended || !/^<tr\b/i.test(rest)) return;
    const found = this.cellsOf(rest).length;
    const cause = { code: 'cell_count', found, expected: this.width } as const;
    if (found < this.width) this.sink.broken(cause, ++this.row, textOf(rest), false);
    else this.take(rest);
  }

  private take(html: string): void {
    const cells = this.cellsOf(html);
    this.row++;
    if (!cells.length) return;
    this.width = Math.max(this.width, cells.length);
    while (cells.length < this.width) cells.push('');
    this.sink.row(cells, this.row);
  }

  private cellsOf(html: string): string[] {
    const cells: string[] = [];
    const skipCovered = () => {
      for (let left = this.covered.get(cells.length); left; left = this.covered.get(cells.length)) {
        this.covered.set(cells.length, left - 1);
        cells.push('');
      }
    };
    for (const { 1: attributes, 2: content } of html.matchAll(cellPattern)) {
      skipCovered();
      const rows = spanOf(attributes!, 'rowspan');
      const columns = spanOf(attributes!, 'colspan');
      for (let column = 0; column < columns; column++) {
        if (rows > 1) this.covered.set(cells.length, rows - 1);
        cells.push(column === 0 ? textOf(content!) : '');
      }
    }
    if (cells.length) skipCovered();
    return cells;
  }
}

/** Whether a text is a page with a table, whatever its file is called. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:table|html|meta|!doctype)\b/i.test(text.slice(0, 1000));
