import {
  RecordBatchReader,
  Table as ArrowTable,
  Type,
  Vector,
  type DataType,
  type Dictionary,
} from 'apache-arrow';
import { dateText } from '../date-text';
import type { Cell, Column, ColumnType, Table } from '../port';

const DAY = 86_400_000;

type Read = (value: unknown) => Cell;

const asIs: Read = (value) => value as Cell;

/** How a column of the engine becomes one of the port. A type that is absent here has no place in the port. */
const kinds = new Map<Type, { type: ColumnType; read: Read }>([
  [Type.Bool, { type: 'bool', read: asIs }],
  [Type.Int, { type: 'number', read: Number }],
  [Type.Float, { type: 'number', read: Number }],
  [Type.Utf8, { type: 'text', read: asIs }],
  [Type.Null, { type: 'text', read: asIs }],
  [Type.Date, { type: 'date', read: (value) => dateText(Math.floor(Number(value) / DAY)) }],
  [Type.Timestamp, { type: 'timestamp', read: (value) => Math.floor(Number(value)) }],
]);

const columnOf = (type: DataType, words: readonly string[]) =>
  isWords(type)
    ? { type: 'text' as const, read: (index: unknown) => words[Number(index)] ?? null }
    : kinds.get(type.typeId as Type);

const isWords = (type: DataType): type is Dictionary => (type.typeId as Type) === Type.Dictionary;

/** The numbers of a column of words, as a column of their own. */
const numbersOf = (vector: Vector<Dictionary>): Vector =>
  new Vector(vector.data.map((data) => data.clone(data.type.indices)));

/** An Arrow stream whose ENUM columns still lack their words. */
export interface ArrowResult {
  hasWords: boolean;
  /** `words` by column; read in place: a text or a number is made when its cell is asked for. */
  table(words: readonly (readonly string[] | null)[]): Table;
}

export function arrowResult(pieces: readonly Uint8Array[]): ArrowResult {
  const arrow = new ArrowTable(RecordBatchReader.from(pieces));
  const { fields } = arrow.schema;
  return {
    hasWords: fields.some(({ type }) => isWords(type)),
    table(words) {
      const reads: { vector: Vector | null; read: Read }[] = [];
      const columns = fields.map(({ name, type }, index): Column => {
        const known = columnOf(type, words[index] ?? []);
        if (!known) throw new TypeError(`column "${name}" is ${String(type)}: cast it to a simple type`);
        const vector = arrow.getChildAt(index);
        reads.push({
          vector: vector && isWords(type) ? numbersOf(vector as Vector<Dictionary>) : vector,
          read: known.read,
        });
        return { name, type: known.type };
      });
      return {
        columns,
        rowCount: arrow.numRows,
        cell(row, column) {
          const { vector, read } = reads[column]!;
          const value: unknown = vector?.get(row) ?? null;
          return value === null ? null : read(value);
        },
      };
    },
  };
}
