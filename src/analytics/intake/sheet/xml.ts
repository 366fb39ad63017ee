import { withEntities } from '../text/entities';

const patterns = new Map<string, RegExp>();

/** Value of an attribute in the text of an opening tag. */
export function attribute(tag: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (!pattern) patterns.set(name, (pattern = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`)));
  const found = pattern.exec(tag);
  return found ? withEntities(found[1] ?? found[2]!) : null;
}

/** What XML cannot hold, workbooks write by its number: `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export const cellText = (xml: string): string => {
  const text = withEntities(xml);
  if (!text.includes('_x')) return text;
  return text
    .replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n');
};

/** All that stands in `<t>` of a string item: plain or in runs of different type. */
export const stringItem = (xml: string): string => {
  let text = '';
  const visible = xml.replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  for (const match of visible.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)) text += match[1]!;
  return cellText(text);
};
