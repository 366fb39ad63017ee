import type {
  Activity,
  Answer,
  CheckRule,
  Checkpoint,
  End,
  Entry,
  Id,
  Outcome,
  Process,
  Stage,
  Step,
  Task,
} from '@/runtime/format';
import { compileCalendar, type WorkCalendar } from './calendar/calendar';
import { fieldCheck, type FieldCheck } from './field-check';
import { compileGuard, type CompiledGuard } from './guard/compile';
import { groupBy, indexOf } from './lookup';

export interface TaskDefinition {
  readonly id: Id;
  readonly task: Task;
  readonly stage: Id;
  /** What happens to it when the deal leaves its stage, with the default filled in. */
  readonly onLeave: 'gate' | 'keep' | 'cancel';
  /** Checkpoints on its deadline. */
  readonly late: readonly RuleOn<'task_late'>[];
}

export interface CheckDefinition {
  readonly id: Id;
  readonly checkpoint: Checkpoint;
  readonly rule: CheckRule;
  readonly stage: Id;
  /** The condition, compiled; null for the other kinds of rule. */
  readonly guard: CompiledGuard | null;
}
type RuleKind = CheckRule['on'];
export type RuleOn<K extends RuleKind> = CheckDefinition & { readonly rule: Extract<CheckRule, { on: K }> };

export interface StageDefinition {
  readonly stage: Stage;
  readonly steps: ReadonlyMap<Id, { step: Step; answers: ReadonlyMap<Id, Answer> }>;
  readonly outcomes: ReadonlyMap<Id, Outcome>;
  readonly tasks: readonly TaskDefinition[];
  readonly stay: readonly RuleOn<'stay'>[];
  readonly idle: readonly RuleOn<'idle'>[];
  readonly exit: readonly RuleOn<'exit'>[];
  readonly conditions: readonly RuleOn<'condition'>[];
  readonly blocking: readonly CheckDefinition[];
  /** Roles that do the work (R), and that answer for it (A). */
  readonly responsible: readonly Id[];
  readonly accountable: readonly Id[];
}

export interface ActivityDefinition {
  readonly id: Id;
  readonly activity: Activity;
  readonly when: CompiledGuard | null;
  readonly valid: CompiledGuard | null;
  /** Order and attendance checkpoints that watch it. */
  readonly order: readonly RuleOn<'order'>[];
  readonly attendees: readonly RuleOn<'attendees'>[];
}

/** A process made ready to run: every reference of the document resolved once into a lookup. */
export interface Definition {
  readonly process: Process;
  readonly calendar: WorkCalendar;
  /** `1.0`, as events carry it. */
  readonly version: string;
  readonly fields: ReadonlyMap<Id, FieldCheck>;
  readonly entries: ReadonlyMap<Id, Entry>;
  readonly stages: ReadonlyMap<Id, StageDefinition>;
  readonly ends: ReadonlyMap<Id, End>;
  readonly objections: ReadonlyMap<Id, ReadonlyMap<Id, Answer>>;
  readonly tasks: ReadonlyMap<Id, TaskDefinition>;
  readonly checkpoints: ReadonlyMap<Id, CheckDefinition>;
  readonly activities: ReadonlyMap<Id, ActivityDefinition>;
  readonly tasksAfterTask: ReadonlyMap<Id, readonly TaskDefinition[]>;
  readonly tasksAfterField: ReadonlyMap<Id, readonly TaskDefinition[]>;
  readonly tasksAfterCheckpoint: ReadonlyMap<Id, readonly TaskDefinition[]>;
  /** Key `stage.outcome`. */
  readonly tasksAfterOutcome: ReadonlyMap<string, readonly TaskDefinition[]>;
  readonly activitiesOfTask: ReadonlyMap<Id, readonly ActivityDefinition[]>;
  readonly activitiesOfField: ReadonlyMap<Id, readonly ActivityDefinition[]>;
  readonly activitiesOfOutcome: ReadonlyMap<string, readonly ActivityDefinition[]>;
  readonly activitiesOfEnd: ReadonlyMap<Id, readonly ActivityDefinition[]>;
  /** Order checkpoints by the stage whose beginning they watch. */
  readonly orderOfStage: ReadonlyMap<Id, readonly RuleOn<'order'>[]>;
  /** Role of the person who holds the deal: the one responsible for most stages. */
  readonly holder: Id | null;
}

export const outcomeKey = (stage: Id, outcome: Id): string => `${stage}.${outcome}`;

const ofRule = <K extends RuleKind>(checks: readonly CheckDefinition[], on: K): RuleOn<K>[] =>
  checks.filter((check): check is RuleOn<K> => check.rule.on === on);

/** Compiles a process. Cost: linear in the document; the working calendar is laid out at its first use. */
export function compileProcess(process: Process): Definition {
  const checks = process.stages.flatMap((stage) =>
    stage.checkpoints.map((checkpoint): CheckDefinition => ({
      id: checkpoint.id,
      checkpoint,
      rule: checkpoint.rule,
      stage: stage.id,
      guard: checkpoint.rule.on === 'condition' ? compileGuard(checkpoint.rule.when, process.portrait) : null,
    })),
  );
  const late = groupBy(ofRule(checks, 'task_late'), (check) => check.rule.task);
  const tasks = process.stages.flatMap((stage) =>
    stage.tasks.map((task): TaskDefinition => ({
      id: task.id,
      task,
      stage: stage.id,
      onLeave: task.onLeave ?? (task.required ? 'gate' : 'cancel'),
      late: late.get(task.id) ?? [],
    })),
  );
  const order = ofRule(checks, 'order');
  const activities = process.activities.map((activity): ActivityDefinition => ({
    id: activity.id,
    activity,
    when: activity.when ? compileGuard(activity.when, process.portrait) : null,
    valid: activity.valid ? compileGuard(activity.valid, process.portrait) : null,
    order: order.filter(({ rule }) => 'activity' in rule.what && rule.what.activity === activity.id),
    attendees: ofRule(checks, 'attendees').filter(({ rule }) => rule.activity === activity.id),
  }));
  const emitters = activities.flatMap((activity) =>
    activity.activity.from.map((from) => ({ activity, from })),
  );
  const emitted = (key: (from: Activity['from'][number]) => string | null) =>
    new Map(
      [...groupBy(emitters, ({ from }) => key(from))].map(([at, list]) => [
        at,
        list.map(({ activity }) => activity),
      ]),
    );
  return {
    process,
    calendar: compileCalendar(process.calendar),
    version: `${process.version}.${process.revision}`,
    fields: new Map(process.fields.map((field) => [field.id, fieldCheck(field, process)])),
    entries: indexOf(process.entries),
    stages: new Map(process.stages.map((stage) => [stage.id, stageDefinition(stage, tasks, checks)])),
    ends: indexOf(process.ends),
    objections: new Map(process.objections.map(({ id, answers }) => [id, indexOf(answers)])),
    tasks: indexOf(tasks),
    checkpoints: indexOf(checks),
    activities: indexOf(activities),
    tasksAfterTask: groupBy(tasks, ({ task: { create } }) =>
      create.on === 'task_done' ? create.task : null,
    ),
    tasksAfterField: groupBy(tasks, ({ task: { create } }) => (create.on === 'field' ? create.field : null)),
    tasksAfterCheckpoint: groupBy(tasks, ({ task: { create } }) =>
      create.on === 'checkpoint' ? create.checkpoint : null,
    ),
    tasksAfterOutcome: groupBy(tasks, ({ stage, task: { create } }) =>
      create.on === 'outcome' ? outcomeKey(stage, create.outcome) : null,
    ),
    activitiesOfTask: emitted((from) => (from.on === 'task' ? from.task : null)),
    activitiesOfField: emitted((from) => (from.on === 'field' ? from.field : null)),
    activitiesOfOutcome: emitted((from) =>
      from.on === 'outcome' ? outcomeKey(from.stage, from.outcome) : null,
    ),
    activitiesOfEnd: emitted((from) => (from.on === 'end' ? from.end : null)),
    orderOfStage: groupBy(order, ({ rule }) => ('stage' in rule.what ? rule.what.stage : null)),
    holder: holderOf(process),
  };
}

function stageDefinition(
  stage: Stage,
  tasks: readonly TaskDefinition[],
  checks: readonly CheckDefinition[],
): StageDefinition {
  const own = checks.filter((check) => check.stage === stage.id);
  const inRole = (letter: 'R' | 'A') => Object.keys(stage.raci).filter((role) => stage.raci[role] === letter);
  return {
    stage,
    steps: new Map(stage.script.steps.map((step) => [step.id, { step, answers: indexOf(step.answers) }])),
    outcomes: indexOf(stage.outcomes),
    tasks: tasks.filter((task) => task.stage === stage.id),
    stay: ofRule(own, 'stay'),
    idle: ofRule(own, 'idle'),
    exit: ofRule(own, 'exit'),
    conditions: ofRule(own, 'condition'),
    blocking: own.filter(({ checkpoint }) => checkpoint.blocks === true),
    responsible: inRole('R'),
    accountable: inRole('A'),
  };
}

function holderOf(process: Process): Id | null {
  let holder: Id | null = null;
  let most = 0;
  for (const { id } of process.roles) {
    const stages = process.stages.filter((stage) => stage.raci[id] === 'R').length;
    if (stages > most) [holder, most] = [id, stages];
  }
  return holder;
}
