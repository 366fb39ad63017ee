import { csvSource, type LogColumn } from '@/analytics/sql';
import type { Warehouse } from '../port';
import { LogLoadError, type LogFileName } from './fault';

/** The longest first line that is looked for. */
const HEAD_BYTES = 1 << 20;

/** Gives a file of the log to the engine; the relation that reads it by the columns that it really has. */
export async function putLogFile(
  warehouse: Warehouse,
  table: LogFileName,
  name: string,
  data: Blob,
  columns: readonly LogColumn[],
): Promise<string> {
  const head = await data.slice(0, HEAD_BYTES).text();
  const inFile = cellsOfFirstLine(head);
  if (inFile.length === 0) throw new LogLoadError({ code: 'empty', table });
  const absent = columns.find((column) => !inFile.includes(column.name));
  if (absent) throw new LogLoadError({ code: 'no_column', table, column: absent.name });
  await warehouse.putFile(name, data);
  return csvSource(name, inFile, columns);
}

function cellsOfFirstLine(text: string): string[] {
  const line = /^\uFEFF?([^\r\n]*)/.exec(text)![1]!;
  if (line === '') return [];
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
