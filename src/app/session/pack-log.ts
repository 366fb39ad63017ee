import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { LogSource } from '@/analytics/warehouse';
import { logHeaderToJson } from '@/runtime/format';

/**
 * A log as an archive of `log.json`, `events.csv` and `cases.csv`: what the command line reads, and what can be
 * imported here again. Packed piece by piece: memory holds one piece of a table beside what is packed already.
 */
export async function packLog({ header, events, cases }: LogSource): Promise<Blob> {
  const packed: BlobPart[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    failure ??= error;
    packed.push(piece as BlobPart);
  });
  const add = async (name: string, content: Blob) => {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    const reader = content.stream().getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      part.push(value);
    }
    part.push(new Uint8Array(), true);
  };
  await add('log.json', new Blob([strToU8(logHeaderToJson(header)) as BlobPart]));
  await add('events.csv', events);
  await add('cases.csv', cases);
  zip.end();
  if (failure) throw failure;
  return new Blob(packed, { type: 'application/zip' });
}
