import type { KeyValueStore } from '@/kit/storage';
import type { DealEvent, Instant } from '@/runtime/engine';
import type { Process } from '@/runtime/format';
import type { Journal } from '@/runtime/journal';

export interface LiveJournalOptions {
  store: KeyValueStore;
  prefix: string;
  process: Process;
  seed: () => Promise<DealEvent[][]>;
  now: () => Instant;
}

/** The journal of the open project. Engine and journal are fetched here, when somebody first runs a deal. */
export async function openLiveJournal(options: LiveJournalOptions): Promise<Journal> {
  const [{ openJournal }, { compileProcess }, seed] = await Promise.all([
    import('@/runtime/journal'),
    import('@/runtime/engine'),
    options.seed(),
  ]);
  return openJournal({
    store: options.store,
    prefix: options.prefix,
    definition: compileProcess(options.process),
    seed,
    now: options.now,
  });
}
