import { isZone } from '@/kit/time';
import type { Arguments } from '../arguments';
import { UsageError } from '../command';
import type { ImportChoices } from './import-log';

/** Options of every command that reads a log. */
export const logOptions = ['timezone', 'currency', 'where'] as const;

export const logUsage = '[--where CONDITION]… [--timezone ZONE] [--currency CODE]';

export function importChoices({ value }: Arguments, stages: readonly string[] = []): ImportChoices {
  const timezone = value('timezone') ?? 'Europe/Moscow';
  if (!isZone(timezone)) throw new UsageError(`--timezone: ${timezone} is no time zone; write Europe/Moscow`);
  return { timezone, currency: value('currency') ?? 'RUB', stages };
}

/** The one word of a command that names its log. */
export function logPath({ words }: Arguments): string {
  const [path, ...more] = words;
  if (path === undefined) throw new UsageError('Name a log: a folder, a .zip or a .csv');
  if (more.length) throw new UsageError(`One log, not also ${more.join(' ')}`);
  return path;
}
