import type { Dimension, GroupKey } from '@/analytics/measures';
import type { CaseOutcome } from '@/runtime/format';
import type { LogShape } from './log-shape';

const collator = new Intl.Collator(['ru', 'en'], { numeric: true });

const outcomes: readonly CaseOutcome[] = ['open', 'won', 'lost', 'not_ours', 'postponed'];

/** Order of the values of a dimension: stages as in the log, the rest by alphabet with numbers as numbers; none last. */
export function keyOrder(
  dimension: Dimension | null,
  log: LogShape,
): (first: GroupKey, second: GroupKey) => number {
  const known: readonly string[] =
    dimension === 'stage' ? log.stages.map((stage) => stage.id) : dimension === 'outcome' ? outcomes : [];
  const places = new Map(known.map((value, place) => [value, place]));
  const place = (key: string) => places.get(key) ?? known.length;
  return (first, second) => {
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return (
      place(first) - place(second) ||
      collator.compare(first, second) ||
      Number(first > second) - Number(first < second)
    );
  };
}
