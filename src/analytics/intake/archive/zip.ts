/**
 * Entries of a zip archive from its central directory (APPNOTE 4.3), each readable as a stream. Stored and deflated
 * entries, sizes below 4 GB.
 */
import type { ImportFile } from '../source';
import { inflate, readBytes } from './bytes';

export interface ZipEntry {
  name: string;
  compressed: number;
  size: number;
  method: number;
  offset: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_HEADER = 30;

/** Null: not an archive, or a damaged one. */
export async function zipEntries(file: ImportFile): Promise<ZipEntry[] | null> {
  const tailFrom = Math.max(0, file.size - 66_000);
  const tail = await readBytes(file, tailFrom, file.size);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  let end = tail.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_MARK) end--;
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const directorySize = view.getUint32(end + 12, true);
  const directoryAt = view.getUint32(end + 16, true);
  if (directoryAt + directorySize > file.size) return null;
  const directory = await readBytes(file, directoryAt, directoryAt + directorySize);
  return directoryEntries(directory, count);
}

function directoryEntries(directory: Uint8Array, count: number): ZipEntry[] | null {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || view.getUint32(at, true) !== ENTRY_MARK) return null;
    const nameLength = view.getUint16(at + 28, true);
    const bytes = directory.subarray(at + 46, at + 46 + nameLength);
    // Bit 11 promises UTF-8; without it Russian Windows writes code page 866, which has the Latin names in common.
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    entries.push({
      name: new TextDecoder(isUtf8 ? 'utf-8' : 'ibm866').decode(bytes),
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry, unpacked. */
export async function* entryBytes(file: ImportFile, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const header = await readBytes(file, entry.offset, entry.offset + LOCAL_HEADER);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const from = entry.offset + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = file.stream(from, from + entry.compressed);
  if (entry.method === 0) yield* packed;
  else yield* inflate(packed, 'deflate-raw');
}
