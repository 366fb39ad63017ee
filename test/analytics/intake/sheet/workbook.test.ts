import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '@/analytics/intake/sheet/workbook';
import { importAsProposed, memoryFile } from '../files';

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm:ss"/></numFmts>
<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
const strings = `<sst><si><t>Менеджер</t></si><si><r><t>Этап</t></r><r><t xml:space="preserve"> сделки</t></r></si><si><t>Иванов &amp; сын</t></si></sst>`;

const workbook = (rows: string, more: Record<string, string> = {}) =>
  memoryFile(
    'book.xlsx',
    zipSync(
      Object.fromEntries(
        Object.entries({
          '[Content_Types].xml': '<Types/>',
          'xl/workbook.xml':
            '<workbook><workbookPr/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
          'xl/styles.xml': styles,
          'xl/sharedStrings.xml': strings,
          'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
          'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
          ...more,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    ),
    11,
  );

async function rowsOf(rows: string, more?: Record<string, string>): Promise<string[][]> {
  const seen: string[][] = [];
  await readWorkbook(
    workbook(rows, more),
    { row: (cells) => void seen.push(cells), broken: () => undefined },
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
