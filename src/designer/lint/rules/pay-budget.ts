import type { Activity, Id, Process } from '@/runtime/format';
import { defineRule } from '../rule';

/**
 * Pay for one won deal against the share of margin set aside for it. How often an action comes per won deal is
 * counted backward through the conversions (1 / product of the shares from it to the win). An action whose
 * place in the funnel is not known adds nothing, so the finding is never a false alarm.
 */
export const payBudget = defineRule('pay_budget', 'error', ({ process }, report) => {
  const { pay, norms } = process;
  if (!pay || !norms) return;
  const margin = (norms.averageDeal * pay.averageMargin) / 1e6;
  if (margin <= 0) return;
  const times = timesPerWin(process);
  const actions = pay.rates.reduce(
    (sum, rate) => sum + (rate.per === 'action' ? rate.price * (times.get(rate.id) ?? 0) : 0),
    0,
  );
  const ofMargin = pay.rates.reduce((sum, rate) => sum + (rate.per === 'margin' ? rate.share / 1e6 : 0), 0);
  const share = Math.max(actions / margin + ofMargin, pay.check.shareOfMargin / 1e6);
  const budget = pay.variableShareOfMargin / 1e6;
  // Half a promille: the stated figures are rounded.
  if (share > budget + 0.0005)
    report({ kind: 'process', part: 'pay' }, { share: { share }, budget: { share: budget } });
});

/** Paid occurrences per won deal, by rate. */
function timesPerWin(process: Process): ReadonlyMap<Id, number> {
  const counts = countsByPoint(process);
  const times = new Map<Id, number>();
  for (const activity of process.activities) {
    const count = activity.rate === undefined ? undefined : countOf(activity, process, counts);
    if (activity.rate !== undefined && count !== undefined)
      times.set(activity.rate, (times.get(activity.rate) ?? 0) + count);
  }
  return times;
}

/** A ratio `x_to_y` stands at point x: a norm or a stage. */
function countsByPoint({ norms }: Process): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  let product = 1;
  for (const { id, share } of norms?.ratios.toReversed() ?? []) {
    product *= share;
    const [point] = id.split('_to_');
    if (point && product > 0) counts.set(point, 1 / product);
  }
  return counts;
}

function countOf(activity: Activity, process: Process, counts: ReadonlyMap<Id, number>): number | undefined {
  const byNorm = activity.norm === undefined ? undefined : counts.get(activity.norm);
  if (byNorm !== undefined) return byNorm;
  const stages = stagesOf(activity, process);
  const here = stages.flatMap((stage) => counts.get(stage) ?? []);
  if (here.length > 0) return Math.max(...here);
  // A stage that is no point of its own: as often as the rarest counted act in it.
  const beside = process.activities.filter(
    (other) => other !== activity && stagesOf(other, process).some((stage) => stages.includes(stage)),
  );
  const near = beside.flatMap((other) => (other.norm === undefined ? [] : (counts.get(other.norm) ?? [])));
  return near.length > 0 ? Math.min(...near) : undefined;
}

/** Stages where the activity happens; a field counts for the first stage that collects it. */
function stagesOf(activity: Activity, { stages }: Process): Id[] {
  return activity.from.flatMap((emitter) => {
    switch (emitter.on) {
      case 'task':
        return stages
          .filter((stage) => stage.tasks.some((task) => task.id === emitter.task))
          .map(({ id }) => id);
      case 'outcome':
        return [emitter.stage];
      case 'field': {
        const first = stages.find((stage) =>
          stage.script.steps.some((step) => step.collect?.includes(emitter.field)),
        );
        return first ? [first.id] : [];
      }
      case 'end':
      case 'manual':
        return [];
    }
  });
}
