import { gapsIn } from '../facts/gaps';
import { defineRule } from '../rule';

/** Placeholders that the player fills by itself; any variable and any field may stand beside them. */
const own = ['client', 'contact', 'me', 'our', 'date', 'trigger'];

/** A phrase with a gap that nothing can ever fill. */
export const unknownPlaceholder = defineRule('unknown_placeholder', 'error', ({ process }, report) => {
  const known = new Set([...own, ...process.variables.map((v) => v.id), ...process.fields.map((f) => f.id)]);
  for (const { at, names } of gapsIn(process))
    for (const name of names) if (!known.has(name)) report(at, { placeholder: `{${name}}` });
});
