import type { Holder } from '../../model';
import type { Place } from '../place';
import { defineRule } from '../rule';

/**
 * Every reference resolves. Jumps of answers, watched tasks and the return of a postponed end have rules of their
 * own, which say more.
 */
export const dangling = defineRule('dangling', 'error', ({ process, exists, references, tasks }, report) => {
  const stepIds = new Map(
    process.stages.map((stage) => [stage.id, new Set(stage.script.steps.map((s) => s.id))]),
  );
  const told = new Set<string>();
  for (const { target, holder } of references) {
    if (exists(target)) continue;
    const inScript = holder.part === 'script' || holder.part === 'answer';
    if (inScript && (target.kind === 'step' || target.kind === 'outcome' || target.kind === 'objection'))
      continue;
    if (holder.part === 'checkpoint' && target.kind === 'task') {
      const rule = tasks.checkpoint.get(holder.item ?? '')?.checkpoint.rule;
      if (rule?.on === 'task_late' && rule.task === target.id) continue;
    }
    if (holder.part === 'returns_to' || holder.part === 'until') continue;
    const key = JSON.stringify([target, holder]);
    if (told.has(key)) continue;
    told.add(key);
    report(placeOf(holder, stepIds), { what: target.kind, id: target.id });
  }
  for (const { id, parent } of process.goals)
    if (parent !== undefined && !process.goals.some((goal) => goal.id === parent))
      report({ kind: 'goal', id }, { what: 'goal', id: parent });
});

function placeOf(holder: Holder, steps: ReadonlyMap<string, ReadonlySet<string>>): Place {
  const { kind, id, part, item } = holder;
  switch (kind) {
    case 'stage':
      return inStage(id, part, item, steps.get(id));
    case 'objection':
      return item === undefined
        ? { kind: 'objection', id }
        : { kind: 'answer', on: { objection: id }, answer: item };
    case 'portrait':
      return { kind: 'portraitRule', id };
    case 'end':
    case 'entry':
    case 'activity':
    case 'goal':
      return { kind, id };
  }
}

function inStage(
  stage: string,
  part: Holder['part'],
  item: string | undefined,
  steps: ReadonlySet<string> | undefined,
): Place {
  if (item !== undefined) {
    if (part === 'task') return { kind: 'task', stage, task: item };
    if (part === 'checkpoint') return { kind: 'checkpoint', stage, checkpoint: item };
    if (part === 'outcome' || part === 'requires') return { kind: 'outcome', stage, outcome: item };
    if (steps?.has(item)) return { kind: 'step', stage, step: item };
  }
  return {
    kind: 'stage',
    stage,
    part: part === 'raci' ? 'raci' : part === 'required_data' ? 'data' : 'script',
  };
}
