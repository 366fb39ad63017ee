import { defineRule } from '../rule';

/** Nothing asks for the field and nothing reads it. A placeholder in a phrase counts as reading. */
export const unusedField = defineRule('unused_field', 'info', ({ process, references }, report) => {
  const used = new Set<string>();
  for (const { target } of references) if (target.kind === 'field') used.add(target.id);
  const unused = process.fields.filter((field) => !used.has(field.id));
  if (unused.length === 0) return;
  const texts = [
    ...process.stages.flatMap((stage) => stage.script.steps.map((step) => step.text)),
    ...process.objections.map((card) => card.reply),
  ];
  for (const { id } of unused)
    if (!texts.some((text) => text.ru?.includes(`{${id}}`) || text.en?.includes(`{${id}}`)))
      report({ kind: 'field', id });
});
