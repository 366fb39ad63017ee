/** What a file is packed in, seen from its first bytes. */
import type { Result } from '@/runtime/format';
import type { InputFile } from '../archive/expand';
import { readBytes } from '../archive/bytes';
import type { IntakeProblem } from '../problem/problem';
import type { Container, Encoding } from '../recipe/reading';
import { detectEncoding } from '../text/encoding';
import { looksLikeHtml } from '../text/html';

export interface Packing {
  container: Exclude<Container, 'wide'>;
  encoding: Encoding;
  /** Beginning of the text; empty for workbooks. */
  head: string;
}

const HEAD = 1 << 18;
const SLICE = 1 << 16;

/** Beginnings of files that are no tables, with what people call them. */
const magics: readonly (readonly [bytes: readonly number[], looksLike: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'Excel 97–2003 (.xls)'],
  [[0x50, 0x41, 0x52, 0x31], 'Parquet'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7-Zip'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
];

export async function packingOf(file: InputFile, forced?: Encoding): Promise<Result<Packing, IntakeProblem>> {
  if (file.isWorkbook) return { ok: true, value: { container: 'xlsx', encoding: 'utf-8', head: '' } };
  const head = await readBytes(file, 0, HEAD);
  const looksLike = magics.find(([bytes]) => bytes.every((byte, index) => head[index] === byte))?.[1];
  if (looksLike) return { ok: false, error: { code: 'binary_file', file: file.name, looksLike } };
  const samples = [head];
  if (!file.isPacked && file.size > HEAD) {
    const middle = Math.floor(file.size / 2);
    // UTF-16 needs even places.
    samples.push(await readBytes(file, middle - (middle % 2), middle + SLICE));
    const tail = Math.max(HEAD, file.size - SLICE);
    samples.push(await readBytes(file, tail - (tail % 2), file.size));
  }
  const encoding = forced ?? detectEncoding(samples);
  const text = new TextDecoder(encoding).decode(head);
  if (text.slice(0, 4096).includes('\0'))
    return { ok: false, error: { code: 'binary_file', file: file.name, looksLike: '' } };
  if (text.trim() === '') return { ok: false, error: { code: 'empty_file', file: file.name } };
  const container = looksLikeHtml(text) ? 'html' : isJson(text, file.name) ? 'json' : 'csv';
  return { ok: true, value: { container, encoding, head: text } };
}

const isJson = (text: string, name: string): boolean =>
  /^\s*(?:\{\s*"|\[\s*\{)/.test(text) || (/\.json$/i.test(name) && /^\s*[[{]/.test(text));
