import type { StageFunnelGroup, StageFunnelStep } from '@/analytics/measures';

/** Ways in which a deal does not go on, in the order in which they are told. */
export const exitWays = [
  'lost',
  'open',
  'postponed',
  'notOurs',
  'wonOtherwise',
] as const satisfies readonly (keyof StageFunnelStep['exits'])[];

export type ExitWay = (typeof exitWays)[number];

/** The ways that some deal took: the columns of a table, which then add up to the deals of the step. */
export const exitWaysIn = (groups: readonly StageFunnelGroup[]): ExitWay[] =>
  exitWays.filter(
    (way) =>
      way === 'lost' ||
      way === 'open' ||
      groups.some(({ steps }) => steps.some(({ exits }) => exits[way] > 0)),
  );
