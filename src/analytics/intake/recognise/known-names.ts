/** Names of columns that any of the presets knows, and what field each stands for most often. */
import { presets } from '../presets/preset';
import { plainName } from '../table/header';

const fieldsByName = new Map<string, Map<string, number>>();
for (const preset of presets)
  for (const [field, ...names] of preset.columns)
    for (const name of names) {
      const plain = plainName(name);
      let fields = fieldsByName.get(plain);
      if (!fields) fieldsByName.set(plain, (fields = new Map()));
      fields.set(field!, (fields.get(field!) ?? 0) + 1);
    }

export const isKnownName = (plain: string): boolean => fieldsByName.has(plain);

/** The field a name stands for in most presets. */
export function usualField(plain: string): string | null {
  const fields = fieldsByName.get(plain);
  if (!fields) return null;
  return [...fields].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
