/**
 * Which encoding the bytes are in: byte order mark, else zeros at every other place (UTF-16 without a mark), else
 * strict UTF-8, else windows-1251 when that gives Cyrillic words, else windows-1252. One pass over the samples.
 */
import type { Encoding } from '../recipe/reading';

/** `samples`: pieces of the file from different places; the first one from its beginning. */
export function detectEncoding(samples: readonly Uint8Array[]): Encoding {
  const head = samples[0] ?? new Uint8Array();
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  const zeros = zerosByParity(head);
  if (zeros.odd > head.length / 8 && zeros.even === 0) return 'utf-16le';
  if (zeros.even > head.length / 8 && zeros.odd === 0) return 'utf-16be';
  if (samples.every(isUtf8)) return 'utf-8';
  return samples.some(readsAsRussian) ? 'windows-1251' : 'windows-1252';
}

function zerosByParity(bytes: Uint8Array): { even: number; odd: number } {
  const count = { even: 0, odd: 0 };
  const end = Math.min(bytes.length, 4096);
  for (let index = 0; index < end; index++)
    if (bytes[index] === 0) count[index % 2 === 0 ? 'even' : 'odd'] += 1;
  return count;
}

/** A sample may begin and end in the middle of a character, so up to three bytes at each end are forgiven. */
function isUtf8(bytes: Uint8Array): boolean {
  let from = 0;
  while (from < 3 && from < bytes.length && (bytes[from]! & 0xc0) === 0x80) from++;
  let to = bytes.length;
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    if (byte >= 0xc0) to = bytes.length - back;
    break;
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, to));
    return true;
  } catch {
    return false;
  }
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
