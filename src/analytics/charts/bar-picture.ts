/** A bar of a chart as it goes into a picture. */
export interface PictureBar {
  title: string;
  /** Share of the longest bar, 0–1. */
  length: number;
  value: string;
  /** What stands at the right edge. */
  note?: string;
  /** What stands under the bar. */
  below?: string;
  /** Range around the value, as shares of the longest bar. */
  range?: { low: number; high: number };
  /** Drawn in the colour of won deals. */
  won?: boolean;
}

export interface BarPicture {
  title: string;
  /** Filters, definition, data: what a picture that travels alone has to say. */
  lines: readonly string[];
  bars: readonly PictureBar[];
  /** A line across all bars. */
  mark?: { at: number; label: string };
}

const width = 960;
const pad = 24;
const titles = 220;
const notes = 120;
const values = 110;
const start = pad + titles + 12;
const longest = width - start - values - notes - pad;

/**
 * The chart as SVG for papers and slides: on white, with its own title and conditions, one font that every machine
 * has. Drawn from the numbers and not from the screen, so it looks the same in both themes and at any width.
 */
export function barPictureSvg({ title, lines, bars, mark }: BarPicture): string {
  const parts: string[] = [];
  let y = pad + 20;
  parts.push(text(pad, y, title, 'font-size="20" font-weight="600"'));
  for (const line of lines) parts.push(text(pad, (y += 20), line, 'font-size="13" fill="#4d5761"'));
  y += 20;
  const top = y;
  for (const bar of bars) {
    const height = bar.below ? 48 : 32;
    const length = Math.max(2, bar.length * longest);
    parts.push(
      text(start - 12, y + 20, shortened(bar.title, 32), 'text-anchor="end"'),
      `<rect x="${start}" y="${y + 4}" width="${round(length)}" height="22" fill="${bar.won ? '#00805d' : '#6a7b8c'}"/>`,
    );
    let end = length;
    if (bar.range) {
      const [low, high] = [bar.range.low * longest, bar.range.high * longest];
      end = Math.max(end, high);
      parts.push(
        `<path d="M${round(start + low)} ${y + 9}v12m0-6H${round(start + high)}m0-6v12" stroke="#1a2027" stroke-width="2" fill="none"/>`,
      );
    }
    parts.push(text(start + end + 8, y + 20, bar.value, 'font-weight="600"'));
    if (bar.note) parts.push(text(width - pad, y + 20, bar.note, 'text-anchor="end" fill="#4d5761"'));
    if (bar.below) parts.push(text(start + 8, y + 40, bar.below, 'font-size="12" fill="#4d5761"'));
    y += height;
  }
  parts.push(`<path d="M${start} ${top}V${y}" stroke="#7f8a94"/>`);
  if (mark) {
    const x = round(start + mark.at * longest);
    parts.push(
      `<path d="M${x} ${top}V${y + 4}" stroke="#4d5761" stroke-dasharray="3 3"/>`,
      text(x, (y += 20), mark.label, 'font-size="12" text-anchor="middle" fill="#4d5761"'),
    );
  }
  const height = y + pad;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, 'Segoe UI', Arial, sans-serif" font-size="14" fill="#1a2027"><title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="#ffffff"/>${parts.join('')}</svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const text = (x: number, y: number, words: string, attributes = ''): string =>
  `<text x="${round(x)}" y="${y}" ${attributes}>${escaped(words)}</text>`;

const shortened = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words;

/** Control characters may not stand in XML, not even escaped. */
const escaped = (words: string): string =>
  words
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
