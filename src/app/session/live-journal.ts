import type { KeyValueStore } from '@/kit/storage';
import type { DealEvent, Instant } from '@/runtime/engine';
import type { Person, Process } from '@/runtime/format';
import type { Journal } from '@/runtime/journal';

export interface LiveJournalOptions {
  store: KeyValueStore;
  prefix: string;
  process: Process;
  seed: () => Promise<DealEvent[][]>;
  now: () => Instant;
  people: () => readonly Person[];
}

export interface LiveJournal {
  journal: Journal;
  /** Runs the deals by the process as it is drawn now. */
  follow(process: Process): void;
}

/** The journal of the open project. Engine and journal are fetched here, when somebody first runs a deal. */
export async function openLiveJournal(options: LiveJournalOptions): Promise<LiveJournal> {
  const [{ openJournal }, { compileProcess }, seed] = await Promise.all([
    import('@/runtime/journal'),
    import('@/runtime/engine'),
    options.seed(),
  ]);
  let running = options.process;
  const journal = await openJournal({
    store: options.store,
    prefix: options.prefix,
    definition: compileProcess(running),
    seed,
    now: options.now,
    people: options.people,
  });
  return {
    journal,
    follow(process) {
      if (process === running) return;
      journal.follow(compileProcess(process));
      running = process;
    },
  };
}
