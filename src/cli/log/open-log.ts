import { openAsBlob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogSource } from '@/analytics/warehouse';
import { headerFromJson, LogFileError, type LogHeader } from '@/runtime/format';
import { RefusedInput } from '../command';
import type { ImportChoices } from './import-log';

/** A log named on the command line, and what is worth saying about how it was read. */
export interface OpenedLog {
  source: LogSource;
  notes: string[];
}

/**
 * A folder with `log.json`, `events.csv` and `cases.csv` is taken as it is, without reading it into memory. Anything
 * else (an archive of these, one CSV of events, an export) goes through the import.
 */
export async function openLog(path: string, choices: ImportChoices): Promise<OpenedLog> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new RefusedInput(`${path}: there is no such file or folder`);
  if (found.isDirectory()) return { source: await folder(path), notes: [] };
  const { importLog } = await import('./import-log');
  const { source, report } = await importLog([path], choices);
  const notes = report.files.map(({ name, rowsRead, rowsImported, rowsRejected, skipped }) => {
    const left = Object.entries(skipped).map(([cause, rows]) => `${rows} ${cause.replaceAll('_', ' ')}`);
    return [`${name}: ${rowsRead} rows, ${rowsImported} imported, ${rowsRejected} rejected`, ...left].join(
      ', ',
    );
  });
  return { source, notes };
}

const names = { header: 'log.json', events: 'events.csv', cases: 'cases.csv' } as const;

async function folder(path: string): Promise<LogSource> {
  const missing = (name: string) => {
    throw new RefusedInput(`${path}: ${name} is missing; a log has ${Object.values(names).join(', ')}`);
  };
  const header = await readFile(join(path, names.header), 'utf8').catch(() => missing(names.header));
  return {
    header: readHeader(join(path, names.header), header),
    events: await openAsBlob(join(path, names.events)).catch(() => missing(names.events)),
    cases: await openAsBlob(join(path, names.cases)).catch(() => missing(names.cases)),
  };
}

function readHeader(place: string, text: string): LogHeader {
  try {
    return headerFromJson(text);
  } catch (cause) {
    if (!(cause instanceof LogFileError)) throw cause;
    const { fault } = cause;
    const why =
      fault.code === 'header_field' ? `"${fault.field}" is missing or of another type` : 'it is not JSON';
    throw new RefusedInput(`${place}: ${why}`, { cause });
  }
}
