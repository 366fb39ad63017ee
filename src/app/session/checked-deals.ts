import type { DealEvent } from '@/runtime/engine';
import type { Process } from '@/runtime/format';
import { ArchiveRefused } from './project-file';

/**
 * Deals of a file from outside, or the refusal of the file. Each has to be a life that the engine can fold and go on
 * with: one that it cannot would take the desk and the analysis down at every opening.
 */
export async function checkedDeals(deals: unknown, process: Process): Promise<DealEvent[][]> {
  if (Array.isArray(deals) && deals.length === 0) return [];
  const { compileProcess, replay, wakeAt } = await import('@/runtime/engine');
  const definition = compileProcess(process);
  const lives = (life: unknown): life is DealEvent[] => {
    if (!Array.isArray(life) || !life.every((event, at) => isFact(event, at, life[0]))) return false;
    try {
      const state = replay(life as DealEvent[]);
      if (!state || state.id !== (life as DealEvent[])[0]!.deal) return false;
      wakeAt(definition, state);
      return true;
    } catch {
      // Not a life of a deal: the caller refuses the file with its place.
      return false;
    }
  };
  if (!Array.isArray(deals)) throw new ArchiveRefused({ code: 'part_damaged', part: 'deals.json' });
  const bad = deals.findIndex((life) => !lives(life));
  if (bad >= 0) throw new ArchiveRefused({ code: 'part_damaged', part: `deals.json · ${bad + 1}` });
  return deals as DealEvent[][];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What every fact has, whatever it tells; the first tells that the deal was opened. */
function isFact(event: unknown, at: number, first: unknown): boolean {
  if (!isRecord(event) || !isRecord(first) || !isRecord(event['actor'])) return false;
  const { type, deal, rev, occurred, recorded, actor } = event;
  return (
    typeof type === 'string' &&
    (type === 'deal_opened') === (at === 0) &&
    (at > 0 || isRecord(event['opens'])) &&
    typeof deal === 'string' &&
    deal === first['deal'] &&
    rev === at + 1 &&
    Number.isFinite(occurred) &&
    Number.isFinite(recorded) &&
    typeof actor['person'] === 'string' &&
    typeof actor['role'] === 'string'
  );
}
