import { columnOfMask, dayOfInstant, quoteName, valuesStatement, type LogColumn } from '@/analytics/sql';
import type { RunOptions, Warehouse } from '../port';

/** What a first pass over the two files finds, so that the second can write each value in its final type. */
export interface Scan {
  /** Vocabulary → its words. */
  words: Map<string, Set<string>>;
  /** UTC days of the events. */
  days: number[];
  /** Some events have a date and no time. */
  dateOnly: boolean;
}

export const emptyScan = (): Scan => ({ words: new Map(), days: [], dateOnly: false });

const reckoned = {
  day: { name: '#day', sql: dayOfInstant('"at"') },
  dateOnly: { name: '#date_only', sql: '("at" IS NULL AND on_date IS NOT NULL)' },
};

export async function scanWords(
  warehouse: Warehouse,
  source: string,
  columns: readonly LogColumn[],
  into: Scan,
  options: RunOptions & { times: boolean },
): Promise<void> {
  const words = columns.filter((column) => column.vocabulary !== undefined);
  const counted = [
    ...words.map(({ name }) => ({ name, sql: quoteName(name) })),
    ...(options.times ? [reckoned.day, reckoned.dateOnly] : []),
  ];
  for (const { vocabulary } of words)
    if (!into.words.has(vocabulary!)) into.words.set(vocabulary!, new Set());
  const found = await warehouse.query(valuesStatement(source, counted), options);
  for (let row = 0; row < found.rowCount; row++) {
    const value = found.cell(row, 1);
    if (value === null) continue;
    const { name } = counted[columnOfMask(Number(found.cell(row, 0)), counted.length)]!;
    if (name === reckoned.day.name) into.days.push(Number(value));
    else if (name === reckoned.dateOnly.name) into.dateOnly ||= value === 'true';
    else into.words.get(words.find((column) => column.name === name)!.vocabulary!)!.add(String(value));
  }
}
