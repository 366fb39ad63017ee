import {
  caseColumns,
  caseCsvCells,
  csvCell,
  eventColumns,
  eventCsvCells,
  type CsvValue,
  type Log,
} from '@/runtime/format';

/** Both tables of a log in one file: rows of kind `case` are the deals, all others are events. */
export function singleCsv({ header, events, cases }: Log): string {
  const dealColumns = caseColumns(header);
  const columns = [...new Set([...eventColumns, ...dealColumns])];
  const placed = (own: readonly string[]) => {
    const places = columns.map((column) => own.indexOf(column));
    return (cells: readonly CsvValue[]) => places.map((place) => cells[place] ?? null);
  };
  const [ofDeal, ofEvent] = [placed([...dealColumns, 'kind']), placed(eventColumns)];
  const rows: CsvValue[][] = [
    columns,
    ...cases.map((row) => ofDeal([...caseCsvCells(header, row), 'case'])),
    ...events.map((row) => ofEvent(eventCsvCells(row))),
  ];
  return rows.map((row) => row.map(csvCell).join(',') + '\n').join('');
}
