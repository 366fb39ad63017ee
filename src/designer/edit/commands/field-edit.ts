import type { Field } from '@/runtime/format';
import type { Command, FieldShape } from '../command-map';
import { changeIn, isRefused, orAbsent, patched, withWords } from '../change';

export const fieldEdit: Command<'field.edit'> = (process, { field: id, title, personal, shape }) => {
  const fields = changeIn(process.fields, id, 'field', (field) =>
    patched(shape ? reshaped(field, shape) : field, {
      title: title && withWords(field.title, title),
      personal: orAbsent(personal),
    }),
  );
  return isRefused(fields) ? fields : { process: { ...process, fields } };
};

/** Another type takes its own properties and leaves the old ones behind. */
function reshaped(field: Field, shape: FieldShape): Field {
  const { id, title, personal } = field;
  return { id, title, ...(personal === undefined ? {} : { personal }), ...shape };
}
