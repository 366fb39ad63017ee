/** Files of the disk and of memory as intake sees them, and a log gathered in memory. */
import { open } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { importFiles, recognise, type ImportContext, type ImportFile, type Wishes } from '@/analytics/intake';
import { logFromCsv, logHeaderToJson, type Log } from '@/runtime/format';

export const crm = '../shared/data/crm';

export const diskFile = (path: string, name = basename(path)): ImportFile => ({
  name,
  size: statSync(path).size,
  async *stream(from = 0, to = Infinity) {
    const file = await open(path);
    try {
      for (let at = from; at < to;) {
        const buffer = new Uint8Array(Math.min(1 << 18, to - at));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
        if (!bytesRead) return;
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  },
});

/** `pieces`: bytes per piece, to put the seams anywhere. */
export const memoryFile = (name: string, data: string | Uint8Array, pieces = 1 << 16): ImportFile => {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return {
    name,
    size: bytes.length,
    async *stream(from = 0, to = bytes.length) {
      const end = Math.min(to, bytes.length);
      for (let at = from; at < end; at += pieces) yield bytes.slice(at, Math.min(end, at + pieces));
    },
  };
};

export const context: ImportContext = {
  timezone: 'Europe/Moscow',
  currency: 'RUB',
  now: Date.UTC(2026, 0, 15),
};

export function memorySink() {
  const text = { events: '', cases: '' };
  return {
    text,
    events: (piece: string) => void (text.events += piece),
    cases: (piece: string) => void (text.cases += piece),
  };
}

/** Recognises, imports as proposed, and reads the log back. */
export async function importAsProposed(files: ImportFile[], wishes?: Wishes, settings = context) {
  const seen = await recognise(files, settings, wishes);
  if (!seen.ok) throw new Error(JSON.stringify(seen.error));
  const sink = memorySink();
  const done = await importFiles(files, seen.value.recipe, settings, sink);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  const { header, report } = done.value;
  const log: Log = logFromCsv({ header: logHeaderToJson(header), ...sink.text });
  return { recognition: seen.value, report, log, text: sink.text };
}
