import type { Command } from '../command-map';
import { notFound } from '../change';

export const lossReasonDelete: Command<'lossReason.delete'> = (process, { reason: id }) =>
  process.lossReasons.some((reason) => reason.id === id)
    ? { process: { ...process, lossReasons: process.lossReasons.filter((r) => r.id !== id) } }
    : notFound('lossReason', id);
