import type { JsonObject } from '../json';
import { isObject } from '../json';

/**
 * 0.9 knew one language and one clock: texts were plain strings in the language of `locale`, and spans were
 * numbers of working hours. Frozen: this function is never changed, and a golden file keeps it honest.
 */
export function up_0_9_to_1_0(document: JsonObject): JsonObject {
  const { locale, ...rest } = document;
  const language = locale === 'en' ? 'en' : 'ru';
  return { ...withSpans(withTexts(rest, [], language)), formatVersion: '1.0', locales: [language] };
}

/** Keys whose string is meant for people, by the list or object they stand in. `*` stands for any other place. */
const texts: Readonly<Record<string, ReadonlySet<string>>> = {
  '*': new Set(
    'title summary company purpose input result text note client cause reply check criteria advice validText essence who they we cares'.split(
      ' ',
    ),
  ),
  variables: new Set(['title', 'value']),
  fields: new Set(['title', 'unit']),
  rates: new Set(['unit', 'validText']),
};
/** Lists that hold texts themselves. */
const textLists: ReadonlySet<string> = new Set(['unique', 'triggers']);

function withTexts(value: JsonObject, way: readonly string[], language: string): JsonObject {
  const place = way.at(-1) ?? '*';
  const keys = texts[place] ?? texts['*']!;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, textChild(child, key, keys, way, language)]),
  );
}

function textChild(
  child: unknown,
  key: string,
  keys: ReadonlySet<string>,
  way: readonly string[],
  language: string,
): unknown {
  if (typeof child === 'string') return keys.has(key) ? { [language]: child } : child;
  if (Array.isArray(child))
    return child.map((item: unknown) => {
      if (typeof item === 'string') return textLists.has(key) ? { [language]: item } : item;
      return isObject(item) ? withTexts(item, [...way, key], language) : item;
    });
  return isObject(child) ? withTexts(child, [...way, key], language) : child;
}

const workHours = (hours: unknown) => ({ iso: `PT${String(hours)}H`, clock: 'work' });

/** Numbers of working hours become spans with a clock. */
function withSpans(value: JsonObject): JsonObject {
  const changed: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    if (key === 'sla_wh') changed['limit'] = workHours(child);
    else if (key === 'due_wh') changed['due'] = { from: 'created', after: workHours(child) };
    else if (key === 'over_wh') changed['over'] = workHours(child);
    else if (key === 'after_wh') changed['after'] = workHours(child);
    else if (Array.isArray(child))
      changed[key] = child.map((item: unknown) => (isObject(item) ? withSpans(item) : item));
    else changed[key] = isObject(child) ? withSpans(child) : child;
  }
  return changed;
}
