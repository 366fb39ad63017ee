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
/** Read from the beginning to tell the encoding: Russian words may come late. */
const LONG_HEAD = 1 << 23;
/** Further places of larger files. */
const SLICES = 16;

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
  if (isOle(head) && (/\.xls[xm]$/i.test(file.name) || isEncrypted(head)))
    return { ok: false, error: { code: 'protected', file: file.name } };
  const looksLike = magics.find(([bytes]) => bytes.every((byte, index) => head[index] === byte))?.[1];
  if (looksLike) return { ok: false, error: { code: 'binary_file', file: file.name, looksLike } };
  const encoding = forced ?? detectEncoding(await samplesOf(file, head));
  const text = new TextDecoder(encoding).decode(head);
  if (isBinary(text)) return { ok: false, error: { code: 'binary_file', file: file.name, looksLike: '' } };
  if (text.trim() === '') return { ok: false, error: { code: 'empty_file', file: file.name } };
  const container = looksLikeHtml(text) ? 'html' : isJson(text, file.name) ? 'json' : 'csv';
  return { ok: true, value: { container, encoding, head: text } };
}

async function samplesOf(file: InputFile, head: Uint8Array): Promise<Uint8Array[]> {
  if (head.length < HEAD) return [head];
  const samples = [await readBytes(file, 0, LONG_HEAD)];
  if (file.isPacked || file.size <= LONG_HEAD) return samples;
  for (let nth = 1; nth <= SLICES; nth++) {
    const at = Math.floor(LONG_HEAD + ((file.size - LONG_HEAD - SLICE) * nth) / SLICES);
    const from = Math.max(LONG_HEAD, at);
    samples.push(await readBytes(file, from, Math.min(from + SLICE, file.size)));
  }
  return samples;
}

const isOle = (head: Uint8Array): boolean => magics[0]![0].every((byte, index) => head[index] === byte);

/** A workbook with a password is wrapped into the container of the old ones (MS-OFFCRYPTO 2.3). */
const isEncrypted = (head: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(head.subarray(0, head.length & ~1)).includes('EncryptedPackage');

/** Control characters belong to no table; a few may have slipped in. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4096);
  let controls = 0;
  for (let index = 0; index < start.length; index++) {
    const code = start.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 32)) controls++;
  }
  return controls > Math.max(8, start.length * 0.05);
}

const isJson = (text: string, name: string): boolean =>
  /^\s*(?:\{\s*"|\[\s*\{)/.test(text) || (/\.json$/i.test(name) && /^\s*[[{]/.test(text));
