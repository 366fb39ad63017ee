import type { AttributeType } from '@/runtime/format';
import { parseBool } from '../value/bool';
import { parseDuration } from '../value/duration';
import { minorOf, type FileCells } from './cells';

export type AttributeCell = string | number | boolean | null;

/** Reads the text of a cell as an attribute of the type. Undefined: there is a value and it cannot be read. */
export function attributeReader(
  type: AttributeType,
  cells: FileCells,
  column: string,
): (text: string) => AttributeCell | undefined {
  switch (type) {
    case 'text':
      return (text) => text || null;
    case 'number':
    case 'money': {
      const number = cells.numberReader(column);
      return (text) => {
        if (!text) return null;
        const value = number(text) ?? parseDuration(text);
        const read = type === 'money' ? minorOf(value) : value;
        return read ?? undefined;
      };
    }
    case 'date': {
      const date = cells.dateReader(column);
      return (text) => {
        if (!text) return null;
        const time = date(text);
        return time ? new Date(time.wall).toISOString().slice(0, 10) : undefined;
      };
    }
    case 'bool':
      return (text) => (text ? (parseBool(text) ?? undefined) : null);
  }
}
