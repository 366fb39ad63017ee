import type { LogStage } from '@/runtime/format';

/**
 * The steps after one stage was brought in or left out, in the order of the log. When they are again those on the way
 * to the win, nothing is chosen any more: an address without a choice also holds for the process of tomorrow.
 */
export function toggledStage(
  listed: readonly LogStage[],
  steps: readonly LogStage[],
  stage: string,
): readonly string[] {
  const kept = new Set(steps.map(({ id }) => id));
  if (!kept.delete(stage)) kept.add(stage);
  return listed.every(({ id, side }) => kept.has(id) !== (side === true))
    ? []
    : listed.filter(({ id }) => kept.has(id)).map(({ id }) => id);
}

/** The steps on the way to the win with one stage more. */
export const withStage = (listed: readonly LogStage[], stage: string): readonly string[] =>
  listed.filter(({ id, side }) => !side || id === stage).map(({ id }) => id);
