import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recognise } from '@/analytics/intake';
import { readWorkbook } from '@/analytics/intake/sheet/workbook';
import { context, importAsProposed, memoryFile } from '../files';

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm:ss"/></numFmts>
<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
const strings = `<sst><si><t>Менеджер</t></si><si><r><t>Этап</t></r><r><t xml:space="preserve"> сделки</t></r></si><si><t>Иванов &amp; сын</t></si></sst>`;

const packed = (parts: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<workbook><workbookPr/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
      'xl/styles.xml': styles,
      'xl/sharedStrings.xml': strings,
      ...parts,
    }).map(([name, text]) => [name, strToU8(text)]),
  );

const workbook = (rows: string, more: Record<string, string> = {}, pieces = 11) =>
  memoryFile(
    'book.xlsx',
    zipSync(
      packed({
        'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
        'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
        ...more,
      }),
    ),
    pieces,
  );

async function rowsOf(rows: string, more?: Record<string, string>): Promise<string[][]> {
  return (await linesOf(rows, more)).map(({ cells }) => cells);
}

async function linesOf(
  rows: string,
  more?: Record<string, string>,
): Promise<{ cells: string[]; line: number }[]> {
  const seen: { cells: string[]; line: number }[] = [];
  await readWorkbook(
    workbook(rows, more),
    { row: (cells, line) => void seen.push({ cells, line }), broken: () => undefined },
    () => Promise.resolve(false),
  );
  return seen;
}

describe('cells of a workbook', () => {
  it('texts: shared, in runs, inside the cell, made by a formula', async () => {
    const row =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>in &lt;place&gt;</t></is></c><c r="D1" t="str"><f>A1</f><v>made</v></c></row>';
    expect(await rowsOf(row)).toEqual([['Менеджер', 'Этап сделки', 'in <place>', 'made']]);
  });

  it('dates, moments and spans by their formats, and numbers as they were typed', async () => {
    const row =
      '<row r="1"><c r="A1" s="1"><v>46115</v></c><c r="B1" s="2"><v>46115.416666666664</v></c><c r="C1" s="3"><v>1.5</v></c><c r="D1"><v>1054.3000000000002</v></c><c r="E1" t="b"><v>1</v></c></row>';
    expect(await rowsOf(row)).toEqual([['2026-04-03', '2026-04-03 10:00:00', '36:00:00', '1054.3', 'true']]);
  });

  it('dates of the calendar that begins in 1904', async () => {
    const row = '<row r="1"><c r="A1" s="1"><v>44653</v></c></row>';
    const more = { 'xl/workbook.xml': '<workbook><workbookPr date1904="1"/></workbook>' };
    expect(await rowsOf(row, more)).toEqual([['2026-04-03']]);
  });

  it('cells and rows that are left out are empty', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="B3" t="s"><v>2</v></c><c r="C3" s="1"/></row>';
    expect(await rowsOf(rows)).toEqual([
      ['Менеджер', '', 'Этап сделки'],
      ['', 'Иванов & сын', ''],
    ]);
  });
});

describe('workbooks of other programs', () => {
  const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

  it('names with a prefix, attributes in apostrophes, rows that close themselves keep their numbers', async () => {
    const prefixed = `<x:worksheet><x:sheetData><x:row r='2'/><x:row r='3'><x:c r='B3' t='inlineStr'><x:is><x:t>here</x:t></x:is></x:c></x:row></x:sheetData><x:rowBreaks count='1'/></x:worksheet>`;
    const seen = await linesOf('', { 'xl/worksheets/sheet2.xml': prefixed });
    expect(seen).toEqual([{ cells: ['', 'here'], line: 3 }]);
  });

  it('what XML cannot hold is read, and a number that no calendar has stays a number', async () => {
    const row = `<row r="1">${cell('A1', 'one_x000D_\ntwo_x005F_x')}${cell('B1', '&#99999999; &constructor;')}<c r="C1" s="1"><v>89031234567</v></c><c r="D1" s="1"><v>-3</v></c></row>`;
    expect(await rowsOf(row)).toEqual([['one\ntwo_x', '&#99999999; &constructor;', '89031234567', '-3']]);
  });

  it('errors of formulas come as the sheet shows them', async () => {
    const row = '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="s"><v>99</v></c></row>';
    expect(await rowsOf(row)).toEqual([['#DIV/0!', '']]);
  });

  const head = `<row r="1">${['Номер', 'Этап', 'Сумма'].map((text, at) => cell(`${'ABC'[at]!}1`, text)).join('')}</row>`;
  const deals = (...ids: string[]) =>
    `<worksheet><sheetData>${head}${ids
      .map(
        (id, at) =>
          `<row r="${at + 2}">${cell(`A${at + 2}`, id)}${cell(`B${at + 2}`, 'Выиграна')}<c r="C${at + 2}"><v>5</v></c></row>`,
      )
      .join(
        '',
      )}</sheetData><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B3"/></mergeCells></worksheet>`;
  const relations = (first: string, second: string) =>
    `<Relationships><Relationship Id="rId1" Type="…/worksheet" Target="${first}"/><Relationship Id="rId2" Type="…/worksheet" Target="${second}"/></Relationships>`;
  const book = (state: string) =>
    `<workbook><sheets><sheet name="Сделки" r:id="rId1"/><sheet name="Черновик" ${state} r:id="rId2"/></sheets></workbook>`;

  it('what is hidden is not read, and named; so are cells merged over rows; parts may stand anywhere', async () => {
    const file = workbook('', {
      'xl/workbook.xml': book('state="hidden"'),
      'xl/_rels/workbook.xml.rels': relations('/data/first.xml', 'worksheets/sheet7.xml'),
      'data/first.xml': deals('1', '2'),
      'xl/worksheets/sheet7.xml': deals('11', '12', '13', '14'),
    });
    const { log, report, recognition } = await importAsProposed([file]);
    expect(log.cases.map(({ caseId }) => caseId)).toEqual(['1', '2']);
    expect(recognition.tables[0]).toMatchObject({ rows: 2, rowsExact: true });
    expect(
      report.warnings.flatMap(({ code, examples }) =>
        code === 'other_sheets' || code === 'merged_cells' ? [[code, ...examples]] : [],
      ),
    ).toEqual([
      ['other_sheets', 'Черновик'],
      ['merged_cells', 'B2:B3'],
    ]);
  });

  it('the rows of a long sheet are estimated by how much of it was read', async () => {
    const ids = Array.from({ length: 60_000 }, (_, at) => String(at));
    const file = workbook('', { 'xl/worksheets/sheet2.xml': deals(...ids) }, 1 << 16);
    const seen = await recognise([file], context);
    const table = seen.ok ? seen.value.tables[0] : undefined;
    expect(table?.rowsExact).toBe(false);
    expect(Math.abs((table?.rows ?? 0) - 60_000)).toBeLessThan(6000);
  });

  it('a workbook inside an archive is read', async () => {
    const { log } = await importAsProposed([
      memoryFile(
        'export.zip',
        zipSync({ 'a/deals.xlsx': zipSync(packed({ 'xl/worksheets/sheet2.xml': deals('7') })) }),
      ),
    ]);
    expect(log.cases.map(({ caseId }) => caseId)).toEqual(['7']);
  });

  it('a row without end is refused in words, however well it was packed', async () => {
    const endless = `<worksheet><sheetData><row r="1">${' '.repeat(1 << 25)}`;
    const seen = await recognise([workbook('', { 'xl/worksheets/sheet2.xml': endless }, 1 << 16)], context);
    expect(seen).toEqual({ ok: false, error: { code: 'endless_line', file: 'book.xlsx', line: 1 } });
  });
});

describe('a table kept by hand in Excel', () => {
  it('comes in with its dates and Russian words, titles above the header passed over', async () => {
    const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const line = (n: number, texts: string[]) =>
      `<row r="${n}">${texts.map((text, index) => cell('ABCDE'[index]! + n, text)).join('')}</row>`;
    const deal = (n: number, id: string, stage: string, serial: number, sum: number) =>
      `<row r="${n}">${cell(`A${n}`, id)}${cell(`B${n}`, 'Анна')}${cell(`C${n}`, stage)}<c r="D${n}" s="1"><v>${serial}</v></c><c r="E${n}"><v>${sum}</v></c></row>`;
    const { log, report } = await importAsProposed([
      workbook(
        line(1, ['Сделки отдела продаж']) +
          line(3, ['Номер', 'Менеджер', 'Этап', 'Дата начала', 'Сумма, руб.']) +
          deal(4, 'А-1', 'Выиграна', 45_748, 1500.5) +
          deal(5, 'А-2', 'Переговоры', 45_749, 70) +
          `<row r="6">${cell('A6', 'Итого')}<c r="E6"><v>1570.5</v></c></row>`,
      ),
    ]);
    expect(
      log.cases.map(({ caseId, outcome, openedOn, amountMinor }) => [caseId, outcome, openedOn, amountMinor]),
    ).toEqual([
      ['А-1', 'won', '2025-04-01', 150_050],
      ['А-2', 'open', '2025-04-02', 7000],
    ]);
    expect(report.files[0]?.skipped).toEqual({ totals: 1 });
  });
});
