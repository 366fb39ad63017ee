/** A table written in any dialect of any container comes back as it was. */
import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recognise } from '@/analytics/intake';
import { expand } from '@/analytics/intake/archive/expand';
import { readTable } from '@/analytics/intake/table/read';
import { encode } from './encode';
import { context, memoryFile } from './files';

const numRuns = process.env.FUZZ ? 2000 : 80;

const word = fc.constantFrom(
  ...[
    'Иванов',
    'Anna',
    'a,b',
    'a;b',
    'x|y',
    'он сказал "да"',
    '=cmd',
    '00123',
    '1e5',
    'A & <B>',
    '#DIV/0!',
    '',
  ],
);
/** A first column that no header could be taken for, so that the header is found whatever the other cells are. */
const table = fc
  .array(fc.tuple(word, word, word), { minLength: 2, maxLength: 8 })
  .map((rows) => [['deal_id', 'stage', 'owner', 'note'], ...rows.map((cells, at) => [`d${at}`, ...cells])]);

type Writer = (rows: string[][]) => { name: string; bytes: Uint8Array };

const csv =
  (delimiter: string, encoding: 'utf-8' | 'utf-16le' | 'windows-1251', lineEnd: string): Writer =>
  (rows) => ({
    name: 't.csv',
    bytes: encode(
      rows
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + lineEnd)
        .join(''),
      encoding,
    ),
  });

const marked = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const html =
  (closed: boolean, upper: boolean): Writer =>
  (rows) => {
    const tag = (name: string) => (upper ? name.toUpperCase() : name);
    const close = (name: string) => (closed ? `</${tag(name)}>` : '');
    const lines = rows.map(
      (row) =>
        `<${tag('tr')}>${row.map((cell) => `<${tag('td')} class="a">${marked(cell)}${close('td')}`).join('')}${close('tr')}`,
    );
    return {
      name: 't.xls',
      bytes: strToU8(`<html><${tag('table')}>${lines.join('\n')}</${tag('table')}></html>`),
    };
  };

const json =
  (lines: boolean): Writer =>
  ([header, ...rows]) => {
    const items = rows.map((row) =>
      JSON.stringify(Object.fromEntries(header!.map((key, at) => [key, row[at]!]))),
    );
    return {
      name: 't.json',
      bytes: strToU8(lines ? items.join('\n') : `{"result":{"items":[${items.join()}]}}`),
    };
  };

const xlsx =
  (shared: boolean, prefix: string): Writer =>
  (rows) => {
    const p = prefix;
    const texts = rows.flat();
    const cell = (text: string, at: number) =>
      shared
        ? `<${p}c t="s"><${p}v>${at}</${p}v></${p}c>`
        : `<${p}c t="inlineStr"><${p}is><${p}t xml:space="preserve">${marked(text)}</${p}t></${p}is></${p}c>`;
    const lines = rows.map(
      (row, y) =>
        `<${p}row r="${y + 1}">${row.map((text, x) => cell(text, y * row.length + x)).join('')}</${p}row>`,
    );
    const parts = {
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<workbook/>',
      'xl/worksheets/sheet1.xml': `<${p}worksheet><${p}sheetData>${lines.join('')}</${p}sheetData></${p}worksheet>`,
      'xl/sharedStrings.xml': `<sst>${texts.map((text) => (text ? `<si><t>${marked(text)}</t></si>` : '<si/>')).join('')}</sst>`,
    };
    return {
      name: 't.xlsx',
      bytes: zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
    };
  };

const writers = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'windows-1251' as const),
      fc.constantFrom('\n', '\r\n', '\r'),
    )
    .map((dialect) => csv(...dialect)),
  fc.tuple(fc.boolean(), fc.boolean()).map((dialect) => html(...dialect)),
  fc.boolean().map((lines) => json(lines)),
  fc.tuple(fc.boolean(), fc.constantFrom('', 'x:')).map((dialect) => xlsx(...dialect)),
);

const packings = {
  none: (name: string, bytes: Uint8Array) => ({ name, bytes }),
  gz: (name: string, bytes: Uint8Array) => ({ name: `${name}.gz`, bytes: gzipSync(bytes) }),
  zip: (name: string, bytes: Uint8Array) => ({
    name: 'all.zip',
    bytes: zipSync({ [`export/${name}`]: bytes }),
  }),
} as const;

describe('a random table in a random dialect', () => {
  it('is recognised and read back cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        writers,
        fc.constantFrom('none' as const, 'gz' as const, 'zip' as const),
        fc.integer({ min: 1, max: 4000 }),
        async (rows, write, packing, pieces) => {
          const written = write(rows);
          // A workbook is read from any place, which a stream of gzip does not allow.
          const pack = written.name === 't.xlsx' && packing === 'gz' ? packings.none : packings[packing];
          const { name, bytes } = pack(written.name, written.bytes);
          const file = memoryFile(name, bytes, pieces);
          const seen = await recognise([file], context);
          if (!seen.ok) throw new Error(JSON.stringify(seen.error));
          const inputs = await expand([file]);
          const read: string[][] = [];
          await readTable(inputs.ok ? inputs.value[0]! : expect.fail(), seen.value.tables[0]!.reading, {
            header: (cells) => void read.push(cells),
            row: (cells) => void read.push(cells),
            broken: (cause, line) => expect.fail(`${cause.code} on line ${line}`),
          });
          expect(read).toEqual(rows);
        },
      ),
      { numRuns },
    );
  });
});
