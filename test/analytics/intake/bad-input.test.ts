/** Each kind of bad input has a message with the place, the cause and the cure; nothing of it is thrown. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  describeProblem,
  importFiles,
  recognise,
  setDateOrder,
  type ImportFile,
  type IntakeProblem,
} from '@/analytics/intake';
import { encode } from './encode';
import { context, importAsProposed, memoryFile, memorySink } from './files';

const header = 'deal_id,owner,stage,created,closed,amount\n';
const csv = (rows: string, name = 'deals.csv') => memoryFile(name, header + rows);

async function refusal(...files: ImportFile[]): Promise<IntakeProblem> {
  const seen = await recognise(files, context);
  if (seen.ok) throw new Error('recognised');
  for (const locale of ['en', 'ru'] as const) {
    const { cause, cure } = describeProblem(seen.error, locale);
    expect(cause && cure).toMatch(/\S/);
  }
  return seen.error;
}

describe('files that cannot be imported are refused in words', () => {
  it('no files, an empty file, a file of spaces, a header alone', async () => {
    expect(await refusal()).toEqual({ code: 'no_files' });
    expect(await refusal(memoryFile('deals.csv', ''))).toEqual({ code: 'empty_file', file: 'deals.csv' });
    expect(await refusal(memoryFile('deals.csv', ' \n\n'))).toEqual({
      code: 'empty_file',
      file: 'deals.csv',
    });
    expect(await refusal(csv(''))).toEqual({ code: 'no_rows', file: 'deals.csv' });
  });

  it('a picture, an old workbook, a damaged archive, a damaged JSON', async () => {
    expect(await refusal(memoryFile('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])))).toMatchObject({
      code: 'binary_file',
      looksLike: 'PNG',
    });
    expect(await refusal(memoryFile('a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])))).toMatchObject({
      code: 'binary_file',
      looksLike: 'Excel 97–2003 (.xls)',
    });
    const cut = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]);
    expect(await refusal(memoryFile('a.zip', cut))).toEqual({ code: 'damaged_archive', file: 'a.zip' });
    expect(await refusal(memoryFile('a.json', '{"result": [{"ID": 1}'))).toEqual({
      code: 'damaged_json',
      file: 'a.json',
    });
  });

  it('what a password closes: a workbook in the old container, an entry of an archive', async () => {
    const ole = new Uint8Array(4096);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusal(memoryFile('deals.xlsx', ole))).toEqual({ code: 'protected', file: 'deals.xlsx' });
    ole.set(encode('EncryptedPackage', 'utf-16le').subarray(2), 1024);
    expect(await refusal(memoryFile('deals', ole))).toMatchObject({ code: 'protected' });
    const archive = zipSync({ 'deals.csv': strToU8(header) });
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    for (let at = 0; at < archive.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(await refusal(memoryFile('a.zip', archive))).toEqual({ code: 'protected', file: 'a.zip' });
  });

  it('an archive with nothing in it, one that is cut off, a document that is an archive too', async () => {
    expect(await refusal(memoryFile('a.zip', zipSync({ '__MACOSX/a': strToU8('a') })))).toEqual({
      code: 'empty_file',
      file: 'a.zip',
    });
    const gz = gzipSync(strToU8(header + '1,Anna,Won,2026-01-05,2026-01-09,100\n'.repeat(900)));
    expect(await refusal(memoryFile('a.csv.gz', gz.subarray(0, gz.length - 40)))).toEqual({
      code: 'damaged_archive',
      file: 'a.csv',
    });
    const ods = zipSync({ mimetype: strToU8('…'), 'content.xml': strToU8('<x/>') });
    expect(await refusal(memoryFile('a.ods', ods))).toMatchObject({ looksLike: 'OpenDocument (.ods)' });
  });

  it('JSON without a list of records is told so, and has no header to speak of', async () => {
    for (const text of ['{"a":1}', '[]', '{"result": []}', '[1, 2]', '[{}]']) {
      const problem = await refusal(memoryFile('a.json', text));
      expect(problem).toEqual({ code: 'no_records', file: 'a.json' });
    }
    expect(describeProblem({ code: 'no_records', file: 'a.json' }, 'en')).toMatchObject({
      place: 'a.json',
      cause: 'There is not one record in this JSON: a table is a list of objects.',
    });
  });

  it('the words name the place', () => {
    const problem: IntakeProblem = {
      code: 'unknown_dates',
      file: 'deals.csv',
      column: 'created',
      sample: 'week 12',
      line: 2,
    };
    expect(describeProblem(problem, 'ru')).toEqual({
      place: 'deals.csv, столбец «created»',
      cause: 'Даты записаны неизвестным образом: «week 12» в строке 2.',
      cure: 'Запишите их как 2026-03-31 или 31.03.2026, выберите другой столбец или загрузите без этой даты.',
    });
  });
});

describe('dates are asked about, not guessed', () => {
  it('an unknown shape is a question with the column, a sample and its line', async () => {
    const seen = await recognise([csv('1,Anna,Won,week 12 of 2026,05.04.2026,100\n')], context);
    expect(seen.ok && seen.value.questions).toMatchObject([
      { kind: 'date_unknown', column: 'created', sample: 'week 12 of 2026', line: 2, blocking: true },
      { kind: 'currency_unknown' },
    ]);
  });

  it('day and month that cannot be told apart are asked, the answer is used', async () => {
    const file = csv('1,Anna,Won,03/04/2026,13/04/2026,100\n2,Boris,Lost,04/05/2026,06/05/2026,200\n');
    const seen = await recognise([file], context);
    if (!seen.ok) throw new Error(seen.error.code);
    // The other column of the file is plainly day first: that is offered first, and still asked.
    expect(seen.value.questions).toMatchObject([
      { kind: 'date_order', column: 'created', options: ['dmy', 'mdy'], blocking: true },
      { kind: 'currency_unknown' },
    ]);
    const answered = setDateOrder(seen.value.recipe, 'deals', 'created', 'mdy');
    const sink = memorySink();
    await importFiles([file], answered, context, sink);
    expect(sink.text.cases).toContain('2026-03-04');
  });
});

describe('rows that cannot be imported are set aside with line, cause and text', () => {
  const rows =
    '1,Anna,Won,2026-01-05,2026-01-09,100\n' +
    '2,"Boris,Lost,2026-01-05,2026-01-09,100\n' +
    '3,Anna,Won\n' +
    ',Anna,Won,2026-01-05,2026-01-09,100\n' +
    '1,Boris,Lost,2026-01-05,2026-01-09,900\n' +
    '4,Anna,Won,2026-01-05,31.31.2026,much\n' +
    '5,Anna,Talks,2026-01-05,,300\n';

  it('and the others are imported', async () => {
    const { report, log } = await importAsProposed([csv(rows)]);
    expect(report.rejected.map(({ line, cause }) => [line, cause.code])).toEqual([
      [3, 'open_quote'],
      [4, 'cell_count'],
      [5, 'no_deal_id'],
      [6, 'deal_repeated'],
    ]);
    expect(report.rejected[1]?.raw).toBe('3,Anna,Won');
    expect(report.cellProblems.map(({ line, column, value }) => [line, column, value])).toEqual([
      [7, 'closed', '31.31.2026'],
      [7, 'amount', 'much'],
    ]);
    expect(log.cases.map(({ caseId }) => caseId)).toEqual(['1', '4', '5']);
    expect(report.files[0]).toMatchObject({ rowsRead: 7, rowsImported: 3, rowsRejected: 4 });
  });

  it('totals and footers are no rows, and no faults', async () => {
    const { report } = await importAsProposed([
      csv(
        '1,Anna,Won,2026-01-05,2026-01-09,100\n2,Anna,Lost,2026-01-05,2026-01-09,5\nTotal,,,,,105\n\nCopyright 2026\n',
      ),
    ]);
    expect(report.deals).toBe(2);
    expect(report.files[0]?.skipped).toEqual({ totals: 1, footer: 1 });
    expect(report.rejected).toEqual([]);
  });

  it('future dates, ends before beginnings, exact repeats are told', async () => {
    const { report } = await importAsProposed([
      csv(
        '1,Anna,Won,2026-01-09,2026-01-05,100\n2,Anna,Won,2026-01-05,2031-01-09,100\n' +
          '3,Anna,Talks,2026-01-05,,1\n3,Anna,Talks,2026-01-05,,1\n',
      ),
    ]);
    expect(report.warnings.map(({ code, count }) => [code, count])).toEqual([
      ['closed_before_opened', 1],
      ['future_dates', 1],
    ]);
    expect(report.files[0]?.skipped).toEqual({ duplicate: 1 });
  });
});

describe('encodings', () => {
  const text =
    'Номер;Менеджер;Этап;Дата создания;Сумма\n1;Иванов;Выиграна;03.04.2026;1 054,00\n2;Ёлкин;Отказ;13.04.2026;7,5\n';

  it.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1251'] as const)(
    '%s is detected',
    async (encoding) => {
      const { log } = await importAsProposed([memoryFile('сделки.csv', encode(text, encoding))]);
      expect(log.cases.map(({ manager, amountMinor }) => [manager, amountMinor])).toEqual([
        ['Иванов', 105_400],
        ['Ёлкин', 750],
      ]);
    },
  );

  it('a wrong encoding, chosen by hand, is told by its unreadable characters', async () => {
    const file = memoryFile('сделки.csv', encode(text, 'windows-1251'));
    const seen = await recognise([file], context, { encodings: { 'сделки.csv': 'utf-8' } });
    if (!seen.ok) throw new Error(seen.error.code);
    const done = await importFiles([file], seen.value.recipe, context, memorySink());
    expect(done.ok && done.value.report.warnings.map(({ code }) => code)).toContain('unreadable_characters');
  });
});

describe('an import can be stopped', () => {
  it('at any piece, with nothing to show for it', async () => {
    const controller = new AbortController();
    const file = csv('1,Anna,Won,2026-01-05,2026-01-09,100\n'.repeat(5000));
    const seen = await recognise([file], context);
    if (!seen.ok) throw new Error(seen.error.code);
    const done = await importFiles(
      [file],
      seen.value.recipe,
      { ...context, signal: controller.signal, onProgress: () => controller.abort() },
      memorySink(),
    );
    expect(done).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});
