import { afterAll } from 'vitest';
import { answer, loadLog, type Warehouse } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import type { Question } from '@/analytics/sql';
import type { Log } from '@/runtime/format';
import { logSource } from '../../fixtures/log-rows';

export { dealRow, eventRow, HOUR, logHeader as header, logSource as sourceOf } from '../../fixtures/log-rows';

/** A native engine for one test file, with a way to ask it about a log. */
export function engine(): { ask<R>(log: Log, question: Question<R>): Promise<R> } {
  let opened: Promise<Warehouse> | null = null;
  let loaded: Log | null = null;
  afterAll(async () => (await opened)?.close());
  return {
    async ask(log, question) {
      const warehouse = await (opened ??= openNativeWarehouse({ threads: 2 }));
      if (loaded !== log) {
        await loadLog(warehouse, logSource(log), { calendar: null });
        loaded = log;
      }
      return answer(warehouse, question);
    },
  };
}
