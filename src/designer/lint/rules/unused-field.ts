import { gapsIn } from '../facts/gaps';
import { defineRule } from '../rule';

/** Nothing asks for the field and nothing reads it. A placeholder in a phrase counts as reading. */
export const unusedField = defineRule('unused_field', 'info', ({ process, references }, report) => {
  const used = new Set<string>();
  for (const { target } of references) if (target.kind === 'field') used.add(target.id);
  const unused = process.fields.filter((field) => !used.has(field.id));
  if (unused.length === 0) return;
  const read = new Set(gapsIn(process).flatMap(({ names }) => [...names]));
  for (const { id } of unused) if (!read.has(id)) report({ kind: 'field', id });
});
