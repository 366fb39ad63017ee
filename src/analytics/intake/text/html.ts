/**
 * Rows of the first table of an HTML page, as CRMs save under the name `.xls`. Text in pieces; only the cells of a
 * row are kept. Rows of unequal width are padded: a page has no broken rows, only short ones.
 */
import type { RowSink } from './csv';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
};

const unescape = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) => {
        if (decimal) return String.fromCodePoint(Number(decimal));
        if (hex) return String.fromCodePoint(Number.parseInt(hex as string, 16));
        return entities[name.toLowerCase()] ?? whole;
      })
    : text;

const textOf = (html: string): string =>
  unescape(
    html
      .replaceAll(/[\r\n\t ]+/g, ' ')
      .replaceAll(/<br\s*\/?>/gi, '\n')
      .replaceAll(/<[^>]*>/g, ''),
  ).trim();

const cellPattern = /<t[dh]\b[^>]*>([\s\S]*?)(?=<\/t[dh]>|<t[dh]\b|$)/gi;

export class HtmlReader {
  private rest = '';
  private row = 0;
  private ended = false;
  private width = 0;

  constructor(private readonly sink: RowSink) {}

  push(piece: string): void {
    if (this.ended) return;
    const text = this.rest + piece;
    // Looked for once a piece: a page may come whole, and looking on from every row reads it anew for each.
    const tableEnd = text.indexOf('</table');
    let at = 0;
    for (;;) {
      const end = text.indexOf('</tr', at);
      if (end < 0 || (tableEnd >= 0 && tableEnd < end)) {
        this.ended = tableEnd >= 0;
        break;
      }
      this.take(text.slice(at, end));
      at = end + 4;
    }
    this.rest = text.slice(at);
  }

  end(): void {
    this.rest = '';
  }

  private take(html: string): void {
    const start = html.lastIndexOf('<tr');
    const cells = [...html.slice(Math.max(start, 0)).matchAll(cellPattern)].map((match) => textOf(match[1]!));
    this.row++;
    if (!cells.length) return;
    this.width = Math.max(this.width, cells.length);
    while (cells.length < this.width) cells.push('');
    this.sink.row(cells, this.row);
  }
}

/** Whether a text is a page with a table, whatever its file is called. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:table|html|meta|!doctype)\b/i.test(text.slice(0, 1000));
