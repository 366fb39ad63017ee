import { defineRule } from '../rule';

/** The least value is above the greatest: nothing can be entered. */
export const fieldRange = defineRule('field_range', 'error', ({ process }, report) => {
  for (const field of process.fields)
    if (
      field.type === 'number' &&
      field.min !== undefined &&
      field.max !== undefined &&
      field.min > field.max
    )
      report({ kind: 'field', id: field.id }, { min: field.min, max: field.max });
});
