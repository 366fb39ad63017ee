/** Files as they really come: each loads right, or names what it could not take. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeReject, importFiles, recognise, setDealRole } from '@/analytics/intake';
import { unfoldWide } from '@/analytics/intake/table/wide';
import { detectEncoding } from '@/analytics/intake/text/encoding';
import { encode } from './encode';
import { context, importAsProposed, memoryFile, memorySink } from './files';

const numRuns = process.env.FUZZ ? 3000 : 60;
const header = 'deal_id,owner,stage,created,closed,amount\n';
const won = (id: string) => `${id},Anna,Won,2026-01-05,2026-01-09,100\n`;
const csv = (text: string) => memoryFile('deals.csv', text);
const ids = (log: { cases: readonly { caseId: string }[] }) => log.cases.map(({ caseId }) => caseId);

describe('texts', () => {
  it('the header met again is left out and counted', async () => {
    const { log, report } = await importAsProposed([csv(header + won('1') + header + won('2'))]);
    expect(ids(log)).toEqual(['1', '2']);
    expect(report.files[0]?.skipped).toEqual({ header: 1 });
  });

  it('a zero byte costs its own character, not the file', async () => {
    const { log, report } = await importAsProposed([
      csv(header + won('1').replace('Anna', 'An\0na') + won('2')),
    ]);
    expect(log.cases[0]?.manager).toBe('An\ufffdna');
    expect(report.warnings).toMatchObject([{ code: 'unreadable_characters', count: 1 }]);
  });

  it('line ends of three systems in one file', async () => {
    const { log } = await importAsProposed([
      csv(
        header.replace('\n', '\r\n') +
          won('1').replace('\n', '\r') +
          won('2') +
          won('3').replace('\n', '\r\n'),
      ),
    ]);
    expect(ids(log)).toEqual(['1', '2', '3']);
  });

  it('a quote left open on line 100,000 costs that line', async () => {
    const rows = Array.from({ length: 100_100 }, (_, at) => won(String(at + 2)));
    rows[99_998] = '100000,"Anna,Won,2026-01-05,2026-01-09,100\n';
    const { report } = await importAsProposed([csv(header + rows.join(''))]);
    expect(report.rejected).toMatchObject([{ line: 100_000, cause: { code: 'open_quote' } }]);
    expect(report.deals).toBe(100_099);
  });

  it('Russian words that come after hundreds of kilobytes decide the encoding', async () => {
    const late =
      header +
      Array.from({ length: 40_000 }, (_, at) => won(`a${at}`)).join('') +
      won('x').replace('Anna', 'Иванов');
    const { log } = await importAsProposed([memoryFile('deals.csv', encode(late, 'windows-1251'))]);
    expect(log.cases.at(-1)?.manager).toBe('Иванов');
  });

  it('UTF-16 without a mark, mostly of Russian letters', () => {
    const text = 'Менеджер\tЭтап\nИванов\tПереговоры\nЁлкин\tВыиграна\n'.repeat(3);
    for (const encoding of ['utf-16le', 'utf-16be'] as const)
      expect(detectEncoding([encode(text, encoding).subarray(2)])).toBe(encoding);
  });

  it('a broken letter does not make a Russian text western', () => {
    const bytes = encode('Иванов;Переговоры\n'.repeat(50), 'utf-8');
    bytes[20] = 0x41;
    expect(detectEncoding([bytes])).toBe('utf-8');
  });
});

describe('columns', () => {
  it('names that are alike, and one that is called as their number would be', async () => {
    const { log } = await importAsProposed([csv('deal_id,stage,A,A,A (2)\n1,Won,x,y,z\n2,Lost,p,q,r\n')]);
    expect(log.cases.map(({ attributes }) => Object.values(attributes))).toEqual([
      ['x', 'y', 'z'],
      ['p', 'q', 'r'],
    ]);
  });

  it('names and values that every object of JavaScript has', async () => {
    const text =
      'deal_id,stage,__proto__,constructor,flag\n1,constructor,a,x,constructor\n2,Lost,b,y,constructor\n3,__proto__,c,z,valueOf\n';
    const { log, recognition } = await importAsProposed([csv(text)]);
    expect(log.cases.map(({ stage }) => stage)).toEqual(['constructor', null, '__proto__']);
    expect(log.cases.map(({ attributes }) => Object.values(attributes).slice(0, 3))).toEqual([
      ['a', 'x', 'constructor'],
      ['b', 'y', 'constructor'],
      ['c', 'z', 'valueOf'],
    ]);
    const { recipe, tables } = recognition;
    const chosen = setDealRole(recipe, tables, 'deals', 'stage', { file: 'deals', column: 'stage' });
    expect(chosen.outcomes).toEqual({ Lost: 'lost' });
  });

  it('two thousand columns', async () => {
    const names = Array.from({ length: 2000 }, (_, at) => `c${at}`);
    const row = (id: number) => `${id},Won,${names.map((_, at) => (at * id) % 7).join()}`;
    const { report } = await importAsProposed([
      csv(`deal_id,stage,${names.join()}\n${[1, 2, 3].map(row).join('\n')}\n`),
    ]);
    expect(report.deals).toBe(3);
  });

  it('ids and codes stay as they are written', async () => {
    const { log } = await importAsProposed([
      csv('deal_id,stage,sku\n00123,Won,1e5\n123,Lost,2E3\n1e5,Won,3e7\n'),
    ]);
    expect(ids(log)).toEqual(['00123', '123', '1e5']);
    expect(log.cases.map(({ attributes }) => Object.values(attributes)[0])).toEqual(['1e5', '2E3', '3e7']);
  });

  it('an opening date may be taken from a lookup table', async () => {
    const deals = csv('deal_id,stage,account\n1,Won,Acme\n2,Lost,Bolt\n3,Won,Acme\n');
    const accounts = memoryFile('accounts.csv', 'account,since\nAcme,2020-01-05\nBolt,2021-02-03\n');
    const seen = await recognise([deals, accounts], context);
    if (!seen.ok) throw new Error(seen.error.code);
    const { recipe, tables } = seen.value;
    const changed = setDealRole(recipe, tables, 'deals', 'opened', { file: 'accounts', column: 'since' });
    const sink = memorySink();
    const done = await importFiles([deals, accounts], changed, context, sink);
    expect(done).toMatchObject({ ok: true });
    expect(sink.text.cases).toContain('2021-02-03');
  });
});

describe('cells', () => {
  it('a day that no calendar has is named; the row stays', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => won(String(at)));
    const { report } = await importAsProposed([
      csv(header + rows.join('') + won('x').replace('2026-01-05', '2026-02-31')),
    ]);
    expect(report.cellProblems).toMatchObject([{ line: 22, column: 'created', value: '2026-02-31' }]);
    expect(report.deals).toBe(21);
  });

  it('a bad date of a stage is named as any other', async () => {
    const row = (id: number, entered: string) => `${id},Deal,Talks,2026-01-05,"${entered}"\n`;
    const text =
      'Record ID,Deal Name,Deal Stage,Create Date,"Date entered ""Talks (Sales)"""\n' +
      Array.from({ length: 20 }, (_, at) => row(at, '2026-01-06 10:00')).join('') +
      row(99, '2026-13-01 10:00');
    const { report } = await importAsProposed([csv(text)]);
    expect(report.cellProblems).toMatchObject([{ line: 22, value: '2026-13-01 10:00', expected: 'date' }]);
  });

  it('a sum beyond all counting is named, not written into the log', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => won(String(at)));
    const { report, text } = await importAsProposed([
      csv(header + rows.join('') + won('x').replace(',100', ',9e+99')),
    ]);
    expect(report.cellProblems).toMatchObject([{ line: 52, column: 'amount', value: '9e+99' }]);
    expect(text.cases).not.toMatch(/e\+|Infinity/);
  });

  it('an order beyond four bytes is not the order of the log', async () => {
    const text =
      'case_id,activity,timestamp,seq\na,Call,2026-01-05 10:00,99999999999\na,Visit,2026-01-06 10:00,99999999998\n';
    const { log } = await importAsProposed([memoryFile('events.csv', text)]);
    expect(log.events.map(({ seq }) => seq)).toEqual([1, 2]);
  });
});

describe('pages saved as .xls', () => {
  const page = (rows: string) => memoryFile('deals.xls', `<html><TABLE>${rows}</TABLE></html>`);

  it('in capital letters, without closing tags, with marks that mean nothing', async () => {
    const { log } = await importAsProposed([
      page(
        '<TR><TD>deal_id<TD>stage<TD>owner<TR><TD>1<TD>Won<TD>A &#99999999; &constructor;<TR><TD>2<TD>Lost<TD>B',
      ),
    ]);
    expect(log.cases.map(({ caseId, manager }) => [caseId, manager])).toEqual([
      ['1', 'A &#99999999; &constructor;'],
      ['2', 'B'],
    ]);
  });

  it('cells over several rows and columns leave the others in their place', async () => {
    const { log } = await importAsProposed([
      page(
        '<tr><td>deal_id</td><td>owner</td><td>stage</td></tr><tr><td>1</td><td rowspan=2>Anna</td><td>Won</td></tr><tr><td>2</td><td>Lost</td></tr><tr><td>3</td><td colspan="2">Boris</td></tr>',
      ),
    ]);
    expect(log.cases.map(({ caseId, manager, outcome }) => [caseId, manager, outcome])).toEqual([
      ['1', 'Anna', 'won'],
      ['2', null, 'lost'],
      ['3', 'Boris', 'open'],
    ]);
  });

  it('a page cut off in a row names that row', async () => {
    const { report } = await importAsProposed([
      memoryFile('deals.xls', '<table><tr><td>deal_id<td>stage<tr><td>1<td>Won<tr><td>2<td>Lost<tr><td>3'),
    ]);
    expect(report.rejected).toMatchObject([
      { line: 4, cause: { code: 'cell_count', found: 1, expected: 2 } },
    ]);
  });
});

describe('JSON', () => {
  it('ids longer than a number of JavaScript keep their digits', async () => {
    const item = (id: string) =>
      `{"deal_id":${id},"stage":"Won","note":"id 5805028000056864695, \\"quoted\\""}`;
    const { log } = await importAsProposed([
      memoryFile('deals.json', `[${item('5805028000056864695')},${item('5805028000056864696')}]`),
    ]);
    expect(ids(log)).toEqual(['5805028000056864695', '5805028000056864696']);
  });

  it('an object a line, and what is no object named with its line', async () => {
    const { log, report } = await importAsProposed([
      memoryFile(
        'deals.ndjson',
        '{"deal_id":"1","stage":"Won"}\r\n\r\n{"deal_id":"2","sta\r\n{"deal_id":"3","stage":"Lost"}\r\n',
      ),
    ]);
    expect(ids(log)).toEqual(['1', '3']);
    expect(report.rejected).toMatchObject([
      { line: 3, cause: { code: 'no_record' }, raw: '{"deal_id":"2","sta' },
    ]);
    for (const locale of ['en', 'ru'] as const)
      expect(describeReject(report.rejected[0]!.cause, locale).cause).toMatch(/JSON/);
  });

  it('nothing among the objects is dropped in silence', async () => {
    const { report } = await importAsProposed([
      memoryFile('deals.json', '[{"deal_id":"1","stage":"Won"},null,{"deal_id":"2","stage":"Lost"}]'),
    ]);
    expect(report.deals).toBe(2);
    expect(report.rejected).toMatchObject([{ line: 2, raw: 'null' }]);
  });
});

describe('lookup tables', () => {
  it('rows of one key are named, exact repeats counted', async () => {
    const deals = csv('deal_id,stage,account\n1,Won,Acme\n2,Lost,Bolt\n');
    const accounts = (more: string) =>
      memoryFile('accounts.csv', `account,sector\nAcme,Steel\nBolt,Wood\n${more}`);
    const seen = await recognise([deals, accounts('')], context);
    if (!seen.ok) throw new Error(seen.error.code);
    const done = await importFiles(
      [deals, accounts('Acme,Steel\nAcme,Glass\n,Sand\n')],
      seen.value.recipe,
      context,
      memorySink(),
    );
    const report = done.ok ? done.value.report : null;
    expect(report?.files.find(({ role }) => role === 'lookup')).toMatchObject({
      rowsRead: 5,
      rowsImported: 2,
      rowsRejected: 2,
      skipped: { duplicate: 1 },
    });
    expect(report?.rejected.map(({ line, cause }) => [line, cause.code])).toEqual([
      [5, 'key_repeated'],
      [6, 'no_key'],
    ]);
  });
});

describe('our own log', () => {
  it('cells that its tables cannot hold, and a deal that comes twice, are named', async () => {
    const text =
      'case_id,outcome,amount_minor,opened_on,closed_on\n1,won,5,2026-01-01,\n1,won,5,2026-01-01,\n' +
      '2,lost,1.5,2026-01-01,\n3,lost,99999999999999999999,2026-01-01,\n4,won,5,2026-02-31,\n5,won,,,2026-01-02\n';
    const { log, report } = await importAsProposed([memoryFile('cases.csv', text)]);
    expect(ids(log)).toEqual(['1', '5']);
    expect(
      report.rejected.map(({ line, cause }) => [line, 'column' in cause ? cause.column : cause.code]),
    ).toEqual([
      [3, 'deal_repeated'],
      [4, 'amount_minor'],
      [5, 'amount_minor'],
      [6, 'opened_on'],
    ]);
  });

  it('so are orders, moments and spans of events', async () => {
    const row = (seq: string, at: string, local: string, span: string) =>
      `1,${seq},import,Call,,${at},${local},2026-01-05,,,,,,${span},,\n`;
    const good = row('1', '1767603600000', '2026-01-05 12:00:00.000', '60');
    const text =
      'case_id,seq,kind,activity,stage,at,at_local,on_date,recorded_at,person,role,result,reason,duration_s,valid,version\n' +
      good +
      row('5000000000', '', '', '') +
      row('2', '1.5', '', '') +
      row('3', '', '2026-02-31 12:00:00', '') +
      row('4', '', '', '1e999');
    const { report } = await importAsProposed([memoryFile('events.csv', text)]);
    expect(report.events).toBe(1);
    expect(report.rejected.map(({ cause }) => ('column' in cause ? cause.column : cause.code))).toEqual([
      ...['seq', 'at', 'at_local', 'duration_s'],
    ]);
  });
});

describe('wide histories', () => {
  it('a value without its time is named; cells that only fill the row up are nothing', () => {
    const rows: string[][] = [];
    const sink = unfoldWide({ row: (cells) => void rows.push(cells), broken: () => undefined });
    sink.row(['1', 'A', 'Won', '2026-01-02 10:00', 'Talks'], 1);
    sink.row(['2', 'B', 'Talks', '2026-01-02 10:00', '', ''], 2);
    sink.row(['3', 'C'], 3);
    expect(rows).toEqual([
      ['1', 'A', 'Talks', ''],
      ['1', 'A', 'Won', '2026-01-02 10:00'],
      ['2', 'B', 'Talks', '2026-01-02 10:00'],
      ['3', 'C', '', ''],
    ]);
  });
});

describe('next month', () => {
  it('dates and numbers written in another way are read as they are written', async () => {
    const first = csv('deal_id;stage;created;amount\n1;Won;31.01.2026;1 054,50\n2;Lost;01.02.2026;7,25\n');
    const saved = await recognise([first], context);
    if (!saved.ok) throw new Error(saved.error.code);
    const next = memoryFile(
      'next.csv',
      'deal_id,stage,created,amount\n3,Won,2026-03-31,1054.50\n4,Lost,2026-03-01,7.25\n',
    );
    const { log, recognition } = await importAsProposed([next], { saved: [saved.value.recipe] });
    expect(recognition.savedRecipe).toBe(saved.value.recipe.id);
    expect(log.cases.map(({ openedOn, amountMinor }) => [openedOn, amountMinor])).toEqual([
      ['2026-03-31', 105_450],
      ['2026-03-01', 725],
    ]);
  });
});

describe('whatever the bytes', () => {
  it('every row is in the log or in the report', async () => {
    const word = fc.constantFrom(
      'Anna',
      '',
      '"',
      '"x"',
      'a"b',
      '=cmd|x',
      'Итого',
      '1e5',
      '31.02.2026',
      '\r',
      ' ',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 7 }).map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        async (lines, lineEnd) => {
          const text =
            [header.trim(), won('first').trim(), ...lines, won('last').trim()].join(lineEnd) + lineEnd;
          const { report, log } = await importAsProposed([csv(text)]);
          expect(ids(log)).toContain('first');
          for (const { rowsRead, rowsImported, rowsRejected, skipped } of report.files)
            expect(
              rowsImported + rowsRejected + Object.values(skipped).reduce((sum, rows) => sum + rows, 0),
            ).toBe(rowsRead);
        },
      ),
      { numRuns },
    );
  });
});
