import type { Duration, Stage } from '@/runtime/format';
import { parseDuration } from '@/kit/time';
import type { Place } from '../place';
import { defineRule, keptPerStage } from '../rule';

/** A month has no fixed number of working hours: months belong to the calendar clock. */
export const monthsAtWork = defineRule('months_at_work', 'error', ({ process }, report) => {
  for (const stage of process.stages) inStage(stage, report);
  for (const end of process.ends)
    if (end.kind === 'postponed' && end.maxWait && isWrong(end.maxWait))
      report({ kind: 'end', id: end.id }, { duration: end.maxWait });
});

const isWrong = ({ iso, clock }: Duration) => clock === 'work' && (parseDuration(iso)?.months ?? 0) > 0;

const inStage = keptPerStage((stage, report) => {
  for (const { at, duration } of durations(stage)) if (isWrong(duration)) report(at, { duration });
});

function* durations(stage: Stage): Generator<{ at: Place; duration: Duration }> {
  if (stage.limit) yield { at: { kind: 'stage', stage: stage.id, part: 'limit' }, duration: stage.limit };
  for (const { id, due } of stage.tasks) {
    const at = { kind: 'task', stage: stage.id, task: id } as const;
    if (due?.after) yield { at, duration: due.after };
    if (due?.from === 'field' && due.before) yield { at, duration: due.before };
  }
  for (const { id, rule, escalate } of stage.checkpoints) {
    const at = { kind: 'checkpoint', stage: stage.id, checkpoint: id } as const;
    if ('over' in rule) yield { at, duration: rule.over };
    if (escalate) yield { at, duration: escalate.after };
  }
}
