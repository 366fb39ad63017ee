import type { Command } from '../command-map';
import { notFound } from '../change';
import { Gone, sweep } from '../sweep';

/** Everything that only names the field lets it go; a postponed end cannot, since it waits for the field's date. */
export const fieldDelete: Command<'field.delete'> = (process, { field: id }) => {
  if (!process.fields.some((field) => field.id === id)) return notFound('field', id);
  const waits = process.ends.find((end) => end.kind === 'postponed' && end.until === id);
  if (waits) return { refused: { reason: 'needed_by', what: 'end', id: waits.id } };
  const kept = { ...process, fields: process.fields.filter((field) => field.id !== id) };
  return { process: sweep(kept, new Gone().add({ kind: 'field', id })) };
};
