import type { Command } from '../command-map';
import { notFound, retire } from '../change';

export const lossReasonDelete: Command<'lossReason.delete'> = (process, { reason: id }) =>
  process.lossReasons.some((reason) => reason.id === id)
    ? { process: retire({ ...process, lossReasons: process.lossReasons.filter((r) => r.id !== id) }, [id]) }
    : notFound('lossReason', id);
