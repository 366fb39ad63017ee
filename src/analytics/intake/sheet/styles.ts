/** How a number in a workbook is meant: a date, a time span, or a number. By its format, ECMA-376 18.8.30. */
import { attribute } from './xml';

export type NumberMeaning = 'number' | 'date' | 'span';

const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const builtInSpans = new Set([18, 19, 20, 21, 45, 46, 47]);

/** Meaning by cell style (index of `cellXfs`). */
export function styleMeanings(xml: string): NumberMeaning[] {
  const custom = new Map<number, NumberMeaning>();
  for (const [tag] of xml.matchAll(/<numFmt\s[^>]*>/g))
    custom.set(Number(attribute(tag, 'numFmtId')), meaningOf(attribute(tag, 'formatCode') ?? ''));
  const formats = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(xml)?.[0] ?? '';
  return [...formats.matchAll(/<xf\s[^>]*>/g)].map(([tag]) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    return custom.get(id) ?? (builtInDates.has(id) ? 'date' : builtInSpans.has(id) ? 'span' : 'number');
  });
}

function meaningOf(format: string): NumberMeaning {
  const marks = format.replaceAll(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '').toLowerCase();
  if (/[yd]|мм|гг/.test(marks)) return 'date';
  return /[hs]/.test(marks) ? 'span' : 'number';
}
