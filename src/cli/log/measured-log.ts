import {
  answer,
  describeLogLoadFault,
  loadLog,
  LogLoadError,
  type LogSource,
  type Warehouse,
} from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import type { Question } from '@/analytics/sql';
import type { WorkCalendar } from '@/runtime/engine';
import type { LogHeader } from '@/runtime/format';
import { RefusedInput } from '../command';

/** A log loaded into the native engine, ready to be asked. */
export interface MeasuredLog {
  header: LogHeader;
  ask<R>(question: Question<R>): Promise<R>;
}

/** Opens an engine for as long as `work` takes. */
export async function withEngine<R>(work: (engine: Engine) => Promise<R>): Promise<R> {
  const warehouse = await openNativeWarehouse();
  try {
    return await work({ load: (source, calendar = null) => load(warehouse, source, calendar) });
  } finally {
    await warehouse.close();
  }
}

export interface Engine {
  /** Takes the place of the log that was loaded before. Without a calendar working time is not known. */
  load(source: LogSource, calendar?: WorkCalendar | null): Promise<MeasuredLog>;
}

async function load(
  warehouse: Warehouse,
  source: LogSource,
  calendar: WorkCalendar | null,
): Promise<MeasuredLog> {
  try {
    await loadLog(warehouse, source, { calendar });
  } catch (error) {
    if (error instanceof LogLoadError) throw new RefusedInput(words(error), { cause: error });
    throw error;
  }
  return { header: source.header, ask: (question) => answer(warehouse, question) };
}

function words({ fault }: LogLoadError): string {
  const { cause, cure } = describeLogLoadFault(fault, 'en');
  return `${cause} ${cure}`;
}
