/** Where in the archive of a workbook its sheets, texts and styles are: relationships of ECMA-376 part 2. */
import { zipEntries, type ZipEntry } from '../archive/zip';
import { Refusal } from '../problem/refusal';
import type { ImportFile } from '../source';
import { attribute } from './xml';
import { wholeText } from './whole-text';

export interface SheetPart {
  name: string;
  isHidden: boolean;
  entry: ZipEntry;
}

export interface BookParts {
  sheets: SheetPart[];
  strings: ZipEntry | null;
  styles: ZipEntry | null;
  from1904: boolean;
}

interface Relation {
  id: string;
  kind: string;
  target: string;
}

export async function bookParts(file: ImportFile): Promise<BookParts> {
  const entries = await zipEntries(file);
  if (!entries) throw new Refusal({ code: 'damaged_workbook' });
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const relationsOf = async (part: string): Promise<Relation[]> => {
    const [, folder, name] = /^(.*?)([^/]*)$/.exec(part)!;
    const entry = byName.get(`${folder}_rels/${name}.rels`);
    if (!entry) return [];
    return [...(await wholeText(file, entry)).matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)].map(
      ([tag]) => ({
        id: attribute(tag, 'Id') ?? '',
        kind: attribute(tag, 'Type')?.split('/').at(-1) ?? '',
        target: resolved(folder!, attribute(tag, 'Target') ?? ''),
      }),
    );
  };
  const main =
    (await relationsOf('')).find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const book = byName.get(main);
  const bookXml = book ? await wholeText(file, book) : '';
  const relations = await relationsOf(main);
  const partOf = (kind: string) =>
    byName.get(relations.find((one) => one.kind === kind)?.target ?? `xl/${kind}.xml`) ?? null;
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  const named = [...bookXml.matchAll(/<(?:[\w.-]+:)?sheet\s[^>]*>/g)].flatMap(([tag]): SheetPart[] => {
    const entry = byName.get(targets.get(/\s[\w.-]+:id=["']([^"']*)/.exec(tag)?.[1] ?? '') ?? '');
    const isHidden = (attribute(tag, 'state') ?? 'visible') !== 'visible';
    return entry ? [{ name: attribute(tag, 'name') ?? entry.name, isHidden, entry }] : [];
  });
  return {
    sheets: named.length ? named : unnamedSheets(entries),
    strings: partOf('sharedStrings'),
    styles: partOf('styles'),
    from1904: /date1904=["'](?:1|true)["']/.test(bookXml),
  };
}

/** A workbook without relationships keeps its sheets where all do. */
const unnamedSheets = (entries: readonly ZipEntry[]): SheetPart[] =>
  entries
    .filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .map((entry) => ({ name: entry.name, isHidden: false, entry }));

/** A target is meant from the folder of its part, from the root with a slash before it. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}

/** The largest sheet that can be seen: covers and notes are small, and what is hidden was not meant to be read. */
export function mainSheet(sheets: readonly SheetPart[]): SheetPart | null {
  const seen = sheets.filter(({ isHidden }) => !isHidden);
  return (seen.length ? seen : sheets).reduce<SheetPart | null>(
    (best, sheet) => (sheet.entry.size > (best?.entry.size ?? -1) ? sheet : best),
    null,
  );
}
