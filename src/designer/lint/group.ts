import type { Locale, Process } from '@/runtime/format';
import type { FindingSeverity } from './finding';
import type { ProcessFinding } from './lint';
import type { Place } from './place';

/**
 * Findings as they are read: what one rule says many times of one place is one line that opens, and a language that
 * nobody has written in is said once for the whole process. Nothing is dropped; each finding is in one group.
 */
export type FindingGroup<Item> =
  | { readonly kind: 'one'; readonly first: Item; readonly items: readonly Item[] }
  | { readonly kind: 'same'; readonly first: Item; readonly at: Holder; readonly items: readonly Item[] }
  | {
      readonly kind: 'language';
      readonly first: Item;
      readonly language: Locale;
      readonly items: readonly Item[];
    };

/** What findings are gathered by: a stage, an objection card, or all things of one kind. */
export type Holder =
  | Extract<Place, { kind: 'stage' }>
  | { readonly kind: 'objection'; readonly id: string }
  | { readonly kind: 'all'; readonly of: Exclude<Place['kind'], 'stage' | 'objection'> };

/** Fewer than this stand on their own: a line that opens is no shorter. */
const least = 3;

export function groupFindings<Item extends { readonly finding: ProcessFinding }>(
  process: Process,
  items: readonly Item[],
): FindingGroup<Item>[] {
  const empty = emptyLanguages(process, items);
  const groups = new Map<string, { language: Locale | null; at: Holder; items: Item[] }>();
  for (const item of items) {
    const { rule, severity, values, at } = item.finding;
    const language = empty.find((one) => rule === 'missing_text' && values['language'] === one) ?? null;
    const holder = holderOf(at);
    const key = language ?? keyOf(rule, severity, values['language'], holder);
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { language, at: holder, items: [item] });
  }
  return [...groups.values()].flatMap(({ language, at, items }): FindingGroup<Item>[] => {
    const first = items[0]!;
    if (language !== null) return [{ kind: 'language', language, first, items }];
    if (items.length >= least) return [{ kind: 'same', at, first, items }];
    return items.map((item) => ({ kind: 'one', first: item, items: [item] }));
  });
}

const keyOf = (rule: string, severity: FindingSeverity, language: unknown, holder: Holder): string =>
  JSON.stringify([rule, severity, language, holder]);

function holderOf(place: Place): Holder {
  switch (place.kind) {
    case 'stage':
    case 'outcome':
    case 'step':
    case 'task':
    case 'checkpoint':
      return { kind: 'stage', stage: place.stage, part: 'texts' };
    case 'answer':
      return 'stage' in place.on
        ? { kind: 'stage', stage: place.on.stage, part: 'texts' }
        : { kind: 'objection', id: place.on.objection };
    case 'objection':
      return { kind: 'objection', id: place.id };
    case 'process':
    case 'end':
    case 'entry':
    case 'field':
    case 'role':
    case 'lossReason':
    case 'variable':
    case 'goal':
    case 'activity':
    case 'norm':
    case 'rate':
    case 'portraitRule':
      return { kind: 'all', of: place.kind };
  }
}

/** Languages of the document that no text is written in. Looked for only where a text is found missing. */
function emptyLanguages(
  process: Process,
  items: readonly { readonly finding: ProcessFinding }[],
): readonly Locale[] {
  if (process.locales.length < 2) return [];
  const lacked = new Set(
    items.map(({ finding }) => (finding.rule === 'missing_text' ? finding.values['language'] : null)),
  );
  return process.locales.filter((locale) => lacked.has(locale) && !isWritten(process, locale));
}

function isWritten(value: unknown, locale: Locale): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, child]) =>
    key === locale && typeof child === 'string' ? child.trim() !== '' : isWritten(child, locale),
  );
}
