import { openAsBlob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { LogSource } from '@/analytics/warehouse';
import { headerFromJson, LogFileError } from '@/runtime/format';
import { RefusedInput } from '../command';
import { logOfOneCsv, type OneCsvOptions } from './one-csv';

/** A log named on the command line, and what is worth saying about how it was read. */
export interface OpenedLog {
  source: LogSource;
  notes: string[];
}

/**
 * A folder with `log.json`, `events.csv` and `cases.csv`, an archive of these three, or one CSV file of events (also
 * `.csv.gz`). The files of a folder are not read into memory.
 */
export async function openLog(path: string, options: OneCsvOptions): Promise<OpenedLog> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new RefusedInput(`${path}: there is no such file or folder`);
  if (found.isDirectory()) return { source: await folder(path), notes: [] };
  if (/\.zip$/i.test(path)) return { source: archive(path, await readFile(path)), notes: [] };
  if (/\.csv(\.gz)?$/i.test(path)) {
    const bytes = await readFile(path);
    const text = (/\.gz$/i.test(path) ? gunzipSync(bytes) : bytes).toString('utf8');
    return logOfOneCsv(basename(path).replace(/\.csv(\.gz)?$/i, ''), text, options);
  }
  throw new RefusedInput(`${path}: a log is a folder, a .zip of it, a .csv or a .csv.gz`);
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

function archive(path: string, bytes: Uint8Array): LogSource {
  let files: Record<string, Uint8Array<ArrayBuffer>>;
  try {
    files = unzipSync(bytes) as Record<string, Uint8Array<ArrayBuffer>>;
  } catch (cause) {
    throw new RefusedInput(`${path}: the archive cannot be read`, { cause });
  }
  const take = (name: string) => {
    const inside = Object.keys(files).find((file) => file === name || file.endsWith(`/${name}`));
    if (inside === undefined) throw new RefusedInput(`${path}: ${name} is not in the archive`);
    return files[inside]!;
  };
  return {
    header: readHeader(`${path}/${names.header}`, new TextDecoder().decode(take(names.header))),
    events: new Blob([take(names.events)]),
    cases: new Blob([take(names.cases)]),
  };
}

function readHeader(place: string, text: string): LogSource['header'] {
  try {
    return headerFromJson(text);
  } catch (cause) {
    if (!(cause instanceof LogFileError)) throw cause;
    const { fault } = cause;
    throw new RefusedInput(
      fault.code === 'header_field'
        ? `${place}: "${fault.field}" is missing or of another type`
        : `${place}: not JSON`,
      { cause },
    );
  }
}
