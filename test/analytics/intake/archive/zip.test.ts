import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipEntries } from '@/analytics/intake/archive/zip';
import { concat } from '@/analytics/intake/archive/bytes';
import { importAsProposed, memoryFile } from '../files';

const table = 'deal_id,stage\n1,Won\n2,Lost\n';
const ENTRY = 0x02014b50;

/** The same archive with its numbers in eight bytes, in the places for large ones. */
function large(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let at = 0;
  while (view.getUint32(at, true) !== ENTRY) at++;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const entry = archive.slice(at, nameEnd);
  const head = new DataView(entry.buffer);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  [24, 20, 42].forEach((place, index) => {
    extra.setBigUint64(4 + index * 8, BigInt(head.getUint32(place, true)), true);
    head.setUint32(place, 0xffffffff, true);
  });
  head.setUint16(30, 28, true);
  const directory = concat([entry, new Uint8Array(extra.buffer)]);
  const end = new DataView(new ArrayBuffer(56 + 20 + 22));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(32, 1n, true);
  end.setBigUint64(40, BigInt(directory.length), true);
  end.setBigUint64(48, BigInt(at), true);
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(64, BigInt(at + directory.length), true);
  end.setUint32(76, 0x06054b50, true);
  end.setUint16(86, 0xffff, true);
  end.setUint32(88, 0xffffffff, true);
  end.setUint32(92, 0xffffffff, true);
  return concat([archive.slice(0, at), directory, new Uint8Array(end.buffer)]);
}

describe('archives of other programs', () => {
  it('with numbers for more than 4 GB, as some programs write them always', async () => {
    const { log } = await importAsProposed([
      memoryFile('export.zip', large(zipSync({ 'deals.csv': strToU8(table) }))),
    ]);
    expect(log.cases.map(({ caseId }) => caseId)).toEqual(['1', '2']);
  });

  it('with slashes of Windows and from the root', async () => {
    const archive = zipSync({ '\\xl\\a.xml': strToU8('a'), '/xl/b.xml': strToU8('b') });
    const entries = await zipEntries(memoryFile('a.zip', archive));
    expect(entries?.map(({ name }) => name)).toEqual(['xl/a.xml', 'xl/b.xml']);
  });
});
