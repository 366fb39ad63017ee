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
    return await work({ load: (source) => load(warehouse, source) });
  } finally {
    await warehouse.close();
  }
}

export interface Engine {
  /** Takes the place of the log that was loaded before. */
  load(source: LogSource): Promise<MeasuredLog>;
}

async function load(warehouse: Warehouse, source: LogSource): Promise<MeasuredLog> {
  try {
    await loadLog(warehouse, source, { calendar: null });
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
