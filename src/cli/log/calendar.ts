import { readFile } from 'node:fs/promises';
import { compileCalendar, type WorkCalendar } from '@/runtime/engine';
import { describeLoadError, openProcess } from '@/runtime/format/schema';
import type { Arguments } from '../arguments';
import { RefusedInput } from '../command';

/** Working time of the process named by `--process`; null: times of stages are not reckoned. */
export async function calendarOf({ value }: Arguments): Promise<WorkCalendar | null> {
  const path = value('process');
  if (path === null) return null;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new RefusedInput(`${path}: the file cannot be read`);
  });
  const opened = openProcess(text);
  if (opened.ok) return compileCalendar(opened.value.document.calendar);
  const { place, cause, cure } = describeLoadError(opened.error, 'en');
  throw new RefusedInput([path, place, cause, cure].filter(Boolean).join(': '));
}
