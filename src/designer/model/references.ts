import type { Answer, Checkpoint, Guard, Id, Process, Stage, Task } from '@/runtime/format';

/**
 * Every reference inside a process, in one walk. Deleting, pasting, "where is this used" and the check that
 * nothing dangles all read this list, so they cannot disagree about what refers to what.
 */
export type Target =
  /** A stage or an end: where a transition leads. */
  | { readonly kind: 'node'; readonly id: Id }
  | {
      readonly kind: 'outcome' | 'step';
      readonly id: Id;
      /** Null: of whichever stage opened the card. */ readonly stage: Id | null;
    }
  | {
      readonly kind:
        | 'stage'
        | 'end'
        | 'field'
        | 'role'
        | 'checkpoint'
        | 'task'
        | 'objection'
        | 'activity'
        | 'norm'
        | 'rate';
      readonly id: Id;
    };

/** Where the reference stands: which thing holds it, and in which part of it. */
export interface Holder {
  readonly kind: 'stage' | 'end' | 'entry' | 'objection' | 'activity' | 'goal' | 'portrait';
  readonly id: Id;
  readonly part: Part;
  /** Id of the outcome, step, task or checkpoint inside the holder. */
  readonly item?: Id;
}

export type Part =
  | 'outcome'
  | 'requires'
  | 'required_data'
  | 'raci'
  | 'script'
  | 'answer'
  | 'task'
  | 'checkpoint'
  | 'returns_to'
  | 'until'
  | 'start'
  | 'set'
  | 'emitter'
  | 'condition'
  | 'norm'
  | 'rate'
  | 'owner';

export interface Reference {
  readonly target: Target;
  readonly holder: Holder;
}

type See = (target: Target, holder: Holder) => void;

export function referencesOf(process: Process): Reference[] {
  const found: Reference[] = [];
  const see: See = (target, holder) => found.push({ target, holder });
  for (const stage of process.stages) seeStage(stage, see);
  for (const end of process.ends) {
    const held = (part: Part): Holder => ({ kind: 'end', id: end.id, part });
    for (const id of end.requires ?? []) see({ kind: 'field', id }, held('requires'));
    if (end.kind === 'postponed') {
      see({ kind: 'field', id: end.until }, held('until'));
      see({ kind: 'stage', id: end.returnsTo }, held('returns_to'));
    }
  }
  for (const entry of process.entries) {
    const held = (part: Part): Holder => ({ kind: 'entry', id: entry.id, part });
    see({ kind: 'stage', id: entry.stage }, held('start'));
    if (entry.step) see({ kind: 'step', id: entry.step, stage: entry.stage }, held('start'));
    for (const id of entry.requires) see({ kind: 'field', id }, held('requires'));
    for (const id of Object.keys(entry.set ?? {})) see({ kind: 'field', id }, held('set'));
  }
  for (const card of process.objections) {
    for (const answer of card.answers) {
      seeAnswer(answer, null, { kind: 'objection', id: card.id, part: 'answer', item: answer.id }, see);
    }
  }
  seeActivities(process, see);
  for (const goal of process.goals) {
    see({ kind: 'role', id: goal.owner }, { kind: 'goal', id: goal.id, part: 'owner' });
  }
  for (const rule of [...process.portrait.isClient, ...process.portrait.notClient]) {
    seeGuard(rule.when, { kind: 'portrait', id: rule.id, part: 'condition' }, see);
  }
  return found;
}

function seeStage(stage: Stage, see: See): void {
  const held = (part: Part, item?: Id): Holder => ({
    kind: 'stage',
    id: stage.id,
    part,
    ...(item ? { item } : {}),
  });
  for (const id of Object.keys(stage.raci)) see({ kind: 'role', id }, held('raci'));
  for (const id of stage.requiredData) see({ kind: 'field', id }, held('required_data'));
  for (const step of stage.script.steps) {
    for (const id of step.collect ?? []) see({ kind: 'field', id }, held('script', step.id));
    for (const answer of step.answers) seeAnswer(answer, stage.id, held('script', step.id), see);
  }
  for (const task of stage.tasks) seeTask(task, stage.id, held('task', task.id), see);
  for (const checkpoint of stage.checkpoints)
    seeCheckpoint(checkpoint, held('checkpoint', checkpoint.id), see);
  for (const outcome of stage.outcomes) {
    see({ kind: 'node', id: outcome.to }, held('outcome', outcome.id));
    for (const id of outcome.requires ?? []) see({ kind: 'field', id }, held('requires', outcome.id));
  }
}

function seeAnswer(answer: Answer, stage: Id | null, held: Holder, see: See): void {
  switch (answer.go.to) {
    case 'step':
      see({ kind: 'step', id: answer.go.step, stage }, held);
      break;
    case 'outcome':
      see({ kind: 'outcome', id: answer.go.outcome, stage }, held);
      break;
    case 'objection':
      see({ kind: 'objection', id: answer.go.objection }, held);
      break;
    case 'back':
      break;
  }
  for (const { field } of answer.set ?? []) see({ kind: 'field', id: field }, held);
  if (answer.raise) see({ kind: 'checkpoint', id: answer.raise }, held);
}

function seeTask(task: Task, stage: Id, held: Holder, see: See): void {
  see({ kind: 'role', id: task.role }, held);
  switch (task.create.on) {
    case 'task_done':
      see({ kind: 'task', id: task.create.task }, held);
      break;
    case 'outcome':
      see({ kind: 'outcome', id: task.create.outcome, stage }, held);
      break;
    case 'field':
      see({ kind: 'field', id: task.create.field }, held);
      break;
    case 'checkpoint':
      see({ kind: 'checkpoint', id: task.create.checkpoint }, held);
      break;
    case 'enter':
    case 'manual':
      break;
  }
  if (task.due?.from === 'field') see({ kind: 'field', id: task.due.field }, held);
  for (const id of task.form ?? []) see({ kind: 'field', id }, held);
}

function seeCheckpoint(checkpoint: Checkpoint, held: Holder, see: See): void {
  const { rule } = checkpoint;
  switch (rule.on) {
    case 'task_late':
      see({ kind: 'task', id: rule.task }, held);
      break;
    case 'exit':
      for (const id of rule.fields) see({ kind: 'field', id }, held);
      break;
    case 'condition':
      seeGuard(rule.when, held, see);
      break;
    case 'order':
      for (const part of [rule.what, rule.after]) {
        if ('stage' in part) see({ kind: 'stage', id: part.stage }, held);
        else if ('activity' in part) see({ kind: 'activity', id: part.activity }, held);
        else see({ kind: 'field', id: part.field }, held);
      }
      break;
    case 'attendees':
      see({ kind: 'activity', id: rule.activity }, held);
      see({ kind: 'field', id: rule.lack }, held);
      break;
    case 'stay':
    case 'idle':
    case 'script':
      break;
  }
  for (const id of checkpoint.notify) see({ kind: 'role', id }, held);
  for (const id of checkpoint.escalate?.to ?? []) see({ kind: 'role', id }, held);
}

function seeActivities(process: Process, see: See): void {
  for (const activity of process.activities) {
    const held = (part: Part): Holder => ({ kind: 'activity', id: activity.id, part });
    for (const emitter of activity.from) {
      switch (emitter.on) {
        case 'task':
          see({ kind: 'task', id: emitter.task }, held('emitter'));
          break;
        case 'field':
          see({ kind: 'field', id: emitter.field }, held('emitter'));
          break;
        case 'outcome':
          see({ kind: 'stage', id: emitter.stage }, held('emitter'));
          see({ kind: 'outcome', id: emitter.outcome, stage: emitter.stage }, held('emitter'));
          break;
        case 'end':
          see({ kind: 'end', id: emitter.end }, held('emitter'));
          break;
        case 'manual':
          break;
      }
    }
    if (activity.when) seeGuard(activity.when, held('condition'), see);
    if (activity.valid) seeGuard(activity.valid, held('condition'), see);
    if (activity.norm) see({ kind: 'norm', id: activity.norm }, held('norm'));
    if (activity.rate) see({ kind: 'rate', id: activity.rate }, held('rate'));
  }
}

function seeGuard(guard: Guard, held: Holder, see: See): void {
  for (const target of guardTargets(guard)) see(target, held);
}

/** What one checkpoint refers to. */
export function referencesOfCheckpoint(checkpoint: Checkpoint): Target[] {
  const found: Target[] = [];
  const nowhere: Holder = { kind: 'stage', id: '', part: 'checkpoint', item: checkpoint.id };
  seeCheckpoint(checkpoint, nowhere, (target) => found.push(target));
  return found;
}

/** What one condition reads, nested conditions included. */
export function guardTargets(guard: Guard): Target[] {
  switch (guard.op) {
    case 'and':
    case 'or':
      return guard.args.flatMap(guardTargets);
    case 'not':
      return guardTargets(guard.arg);
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'between':
    case 'in':
    case 'filled':
    case 'empty':
      return 'field' in guard.of ? [{ kind: 'field', id: guard.of.field }] : [];
    case 'contact_has':
    case 'new_to_base':
    case 'attended_by':
      return [{ kind: 'field', id: guard.field }];
    case 'task_done':
      return [{ kind: 'task', id: guard.task }];
    case 'follows':
      return [{ kind: 'activity', id: guard.activity }];
    case 'approved':
      return [{ kind: 'role', id: guard.by }];
    case 'visits':
      return [{ kind: 'stage', id: guard.stage }];
    case 'outcome_recorded':
    case 'next_step_set':
    case 'attempts':
    case 'portrait':
      return [];
  }
}
