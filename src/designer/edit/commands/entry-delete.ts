import type { Command } from '../command-map';
import { notFound } from '../change';

export const entryDelete: Command<'entry.delete'> = (process, { entry: id }) =>
  process.entries.some((entry) => entry.id === id)
    ? {
        process: { ...process, entries: process.entries.filter((entry) => entry.id !== id) },
        select: [],
      }
    : notFound('entry', id);
