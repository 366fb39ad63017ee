import type { CaseRow, LogHeader } from '@/runtime/format';
import { dealsSheet, type CellShapes } from './deals-sheet';
import type { DirtyFile } from './dirty-file';
import { utf8, utf8WithBom, windows1251 } from './encode';
import { delimited, htmlTable } from './sheet';
import { dotted, excelSerial, iso, plainSum, spacedSum } from './shapes';

export const titlesOf = (header: LogHeader) => {
  const titles = new Map(header.stages.map(({ id, title }) => [id, title.ru ?? title.en ?? id]));
  return (id: string) => titles.get(id) ?? id;
};

/** The same list of deals in the encodings, delimiters, dates and sums of different programs. */
export function dealLists(cases: readonly CaseRow[], header: LogHeader): DirtyFile[] {
  const zone = header.timezone;
  const sheet = (shapes: CellShapes) => dealsSheet(cases, titlesOf(header), shapes);
  const rows = cases.length;
  const dots = sheet({ moment: (at) => dotted(at, zone), sum: spacedSum });
  const days = sheet({ moment: (at) => dotted(at, zone, false), sum: spacedSum });
  const total = cases.reduce((sum, row) => sum + (row.amountMinor ?? 0), 0);
  return [
    {
      name: 'deals-bom-semicolon.csv',
      bytes: utf8WithBom(delimited(dots, { delimiter: ';', quoted: true, trailing: true })),
      rows,
      faults: { byte_order_mark: 1, trailing_delimiter: rows, decimal_comma: rows },
    },
    {
      name: 'deals-cp1251-tab.txt',
      bytes: windows1251(delimited(days, { delimiter: '\t' })),
      rows,
      faults: { windows_1251: rows, dates_without_time: rows },
    },
    {
      name: 'deals-iso-comma.csv',
      bytes: utf8(delimited(sheet({ moment: iso, sum: plainSum }), { delimiter: ',' })),
      rows,
      faults: { utc_times: rows },
    },
    {
      name: 'deals-excel-serial.csv',
      bytes: utf8(
        delimited(sheet({ moment: (at) => excelSerial(at, zone), sum: plainSum }), { delimiter: ';' }),
      ),
      rows,
      faults: { excel_serial: rows },
    },
    { name: 'deals.xls', bytes: utf8(htmlTable(dots)), rows, faults: { html_instead_of_workbook: rows } },
    {
      name: 'deals-totals.csv',
      bytes: utf8(
        delimited(dots, {
          delimiter: ';',
          footer: [['Итого', '', '', '', '', '', spacedSum(total), '', '', '', '']],
        }),
      ),
      rows,
      faults: { totals_row: 1 },
    },
  ];
}
