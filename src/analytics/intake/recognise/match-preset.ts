import { presets, type Preset } from '../presets/preset';
import { plainName } from '../table/header';
import { headerSet, type Survey } from './survey';

export interface PresetMatch {
  preset: Preset;
  /** Field of a column key; a key that the preset does not know is absent. */
  fields: ReadonlyMap<string, string>;
  /** What a pattern of the preset caught: `Date entered "Proposal"` → stage_entered, Proposal. */
  caught: ReadonlyMap<string, { field: string; value: string }>;
}

/**
 * The preset one of whose signatures stands in the headers; of several the one that knows most of the columns, and a
 * vendor's before a general one.
 */
export function matchPreset(table: Survey): PresetMatch | null {
  if (table.reading.container === 'wide')
    return matchOf(
      presets.find(({ id }) => id === 'hubspot.stagehistory')!,
      table,
    );
  const headers = headerSet(table);
  const isSigned = (preset: Preset) =>
    preset.signature.some((signature) => signature.every((name) => headers.has(name)));
  let best: { match: PresetMatch; score: number } | null = null;
  for (const preset of presets) {
    if (!isSigned(preset)) continue;
    const match = matchOf(preset, table);
    const score = match.fields.size + match.caught.size - (preset.id.startsWith('generic.') ? 0.5 : 0);
    if (!best || score > best.score) best = { match, score };
  }
  return best?.match ?? null;
}

export const presetMatchById = (id: string, table: Survey): PresetMatch | null => {
  const preset = presets.find((one) => one.id === id);
  return preset ? matchOf(preset, table) : null;
};

function matchOf(preset: Preset, table: Survey): PresetMatch {
  const byName = new Map<string, string>();
  // The main spelling of one column goes before an old spelling of another.
  for (const pick of [
    (names: readonly string[]) => names.slice(0, 1),
    (names: readonly string[]) => names.slice(1),
  ])
    for (const [field, ...names] of preset.columns)
      for (const name of pick(names)) if (!byName.has(plainName(name))) byName.set(plainName(name), field!);
  const fields = new Map<string, string>();
  const caught = new Map<string, { field: string; value: string }>();
  for (const key of table.keys) {
    const field = byName.get(plainName(key)) ?? byName.get(withoutUnit(plainName(key)));
    if (field) fields.set(key, field);
    for (const [pattern, patternField] of preset.patterns ?? []) {
      const found = new RegExp(pattern!, 'i').exec(key);
      if (found) caught.set(key, { field: patternField!, value: found[1] ?? '' });
    }
  }
  return { preset, fields, caught };
}

/** `сумма, руб.` is `сумма`. */
const withoutUnit = (name: string): string => name.replace(/, [^,]{1,6}$/, '');

/** Whether a value is one of the words, of which `C*:WON` fits any pipeline. */
export function isOneOf(words: readonly string[], value: string): boolean {
  const plain = plainName(value);
  return words.some((word) => {
    const [before, after] = plainName(word).split('*');
    return after === undefined ? plain === before : plain.startsWith(before!) && plain.endsWith(after);
  });
}
