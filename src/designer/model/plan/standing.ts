import type { Activity, Emitter, Id, Process } from '@/runtime/format';
import { funnelOf, type FunnelPoint } from './funnel';

/**
 * Where norms and paid acts stand in the funnel. A point is called as a norm or as a stage, so: an act of a norm
 * that is a point stands there; else it stands at the point of its stage; in a stage that is no point, beside the
 * rarest counted act of that stage; behind the last point of the funnel, at the win. What stands nowhere is not
 * guessed. Cost: activities × stages, both a few dozen.
 */
export interface Standing {
  readonly points: readonly FunnelPoint[];
  /** Points whose occurrences make the norm; empty: not known. */
  pointsOfNorm(norm: Id): readonly FunnelPoint[];
  /** Occurrences of a paid act per won deal; null: not known. */
  perWinOfRate(rate: Id): number | null;
}

export function standingOf(process: Process): Standing {
  const points = funnelOf(process.norms?.ratios ?? []);
  const at = new Map(points.map((point) => [point.id, point]));
  const { activities, stages } = process;
  const stagesOf = new Map(activities.map((activity) => [activity, activity.from.flatMap(stagesOfEmitter)]));
  const lastStage = Math.max(-1, ...stages.map(({ id }, i) => (at.has(id) ? i : -1)));

  function stagesOfEmitter(emitter: Emitter): Id[] {
    switch (emitter.on) {
      case 'task':
        return stages.filter(({ tasks }) => tasks.some(({ id }) => id === emitter.task)).map(({ id }) => id);
      case 'outcome':
        return [emitter.stage];
      case 'field': {
        // A field counts for the first stage that collects it.
        const first = stages.find(({ script }) =>
          script.steps.some((step) => step.collect?.includes(emitter.field)),
        );
        return first ? [first.id] : [];
      }
      case 'end':
      case 'manual':
        return [];
    }
  }

  const ofOwnNorm = ({ norm }: Activity) => (norm === undefined ? undefined : at.get(norm));

  function isAtWin(activity: Activity): boolean {
    const wins = (emitter: Emitter) =>
      emitter.on === 'end' && process.ends.some(({ id, kind }) => id === emitter.end && kind === 'success');
    const behind = stagesOf.get(activity)!.map((id) => stages.findIndex((stage) => stage.id === id));
    return activity.from.some(wins) || (lastStage >= 0 && behind.some((i) => i > lastStage));
  }

  function pointOf(activity: Activity): FunnelPoint | undefined {
    const own = ofOwnNorm(activity);
    if (own) return own;
    const here = stagesOf.get(activity)!;
    const named = here.flatMap((stage) => at.get(stage) ?? []);
    if (named.length > 0) return named.reduce((a, b) => (b.perWin > a.perWin ? b : a));
    const beside = activities.filter(
      (other) => other !== activity && stagesOf.get(other)!.some((stage) => here.includes(stage)),
    );
    const near = beside.flatMap((other) => ofOwnNorm(other) ?? []);
    if (near.length > 0) return near.reduce((a, b) => (b.perWin < a.perWin ? b : a));
    return isAtWin(activity) ? points.at(-1) : undefined;
  }

  return {
    points,
    pointsOfNorm(norm) {
      const own = at.get(norm);
      if (own) return [own];
      const counted = activities.filter((activity) => activity.norm === norm);
      return [...new Set(counted.flatMap((activity) => pointOf(activity) ?? []))];
    },
    perWinOfRate(rate) {
      const paid = activities.filter((activity) => activity.rate === rate);
      const times = paid.flatMap((activity) => pointOf(activity)?.perWin ?? []);
      return times.length === 0 ? null : times.reduce((a, b) => a + b, 0);
    },
  };
}
