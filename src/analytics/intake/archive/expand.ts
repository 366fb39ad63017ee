/** What lies inside the dropped files: archives are replaced by their entries, `.gz` by what is in it. */
import type { Result } from '@/runtime/format';
import type { IntakeProblem } from '../problem/problem';
import type { ImportFile } from '../source';
import { inflate, readBytes } from './bytes';
import { entryBytes, zipEntries, type ZipEntry } from './zip';

/** A file whose bytes may have to be unpacked on the way: then they are read from the beginning only. */
export interface InputFile extends ImportFile {
  readonly isPacked: boolean;
  /** A workbook is read as an archive. */
  readonly isWorkbook: boolean;
}

const isNoise = (name: string): boolean => /(^|\/)(__MACOSX\/|\.)|\/$/.test(name);

export async function expand(files: readonly ImportFile[]): Promise<Result<InputFile[], IntakeProblem>> {
  if (!files.length) return { ok: false, error: { code: 'no_files' } };
  const inputs: InputFile[] = [];
  for (const file of files) {
    if (file.size === 0) return { ok: false, error: { code: 'empty_file', file: file.name } };
    const head = await readBytes(file, 0, 4);
    if (head[0] === 0x1f && head[1] === 0x8b) inputs.push(gunzipped(file));
    else if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3) {
      const entries = await zipEntries(file);
      if (!entries) return { ok: false, error: { code: 'damaged_archive', file: file.name } };
      if (entries.some(({ name }) => name === '[Content_Types].xml'))
        inputs.push({ ...plain(file), isWorkbook: true });
      else inputs.push(...entries.filter(({ name }) => !isNoise(name)).map((entry) => unzipped(file, entry)));
    } else inputs.push(plain(file));
  }
  return { ok: true, value: withOwnNames(inputs) };
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

async function* upTo(chunks: AsyncIterable<Uint8Array>, to = Infinity): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    yield chunk.subarray(0, to - length);
    length += chunk.length;
    if (length >= to) return;
  }
}
