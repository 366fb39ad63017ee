import { delimiters, quotes, type Delimiter, type Quote } from '../recipe/reading';

/** Lines that are looked at: titles above the table and footers below it must not decide. */
const LINES = 80;

/**
 * The marks that split the lines most evenly. For each pair of delimiter and quote: the number of delimiters outside
 * quotes per line; the best pair gives one number most often, and of equals the larger number. Lines with an odd
 * number of quotes (a cell of several lines, a broken row) say nothing.
 */
export function sniffMarks(text: string): { delimiter: Delimiter; quote: Quote } {
  const lines = text.split(/\r\n|\n|\r/, LINES).filter((line) => line.trim() !== '');
  const quote = quoteOf(lines);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const frequency = new Map<number, number>();
    for (const line of lines) {
      const count = marks(line, delimiter, quote);
      if (count) frequency.set(count, (frequency.get(count) ?? 0) + 1);
    }
    for (const [count, times] of frequency) {
      const score = (times / lines.length) * Math.sqrt(count);
      if (score > best.score) best = { delimiter, score };
    }
  }
  return { delimiter: best.delimiter, quote };
}

/** Apostrophes quote cells only where many cells begin with one and no cell begins with a double quote. */
function quoteOf(lines: readonly string[]): Quote {
  const opened = new Map<Quote, number>(quotes.map((quote) => [quote, 0]));
  for (const line of lines)
    for (const [, mark] of line.matchAll(/(?:^|[,;\t|])(["'])/g))
      opened.set(mark as Quote, opened.get(mark as Quote)! + 1);
  return opened.get('"') === 0 && opened.get("'")! > lines.length ? "'" : '"';
}

function marks(line: string, delimiter: string, quote: string): number {
  let count = 0;
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const char = line[at];
    if (char === quote) quoted = !quoted;
    else if (char === delimiter && !quoted) count++;
  }
  return quoted ? 0 : count;
}
