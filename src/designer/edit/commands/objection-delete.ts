import type { Command } from '../command-map';
import { notFound } from '../change';
import { Gone, sweep } from '../sweep';

export const objectionDelete: Command<'objection.delete'> = (process, { objection: id }) => {
  if (!process.objections.some((card) => card.id === id)) return notFound('objection', id);
  const kept = { ...process, objections: process.objections.filter((card) => card.id !== id) };
  return { process: sweep(kept, new Gone().add({ kind: 'objection', id })) };
};
