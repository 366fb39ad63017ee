import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBTimestampMillisecondsValue,
  DuckDBTimestampNanosecondsValue,
  DuckDBTimestampSecondsValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  DuckDBTypeId,
  type DuckDBDataChunk,
  type DuckDBResult,
  type DuckDBValue,
} from '@duckdb/node-api';
import { dateText } from '../date-text';
import type { Cell, Column, ColumnType, Table } from '../port';

const types: Partial<Record<DuckDBTypeId, ColumnType>> = {
  [DuckDBTypeId.BOOLEAN]: 'bool',
  [DuckDBTypeId.TINYINT]: 'number',
  [DuckDBTypeId.SMALLINT]: 'number',
  [DuckDBTypeId.INTEGER]: 'number',
  [DuckDBTypeId.BIGINT]: 'number',
  [DuckDBTypeId.UTINYINT]: 'number',
  [DuckDBTypeId.USMALLINT]: 'number',
  [DuckDBTypeId.UINTEGER]: 'number',
  [DuckDBTypeId.UBIGINT]: 'number',
  [DuckDBTypeId.HUGEINT]: 'number',
  [DuckDBTypeId.UHUGEINT]: 'number',
  [DuckDBTypeId.FLOAT]: 'number',
  [DuckDBTypeId.DOUBLE]: 'number',
  [DuckDBTypeId.DECIMAL]: 'number',
  [DuckDBTypeId.VARCHAR]: 'text',
  [DuckDBTypeId.ENUM]: 'text',
  [DuckDBTypeId.SQLNULL]: 'text',
  [DuckDBTypeId.DATE]: 'date',
  [DuckDBTypeId.TIMESTAMP]: 'timestamp',
  [DuckDBTypeId.TIMESTAMP_S]: 'timestamp',
  [DuckDBTypeId.TIMESTAMP_MS]: 'timestamp',
  [DuckDBTypeId.TIMESTAMP_NS]: 'timestamp',
  [DuckDBTypeId.TIMESTAMP_TZ]: 'timestamp',
};

/** Reads a materialised result in place: values stay in the engine's vectors until a cell is asked for. */
export async function nativeTable(result: DuckDBResult): Promise<Table> {
  const columns: Column[] = result.columnTypes().map((type, index) => {
    const known = types[type.typeId];
    const name = result.columnName(index);
    if (!known) throw new TypeError(`column "${name}" is ${type}: cast it to a simple type`);
    return { name, type: known };
  });
  const chunks = await result.fetchAllChunks();
  const starts: number[] = [];
  let rowCount = 0;
  for (const chunk of chunks) {
    starts.push(rowCount);
    rowCount += chunk.rowCount;
  }
  // Cells are read row after row, so the chunk of the last cell is nearly always the right one.
  let at = 0;
  const chunkOf = (row: number): DuckDBDataChunk => {
    if (row < starts[at]!) at = 0;
    while (at + 1 < starts.length && starts[at + 1]! <= row) at++;
    return chunks[at]!;
  };
  return {
    columns,
    rowCount,
    cell: (row, column) => {
      const chunk = chunkOf(row);
      return cellOf(chunk.getColumnVector(column).getItem(row - starts[at]!));
    },
  };
}

function cellOf(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return typeof value === 'bigint' ? Number(value) : cellOfObject(value);
}

function cellOfObject(value: object): Cell {
  if (value instanceof DuckDBDateValue) return dateText(value.days);
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  if (value instanceof DuckDBTimestampSecondsValue) return Number(value.seconds) * 1000;
  if (value instanceof DuckDBTimestampMillisecondsValue) return Number(value.millis);
  if (value instanceof DuckDBTimestampNanosecondsValue) return Number(value.nanos / 1_000_000n);
  if (value instanceof DuckDBTimestampValue || value instanceof DuckDBTimestampTZValue)
    return Math.floor(Number(value.micros) / 1000);
  return String(value);
}
