import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvReader, type BrokenRow } from '@/analytics/intake/text/csv';
import { decode } from '@/analytics/intake/text/decode';
import { sniffMarks } from '@/analytics/intake/text/delimiter';
import { detectEncoding } from '@/analytics/intake/text/encoding';
import { encode, type WrittenEncoding } from '../encode';
import { memoryFile } from '../files';

const numRuns = process.env.FUZZ ? 5000 : 150;

interface Seen {
  rows: { cells: string[]; line: number }[];
  broken: { cause: BrokenRow; line: number; raw: string }[];
}

function read(pieces: Iterable<string>, delimiter: string, quote = '"', width: number | null = null): Seen {
  const seen: Seen = { rows: [], broken: [] };
  const reader = new CsvReader(delimiter, quote, {
    row: (cells, line) => void seen.rows.push({ cells, line }),
    broken: (cause, line, raw) => void seen.broken.push({ cause, line, raw }),
  });
  reader.width = width;
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return seen;
}

const encodings: WrittenEncoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1251'];
const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    ...['Иванов', 'да', 'a,b', 'a;b', 'x\ty', 'a|b', 'он сказал "да"', 'две\nстроки', ' ', "it's", ''],
  ),
);

/** What windows-1251 can write. */
const isWritable = (text: string): boolean => /^[\n\t\x20-\x7eА-Яа-яЁё№«»—]*$/.test(text);

describe('a table written as CSV reads back equal', () => {
  it('in any encoding, with any delimiter and quotes, wherever the pieces are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('all', 'needed'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(...encodings),
        fc.integer({ min: 1, max: 40 }),
        async (values, delimiter, quoting, lineEnd, encoding, pieceBytes) => {
          // Returns inside cells are the line ends of other systems; half characters cannot be written.
          const table = values.map((row) => row.map((text) => text.replaceAll(/\r|\0|[\ud800-\udfff]/g, '')));
          fc.pre(encoding !== 'windows-1251' || table.flat().every(isWritable));
          const mustQuote = (text: string) => quoting === 'all' || /["\n,;\t|]/.test(text);
          const written = (text: string) => (mustQuote(text) ? `"${text.replaceAll('"', '""')}"` : text);
          const header = ['Первый столбец', 'Второй столбец', 'Третий столбец'];
          const lines = [header, ...table].map((row) => row.map(written).join(delimiter));
          const bytes = encode(lines.join(lineEnd) + lineEnd, encoding);
          const pieces: string[] = [];
          for await (const piece of decode(
            memoryFile('t.csv', bytes, pieceBytes).stream(),
            detectEncoding([bytes]),
          ))
            pieces.push(piece);
          const { rows, broken } = read(pieces, delimiter, '"', 3);
          expect(broken).toEqual([]);
          expect(rows.map(({ cells }) => cells)).toEqual([header, ...table]);
        },
      ),
      { numRuns },
    );
  });

  it('the delimiter is found by the lines, also when cells hold other marks', () => {
    expect(sniffMarks('a;b;c\n1,5;"x,y";z\n2,5;"p,q";r\n')).toEqual({ delimiter: ';', quote: '"' });
    expect(sniffMarks('a\tb\n1;2\t3;4\n').delimiter).toBe('\t');
    expect(sniffMarks("'a','b'\n'1,5','2'\n'1,6','3'\n")).toEqual({ delimiter: ',', quote: "'" });
  });

  it('lines may end with a return alone', () => {
    expect(read(['a,b\r1,2\r', '3,4\r'], ',').rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });
});

describe('a broken row takes no other row with it', () => {
  const good = ['1,2,3', '4,5,6'];

  it('an unclosed quote costs its own line', () => {
    const { rows, broken } = read([`a,b,c\n${good[0]}\n7,"open,9\n${good[1]}\n"x",y,z\n`], ',', '"', 3);
    expect(broken).toEqual([{ cause: { code: 'open_quote' }, line: 3, raw: '7,"open,9' }]);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
  });

  it('so does one that is the last quote of the file', () => {
    const { rows, broken } = read([`${good[0]}\n"open,5,6\n${good[1]}\n`], ',', '"', 3);
    expect(broken.map(({ line }) => line)).toEqual([2]);
    expect(rows.map(({ cells }) => cells.join())).toEqual(good);
  });

  it('a wrong number of cells is told with both numbers', () => {
    const { broken } = read([`${good[0]}\n1,2\n1,2,3,4\n`], ',', '"', 3);
    expect(broken.map(({ cause }) => cause)).toEqual([
      { code: 'cell_count', found: 2, expected: 3 },
      { code: 'cell_count', found: 4, expected: 3 },
    ]);
  });

  it('text after a closing quote is not guessed at', () => {
    const { rows, broken } = read(['"a"b,2,3\n4,5,6\n'], ',', '"', 3);
    expect(broken[0]).toMatchObject({ cause: { code: 'text_after_quote' }, line: 1 });
    expect(rows).toHaveLength(1);
  });

  it('lines are counted through cells of several lines and blank lines', () => {
    const { rows } = read(['a,"one\ntwo",c\n\n1,2,3\n'], ',', '"', 3);
    expect(rows.map(({ line }) => line)).toEqual([1, 4]);
  });

  it('empty cells beyond the width are no cells', () => {
    const { rows, broken } = read(['1,2,3,,\n4,5,6\n'], ',', '"', 3);
    expect(broken).toEqual([]);
    expect(rows.map(({ cells }) => cells.join())).toEqual(good);
  });
});
