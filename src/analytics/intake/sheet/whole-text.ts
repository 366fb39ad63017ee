import { entryBytes, type ZipEntry } from '../archive/zip';
import { Refusal } from '../problem/refusal';
import type { ImportFile } from '../source';
import { decode } from '../text/decode';

/** Parts that are read whole describe the workbook; a larger one is packed to burst. */
const LIMIT = 1 << 26;

export async function wholeText(file: ImportFile, entry: ZipEntry): Promise<string> {
  let text = '';
  for await (const piece of decode(entryBytes(file, entry), 'utf-8')) {
    text += piece;
    if (text.length > LIMIT) throw new Refusal({ code: 'damaged_workbook' });
  }
  return text;
}
