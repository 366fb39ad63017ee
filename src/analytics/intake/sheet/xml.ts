const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const xmlText = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) => {
        if (decimal) return String.fromCodePoint(Number(decimal));
        if (hex) return String.fromCodePoint(Number.parseInt(hex as string, 16));
        return entities[name] ?? whole;
      })
    : text;

const patterns = new Map<string, RegExp>();

/** Value of an attribute in the text of an opening tag. */
export function attribute(tag: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (!pattern) patterns.set(name, (pattern = new RegExp(`\\s${name}="([^"]*)"`)));
  const found = pattern.exec(tag);
  return found ? xmlText(found[1]!) : null;
}

/** All that stands in `<t>` of a string item: plain or in runs of different type. */
export const stringItem = (xml: string): string => {
  let text = '';
  const visible = xml.replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  for (const match of visible.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)) text += match[1]!;
  return xmlText(text);
};
