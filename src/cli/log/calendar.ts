import { compileCalendar, type WorkCalendar } from '@/runtime/engine';
import type { Arguments } from '../arguments';
import { readProcess } from '../process-file';

/** Working time of the process named by `--process`; null: times of stages are not reckoned. */
export async function calendarOf({ value }: Arguments): Promise<WorkCalendar | null> {
  const path = value('process');
  return path === null ? null : compileCalendar((await readProcess(path)).calendar);
}
