import type { Locale, Process, Text } from '@/runtime/format';

/** Maps from ids to values: a role named `ru` does not turn them into texts. */
const maps: ReadonlySet<string> = new Set(['raci', 'set', 'week', 'nodes']);

/** Every text of the document changed. What no text has changed in keeps its reference. */
export function inTexts(process: Process, change: (text: Text) => Text): Process {
  return within(process, '', change) as Process;
}

function within(value: unknown, key: string, change: (text: Text) => Text): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => within(item, key, change));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  if (!maps.has(key) && isText(value)) return change(value);
  const entries = Object.entries(value).map(
    ([name, child]) => [name, child as unknown, within(child, name, change)] as const,
  );
  if (entries.every(([, before, after]) => before === after)) return value;
  return Object.fromEntries(entries.map(([name, , after]) => [name, after]));
}

const languages: ReadonlySet<string> = new Set<Locale>(['ru', 'en']);

/** An object of languages and nothing else; an empty one has no text to change. */
function isText(value: object): value is Text {
  const entries = Object.entries(value);
  return (
    entries.length > 0 && entries.every(([key, child]) => languages.has(key) && typeof child === 'string')
  );
}
