import type { CaseOutcome } from '@/runtime/format';
import type { Preset } from '../presets/preset';
import type { ColumnStats } from './column-stats';
import { isOneOf } from './match-preset';
import { outcomeOfWords, saysOpen } from './words';

/** More values than this are no list of stages or outcomes. */
const MOST_VALUES = 300;

/**
 * What the values of stage and outcome columns say about the end of a deal. In an outcome column the word for "open"
 * is an answer too; a stage says nothing until it is a final one.
 */
export function outcomesOf(
  columns: { stage?: ColumnStats | undefined; outcome?: ColumnStats | undefined },
  preset: Preset | null,
): Record<string, CaseOutcome> {
  const outcomes: Record<string, CaseOutcome> = {};
  const judge = (value: string): CaseOutcome | null => {
    if (preset && isOneOf(preset.won, value)) return 'won';
    if (preset && isOneOf(preset.lost, value)) return 'lost';
    return outcomeOfWords(value);
  };
  for (const column of [columns.stage, columns.outcome]) {
    if (!column || column.isOpenEnded || column.values.size > MOST_VALUES) continue;
    for (const value of column.values.keys()) {
      const outcome = judge(value) ?? (column === columns.outcome && saysOpen(value) ? 'open' : null);
      if (outcome) outcomes[value] = outcome;
    }
  }
  return outcomes;
}

/** What is said of a value; null: nothing. Values come from files: one may be called `constructor`. */
export const outcomeOf = (
  outcomes: Readonly<Record<string, CaseOutcome>>,
  value: string,
): CaseOutcome | null => (Object.hasOwn(outcomes, value) ? outcomes[value]! : null);

export const hasEnds = (outcomes: Readonly<Record<string, CaseOutcome>>): boolean =>
  Object.values(outcomes).some((outcome) => outcome === 'won' || outcome === 'lost');
