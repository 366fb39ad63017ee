import type { DailyNorm, Process } from '@/runtime/format';
import type { FunnelPoint } from './funnel';
import { standingOf } from './standing';

/** A point of the funnel with what the plan asks of it. */
export interface PlannedPoint extends FunnelPoint {
  readonly perMonth: number;
  readonly perDay: number;
  /** Probability that it ends in a win. */
  readonly winChance: number;
}

export interface PlannedNorm {
  readonly norm: DailyNorm;
  /** Occurrences a day as counted from the plan; null: where it stands in the funnel is not known. */
  readonly exact: number | null;
  /** Minutes a day: by the counted value, and by the norm people work to. */
  readonly minutesExact: number;
  readonly minutesNorm: number;
}

/** A month of one manager, counted backwards from the plan. */
export interface NormPlan {
  readonly deals: number;
  readonly days: number;
  readonly points: readonly PlannedPoint[];
  readonly norms: readonly PlannedNorm[];
  /** Load of the day by counted values and by norms: minutes, and their share of the day. */
  readonly load: { readonly exact: Load; readonly norm: Load };
}

export interface Load {
  readonly minutes: number;
  /** Null: the length of the day is not known. */
  readonly share: number | null;
}

/**
 * Deals of the month = plan / average deal; days = working days × availability; a point a day = deals × its
 * occurrences per won deal / days; load = occurrences × minutes. Null: the process has no norms.
 */
export function normPlan(process: Process): NormPlan | null {
  const { norms } = process;
  if (!norms) return null;
  const deals = norms.averageDeal > 0 ? norms.planPerManagerMonth / norms.averageDeal : 0;
  const days = norms.workingDays * norms.availability;
  const standing = standingOf(process);
  const perDay = (perWin: number) => (days > 0 ? (deals * perWin) / days : 0);
  const planned = norms.daily.map((norm): PlannedNorm => {
    const points = standing.pointsOfNorm(norm.id);
    const exact = points.length === 0 ? null : points.reduce((sum, point) => sum + perDay(point.perWin), 0);
    return {
      norm,
      exact,
      minutesExact: (exact ?? norm.exact) * norm.minutes,
      minutesNorm: norm.norm * norm.minutes,
    };
  });
  const load = (minutes: number): Load => ({
    minutes,
    share: norms.dayMinutes > 0 ? minutes / norms.dayMinutes : null,
  });
  return {
    deals,
    days,
    points: standing.points.map((point) => ({
      ...point,
      perMonth: deals * point.perWin,
      perDay: perDay(point.perWin),
      winChance: point.perWin > 0 ? 1 / point.perWin : 0,
    })),
    norms: planned,
    load: {
      exact: load(planned.reduce((sum, { minutesExact }) => sum + minutesExact, 0)),
      norm: load(planned.reduce((sum, { minutesNorm }) => sum + minutesNorm, 0)),
    },
  };
}

const tidy = (value: number, digits: number) => Number(value.toFixed(digits));

/** A norm people can work to: up to a whole act where there are several a day, to a tenth where there are fewer. */
export function roundedNorm(exact: number): number {
  if (exact >= 3) return Math.ceil(tidy(exact, 2));
  if (exact >= 0.25) return tidy(Math.ceil(tidy(exact * 10, 1)) / 10, 1);
  return tidy(exact, 2);
}
