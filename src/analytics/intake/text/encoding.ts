/**
 * Which encoding the bytes are in: byte order mark, else every other byte nearly always 0 or 4 (UTF-16 of Latin and
 * Russian without a mark), else UTF-8, else windows-1251 when that gives Cyrillic words, else windows-1252. One pass
 * over the samples.
 */
import type { Encoding } from '../recipe/reading';

/** `samples`: pieces of the file from different places; the first one from its beginning. */
export function detectEncoding(samples: readonly Uint8Array[]): Encoding {
  const head = samples[0] ?? new Uint8Array();
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  const wide = wideOrder(head);
  if (wide) return wide;
  if (isUtf8(samples)) return 'utf-8';
  return samples.some(readsAsRussian) ? 'windows-1251' : 'windows-1252';
}

/** Upper halves of UTF-16: 0 for Latin letters, digits and marks, 4 for Cyrillic ones. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const upper = [0, 0];
  let zeros = 0;
  const pairs = Math.min(bytes.length, 4096) >> 1;
  for (let index = 0; index < pairs * 2; index++) {
    const byte = bytes[index];
    if (byte === 0) zeros++;
    if (byte === 0 || byte === 4) upper[index % 2]! += 1;
  }
  // Each line end and mark of a table has a zero in its half.
  if (zeros < pairs / 50 || zeros === 0) return null;
  if (upper[1]! > pairs * 0.9 && upper[0]! < pairs * 0.1) return 'utf-16le';
  return upper[0]! > pairs * 0.9 && upper[1]! < pairs * 0.1 ? 'utf-16be' : null;
}

/** Of the letters beyond ASCII, how many may be broken: a damaged one does not make the others western. */
const MOST_BROKEN = 0.01;

function isUtf8(samples: readonly Uint8Array[]): boolean {
  const whole = samples.map(wholeCharacters);
  if (whole.every(isValid)) return true;
  let letters = 0;
  let broken = 0;
  for (const bytes of whole)
    for (const char of new TextDecoder('utf-8').decode(bytes).match(/[^\0-\x7f]+/g) ?? []) {
      letters += char.length;
      broken += char.split('\ufffd').length - 1;
    }
  return broken <= letters * MOST_BROKEN;
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A sample may begin and end in the middle of a character: up to three bytes at each end are left out. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let from = 0;
  while (from < 3 && from < bytes.length && (bytes[from]! & 0xc0) === 0x80) from++;
  let to = bytes.length;
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    if (byte >= 0xc0) to = bytes.length - back;
    break;
  }
  return bytes.subarray(from, to);
}

/**
 * Russian in windows-1251 is runs of letters 0xC0–0xFF, nearly all of them small (0xE0–0xFF) after the first. In
 * western text such letters stand alone between Latin ones.
 */
function readsAsRussian(bytes: Uint8Array): boolean {
  let inRuns = 0;
  let alone = 0;
  let run = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) run++;
    else {
      if (run >= 2) inRuns += run;
      else alone += run;
      run = 0;
    }
  }
  return inRuns + (run >= 2 ? run : 0) > alone;
}
