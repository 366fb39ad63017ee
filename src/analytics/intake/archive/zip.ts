/**
 * Entries of a zip archive from its central directory (APPNOTE 4.3), each readable as a stream. Stored and deflated
 * entries; sizes and places beyond 4 GB stand in the extra field (4.5.3), as some programs write them always.
 */
import { Refusal } from '../problem/refusal';
import type { ImportFile } from '../source';
import { inflate, readBytes } from './bytes';

export interface ZipEntry {
  /** With plain slashes and none before: some programs write others. */
  name: string;
  compressed: number;
  size: number;
  method: number;
  offset: number;
  isProtected: boolean;
}

const END_MARK = 0x06054b50;
const LARGE_LOCATOR_MARK = 0x07064b50;
const LARGE_END_MARK = 0x06064b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_HEADER = 30;
/** Stands where the number is too large for four bytes. */
const ELSEWHERE = 0xffffffff;

interface Directory {
  count: number;
  size: number;
  at: number;
}

/** Null: not an archive, or a damaged one. */
export async function zipEntries(file: ImportFile): Promise<ZipEntry[] | null> {
  const directory = await directoryOf(file);
  if (!directory || directory.at + directory.size > file.size) return null;
  const bytes = await readBytes(file, directory.at, directory.at + directory.size);
  return directoryEntries(bytes, directory.count);
}

async function directoryOf(file: ImportFile): Promise<Directory | null> {
  const tail = await readBytes(file, Math.max(0, file.size - 66_000), file.size);
  const view = viewOf(tail);
  let end = tail.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_MARK) end--;
  if (end < 0) return null;
  const directory = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    at: view.getUint32(end + 16, true),
  };
  const isLarge = directory.count === 0xffff || directory.size === ELSEWHERE || directory.at === ELSEWHERE;
  if (!isLarge || end < 20 || view.getUint32(end - 20, true) !== LARGE_LOCATOR_MARK) return directory;
  const largeAt = longAt(view, end - 12);
  const large = viewOf(await readBytes(file, largeAt, largeAt + 56));
  if (large.byteLength < 56 || large.getUint32(0, true) !== LARGE_END_MARK) return null;
  return { count: longAt(large, 32), size: longAt(large, 40), at: longAt(large, 48) };
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const longAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function directoryEntries(directory: Uint8Array, count: number): ZipEntry[] | null {
  const view = viewOf(directory);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || view.getUint32(at, true) !== ENTRY_MARK) return null;
    const flags = view.getUint16(at + 8, true);
    const extraAt = at + 46 + view.getUint16(at + 28, true);
    const commentAt = extraAt + view.getUint16(at + 30, true);
    const bytes = directory.subarray(at + 46, extraAt);
    // Bit 11 promises UTF-8; without it Russian Windows writes code page 866, which has the Latin names in common.
    const name = new TextDecoder(flags & 0x800 ? 'utf-8' : 'ibm866').decode(bytes);
    const extra = largeNumbers(directory.subarray(extraAt, commentAt));
    const numberAt = (place: number): number => {
      const number = view.getUint32(at + place, true);
      return number === ELSEWHERE ? (extra.shift() ?? number) : number;
    };
    // The order of the extra field: size, compressed size, offset.
    const size = numberAt(24);
    const compressed = numberAt(20);
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      size,
      compressed,
      offset: numberAt(42),
      isProtected: (flags & 1) !== 0,
    });
    at = commentAt + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Numbers of eight bytes in the extra field of the entry, those that are too large for their usual place. */
function largeNumbers(extra: Uint8Array): number[] {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), extra.length);
    const numbers: number[] = [];
    for (let place = at + 4; place + 8 <= end; place += 8) numbers.push(longAt(view, place));
    return numbers;
  }
  return [];
}

/** The bytes of an entry, unpacked. */
export async function* entryBytes(file: ImportFile, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.isProtected) throw new Refusal({ code: 'protected' });
  if (entry.method !== 0 && entry.method !== 8) throw new Refusal({ code: 'damaged_archive' });
  const header = await readBytes(file, entry.offset, entry.offset + LOCAL_HEADER);
  if (header.length < LOCAL_HEADER) throw new Refusal({ code: 'damaged_archive' });
  const view = viewOf(header);
  const from = entry.offset + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = file.stream(from, from + entry.compressed);
  if (entry.method === 0) yield* packed;
  else yield* inflate(packed, 'deflate-raw');
}
