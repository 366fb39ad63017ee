import { defineRule } from '../rule';

/** A field offers the list of loss reasons (or of objections), and the list is empty. */
export const emptyChoice = defineRule('empty_choice', 'error', ({ process }, report) => {
  for (const field of process.fields) {
    const options =
      field.type === 'enum'
        ? field.options
        : field.type === 'enum_ref'
          ? field.ref === 'objections'
            ? process.objections
            : process.lossReasons
          : null;
    if (options?.length === 0) report({ kind: 'field', id: field.id });
  }
});
