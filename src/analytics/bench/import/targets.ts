/**
 * Which logs an import may take the place of, and what is proposed. A log of the same file, or of the same recipe and
 * an overlapping period, is most likely the same data, newer; the same recipe and another period is the next month.
 */
import type { LogInfo } from '@/runtime/format';
import type { SeenPeriod } from './seen-period';
import type { ImportTarget } from './target';

export interface SeenFiles {
  /** Names of the files that are imported, without those left out. */
  files: readonly string[];
  /** The saved recipe that fits them. */
  recipe: string | null;
  period: SeenPeriod | null;
  /** Log that this same import has stored before. */
  made: string | null;
}

export type LikeBy = 'again' | 'files' | 'recipe';

export interface LikeLog {
  log: LogInfo;
  by: LikeBy;
}

export interface Targets {
  like: readonly LikeLog[];
  proposed: ImportTarget;
}

export function targetsOf(logs: readonly LogInfo[], seen: SeenFiles): Targets {
  const like = logs
    .filter(({ origin }) => origin === 'import')
    .flatMap((log): LikeLog[] => {
      const by = likeBy(log, seen);
      return by ? [{ log, by }] : [];
    })
    .sort((a, b) => order.indexOf(a.by) - order.indexOf(b.by) || later(b.log, a.log));
  const best = like.find(({ log, by }) => by !== 'recipe' || overlap(log, seen.period));
  return { like, proposed: best ? targetOf(best) : { kind: 'new' } };
}

export const targetOf = ({ log, by }: LikeLog): ImportTarget =>
  by === 'again' ? { kind: 'again', log: log.id } : { kind: 'replace', log: log.id };

const order: readonly LikeBy[] = ['again', 'files', 'recipe'];

function likeBy(log: LogInfo, { files, recipe, made }: SeenFiles): LikeBy | null {
  if (log.id === made) return 'again';
  if (log.files && log.files.length === files.length && log.files.every((name) => files.includes(name)))
    return 'files';
  return recipe !== null && log.recipe === recipe ? 'recipe' : null;
}

const later = (a: LogInfo, b: LogInfo): number => (a.importedAt ?? '').localeCompare(b.importedAt ?? '');

const overlap = ({ from, to }: LogInfo, period: SeenPeriod | null): boolean =>
  from !== undefined && to !== undefined && period !== null && from <= period.to && period.from <= to;
