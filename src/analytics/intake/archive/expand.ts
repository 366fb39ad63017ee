/** What lies inside the dropped files: archives are replaced by their entries, `.gz` by what is in it. */
import type { Result } from '@/runtime/format';
import type { IntakeProblem } from '../problem/problem';
import { problemOf } from '../problem/refusal';
import type { ImportFile } from '../source';
import { concat, inflate, readBytes } from './bytes';
import { entryBytes, zipEntries, type ZipEntry } from './zip';

/** A file whose bytes may have to be unpacked on the way: then they are read from the beginning only. */
export interface InputFile extends ImportFile {
  readonly isPacked: boolean;
  /** A workbook is read as an archive. */
  readonly isWorkbook: boolean;
}

const isNoise = (name: string): boolean => /(^|\/)(__MACOSX\/|\.)|\/$/.test(name);

/** A workbook inside an archive is read from any place, so it is unpacked whole. */
const PACKED_WORKBOOK = 256 * 1024 * 1024;

export async function expand(files: readonly ImportFile[]): Promise<Result<InputFile[], IntakeProblem>> {
  if (!files.length) return { ok: false, error: { code: 'no_files' } };
  const inputs: InputFile[] = [];
  for (const file of files) {
    const found = await inside(file).catch((error: unknown) => refused(problemOf(error, file.name)));
    if (!found.ok) return found;
    inputs.push(...found.value);
  }
  return { ok: true, value: withOwnNames(inputs) };
}

async function inside(file: ImportFile): Promise<Result<InputFile[], IntakeProblem>> {
  if (file.size === 0) return refused({ code: 'empty_file', file: file.name });
  const [first, second, third] = await readBytes(file, 0, 4);
  if (first === 0x1f && second === 0x8b) return { ok: true, value: [gunzipped(file)] };
  if (first !== 0x50 || second !== 0x4b || (third !== 3 && third !== 5))
    return { ok: true, value: [plain(file)] };
  const entries = await zipEntries(file);
  if (!entries) return refused({ code: 'damaged_archive', file: file.name });
  const looksLike = documentKind(entries);
  if (looksLike === 'workbook') return { ok: true, value: [{ ...plain(file), isWorkbook: true }] };
  if (looksLike) return refused({ code: 'binary_file', file: file.name, looksLike });
  const inputs: InputFile[] = [];
  for (const entry of entries.filter(({ name }) => !isNoise(name))) {
    if (entry.isProtected) return refused({ code: 'protected', file: file.name });
    if (/\.xls[xm]$/i.test(entry.name)) {
      const book = await unpackedBook(file, entry);
      if (!book.ok) return book;
      inputs.push(book.value);
    } else inputs.push(unzipped(file, entry));
  }
  return inputs.length ? { ok: true, value: inputs } : refused({ code: 'empty_file', file: file.name });
}

const refused = (error: IntakeProblem): { ok: false; error: IntakeProblem } => ({ ok: false, error });

/** Documents of office programs are archives too; null: one of files. */
function documentKind(entries: readonly ZipEntry[]): string | null {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('mimetype') && names.has('content.xml')) return 'OpenDocument (.ods)';
  if (!names.has('[Content_Types].xml')) return null;
  if (names.has('xl/workbook.bin')) return 'Excel (.xlsb)';
  if (names.has('word/document.xml')) return 'Word (.docx)';
  return 'workbook';
}

async function unpackedBook(file: ImportFile, entry: ZipEntry): Promise<Result<InputFile, IntakeProblem>> {
  const { name } = unzipped(file, entry);
  if (entry.size > PACKED_WORKBOOK)
    return refused({ code: 'too_large', file: name, bytes: entry.size, limit: PACKED_WORKBOOK });
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of upTo(entryBytes(file, entry), PACKED_WORKBOOK)) pieces.push(piece);
  } catch (error) {
    return refused(problemOf(error, name));
  }
  const bytes = concat(pieces);
  const memory: ImportFile = {
    name,
    size: bytes.length,
    stream: (from, to) => once(bytes.subarray(from, to)),
  };
  return { ok: true, value: { ...plain(memory), isWorkbook: true } };
}

/** Files are known by name from here on: the second `deals.csv` is `deals (2).csv`, as columns of one name are. */
function withOwnNames(inputs: readonly InputFile[]): InputFile[] {
  const taken = new Set(inputs.map(({ name }) => name));
  const met = new Set<string>();
  return inputs.map((input) => {
    let name = input.name;
    if (met.has(name)) {
      const [, base, extension] = /^(.*?)((?:\.[^.]*)?)$/s.exec(input.name)!;
      for (let nth = 2; taken.has(name); nth++) name = `${base} (${nth})${extension}`;
      taken.add(name);
    }
    met.add(name);
    return { ...input, name };
  });
}

const plain = (file: ImportFile): InputFile => ({
  name: file.name,
  size: file.size,
  isPacked: false,
  isWorkbook: false,
  stream: (from, to) => file.stream(from, to),
});

const gunzipped = (file: ImportFile): InputFile => ({
  name: file.name.replace(/\.gz$/i, ''),
  size: file.size,
  isPacked: true,
  isWorkbook: false,
  stream: (_, to) => upTo(inflate(file.stream(), 'gzip'), to),
});

const unzipped = (file: ImportFile, entry: ZipEntry): InputFile => ({
  name: entry.name.slice(entry.name.lastIndexOf('/') + 1),
  size: entry.size,
  isPacked: true,
  isWorkbook: false,
  stream: (_, to) => upTo(entryBytes(file, entry), to),
});

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function* upTo(chunks: AsyncIterable<Uint8Array>, to = Infinity): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    yield chunk.subarray(0, to - length);
    length += chunk.length;
    if (length >= to) return;
  }
}
