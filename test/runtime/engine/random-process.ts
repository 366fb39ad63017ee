import type {
  CheckRule,
  Checkpoint,
  Due,
  Duration,
  Guard,
  Id,
  Process,
  Stage,
  Task,
  Trigger,
} from '@/runtime/format';
import { smallProcess } from '../../fixtures/small-process';
import type { Chance } from './chance';

const fields = ['text_a', 'number_b', 'money_c', 'date_d', 'moment_e', 'person_f', 'people_g', 'choice_h'];
const roles = ['manager', 'head', 'lawyer'];

/** A process of one to five stages where anything may refer to anything: unlike a good one, but valid in shape. */
export function randomProcess(chance: Chance): Process {
  const count = 1 + chance.below(5);
  const stageIds = Array.from({ length: count }, (_, i) => `stage_${i}`);
  const taskIds = stageIds.flatMap((stage) =>
    Array.from({ length: chance.below(4) }, (_, i) => `t_${stage}_${i}`),
  );
  const checkIds = stageIds.flatMap((stage) =>
    Array.from({ length: chance.below(4) }, (_, i) => `cp_${stage}_${i}`),
  );
  const world: World = { chance, stages: stageIds, tasks: taskIds, checks: checkIds };
  return {
    ...smallProcess(),
    id: 'random',
    calendar: {
      timezone: chance.of(['Europe/Moscow', 'Europe/Berlin', 'America/New_York']),
      week: chance.maybe(0.1)
        ? {}
        : {
            mon: [
              ['09:00', '13:00'],
              ['14:00', '18:00'],
            ],
            tue: [['09:00', '18:00']],
            fri: [['10:00', '12:00']],
          },
      holidays: chance.of(['none', 'ru']),
      shortDayMinutes: 60,
      exceptions: [],
    },
    roles: roles.map((id) => ({ id, title: {} })),
    portrait: {
      isClient: [],
      notClient: [{ id: 'n1', text: {}, when: guard(world, 1), then: 'not_ours' }],
      triggers: [],
      people: [],
    },
    fields: [
      { id: 'text_a', title: {}, type: 'text', ...(chance.maybe() && { minChars: 5 }) },
      { id: 'number_b', title: {}, type: 'number', min: 0, max: 100 },
      { id: 'money_c', title: {}, type: 'money' },
      { id: 'date_d', title: {}, type: 'date' },
      { id: 'moment_e', title: {}, type: 'datetime' },
      { id: 'person_f', title: {}, type: 'contact' },
      { id: 'people_g', title: {}, type: 'contact_list' },
      {
        id: 'choice_h',
        title: {},
        type: 'enum',
        options: [
          { id: 'one', title: {} },
          { id: 'two', title: {} },
        ],
      },
    ],
    entries: stageIds.slice(0, 2).map((stage, i) => ({
      id: `entry_${i}`,
      title: {},
      stage,
      ...(chance.maybe() && { step: 's1' }),
      requires: chance.some(['text_a', 'number_b'], 0.2),
    })),
    stages: stageIds.map((id) => stage(world, id)),
    ends: [
      { id: 'won', title: {}, kind: 'success', requires: chance.some(fields, 0.1) },
      { id: 'lost', title: {}, kind: 'failure', ...(chance.maybe() && { requires: ['text_a'] }) },
      {
        id: 'later',
        title: {},
        kind: 'postponed',
        until: chance.of(['date_d', 'moment_e']),
        returnsTo: chance.of([...stageIds, ...stageIds, 'nowhere']),
        ...(chance.maybe() && { maxWait: { iso: 'P3M', clock: 'wall' } }),
      },
    ],
    activities: ['act_a', 'act_b'].map((id) => ({
      id,
      title: {},
      from: [
        ...(taskIds.length > 0 ? [{ on: 'task' as const, task: chance.of(taskIds) }] : []),
        { on: 'field' as const, field: chance.of(fields), ...(chance.maybe() && { first: true }) },
        { on: 'outcome' as const, stage: chance.of(stageIds), outcome: 'o0' },
        { on: 'end' as const, end: chance.of(['won', 'lost', 'later']) },
        ...(chance.maybe() ? [{ on: 'manual' as const }] : []),
      ],
      ...(chance.maybe() && { when: guard(world, 2) }),
      ...(chance.maybe() && { valid: guard(world, 2) }),
      ...(chance.maybe() && { records: ['duration_s' as const, 'attendees' as const, 'contact' as const] }),
      ...(chance.maybe() && { oncePer: chance.some(['contact', 'day', 'deal'] as const) }),
    })),
  };
}

interface World {
  chance: Chance;
  stages: Id[];
  tasks: Id[];
  checks: Id[];
}

function stage(world: World, id: Id): Stage {
  const { chance, stages, tasks, checks } = world;
  const targets = [...stages, ...stages, 'won', 'lost', 'later', 'nowhere'];
  const outcomes: Stage['outcomes'] = Array.from({ length: 1 + chance.below(4) }, (_, i) => ({
    id: `o${i}`,
    title: {},
    kind: chance.of(['success', 'success', 'retry', 'branch', 'later', 'loss', 'disqualify'] as const),
    to: chance.of(targets),
    ...(chance.maybe(0.4) && { requires: chance.some(fields, 0.3) }),
  }));
  const steps = ['s1', 's2', 's3'].map((step) => ({
    id: step,
    kind: 'ask' as const,
    text: {},
    answers: answers(
      world,
      outcomes.map((one) => one.id),
    ),
  }));
  return {
    id,
    title: {},
    purpose: {},
    input: {},
    result: {},
    raci: { manager: 'R', head: 'A', ...(chance.maybe() && { lawyer: 'C' }) },
    requiredData: [],
    script: { steps },
    tasks: tasks
      .filter((task) => task.startsWith(`t_${id}_`))
      .map((task) =>
        taskOf(
          world,
          task,
          outcomes.map((one) => one.id),
        ),
      ),
    checkpoints: checks
      .filter((check) => check.startsWith(`cp_${id}_`))
      .map((check) => checkOf(world, check)),
    outcomes,
  };
}

function answers(
  { chance, checks }: World,
  outcomes: readonly Id[],
): Stage['script']['steps'][number]['answers'] {
  return ['a1', 'a2', 'a3'].map((id) => ({
    id,
    text: {},
    go: chance.of([
      { to: 'step' as const, step: chance.of(['s1', 's2', 's3']) },
      { to: 'step' as const, step: 's2' },
      { to: 'objection' as const, objection: 'dear' },
      { to: 'back' as const },
      { to: 'outcome' as const, outcome: chance.of(outcomes) },
    ]),
    ...(chance.maybe(0.3) && { set: [{ field: 'choice_h', value: chance.of(['one', 'two']) }] }),
    ...(chance.maybe(0.2) && { set: [{ field: chance.of(fields) }] }),
    ...(checks.length > 0 && chance.maybe(0.3) && { raise: chance.of(checks) }),
  }));
}

function duration(chance: Chance): Duration {
  return chance.of<Duration>([
    { iso: 'PT0H', clock: 'work' },
    { iso: 'PT4H', clock: 'work' },
    { iso: 'P1D', clock: 'work' },
    { iso: 'PT90M', clock: 'work' },
    { iso: 'P2D', clock: 'wall' },
    { iso: 'P1M', clock: 'wall' },
  ]);
}

function taskOf({ chance, tasks, checks }: World, id: Id, outcomes: readonly Id[]): Task {
  const create = chance.of<Trigger>([
    { on: 'enter' },
    { on: 'enter' },
    { on: 'task_done', task: chance.of(tasks) },
    { on: 'outcome', outcome: chance.of(outcomes) },
    { on: 'field', field: chance.of(fields) },
    { on: 'manual' },
    ...(checks.length > 0 ? [{ on: 'checkpoint' as const, checkpoint: chance.of(checks) }] : []),
  ]);
  const due = chance.of<Due>([
    { from: 'created', after: duration(chance) },
    { from: 'field', field: 'moment_e' },
    { from: 'field', field: 'date_d', before: duration(chance) },
    { from: 'field', field: 'moment_e', after: duration(chance) },
  ]);
  return {
    id,
    title: {},
    result: {},
    role: chance.of(roles),
    create,
    ...(chance.maybe(0.8) && { due }),
    required: chance.maybe(),
    ...(chance.maybe() && { onLeave: chance.of(['gate', 'keep', 'cancel'] as const) }),
    ...(chance.maybe(0.3) && { doneBy: 'script' as const }),
    ...(chance.maybe(0.3) && { repeatMax: 1 + chance.below(3) }),
    ...(chance.maybe(0.2) && { form: [chance.of(fields)] }),
    ...(chance.maybe(0.2) && { otherPerson: true }),
  };
}

function checkOf(world: World, id: Id): Checkpoint {
  const { chance, stages, tasks } = world;
  const rule = chance.of<CheckRule>([
    ...(tasks.length > 0
      ? [{ on: 'task_late' as const, task: chance.of(tasks), over: duration(chance) }]
      : []),
    { on: 'stay', over: duration(chance) },
    { on: 'idle', over: duration(chance) },
    { on: 'exit', fields: [chance.of(fields)] },
    { on: 'condition', when: guard(world, 2) },
    {
      on: 'order',
      what: chance.of([{ stage: chance.of(stages) }, { activity: 'act_a' }]),
      after: chance.of([{ stage: chance.of(stages) }, { activity: 'act_b' }, { field: chance.of(fields) }]),
    },
    { on: 'attendees', activity: 'act_a', lack: 'person_f' },
    { on: 'script' },
  ]);
  return {
    id,
    kind: 'limit',
    rule,
    severity: chance.of(['info', 'warning', 'critical'] as const),
    ...(chance.maybe(0.3) && { blocks: true }),
    notify: chance.some(roles),
    channel: ['app'],
    ...(chance.maybe() && { escalate: { after: duration(chance), to: ['head'], channel: ['app'] as const } }),
    title: {},
  } as Checkpoint;
}

/** Any condition, nested no deeper than `depth`. */
export function guard(world: Pick<World, 'chance' | 'stages' | 'tasks'>, depth: number): Guard {
  const { chance, stages, tasks } = world;
  if (depth > 0 && chance.maybe(0.5))
    return chance.of<() => Guard>([
      () => ({ op: 'and', args: [guard(world, depth - 1), guard(world, depth - 1)] }),
      () => ({ op: 'or', args: [guard(world, depth - 1), guard(world, depth - 1)] }),
      () => ({ op: 'not', arg: guard(world, depth - 1) }),
    ])();
  return chance.of<Guard>([
    { op: chance.of(['=', '!=', '<', '<=', '>', '>='] as const), of: { field: 'number_b' }, value: 50 },
    { op: '=', of: { field: 'choice_h' }, value: 'one' },
    { op: '>', of: { record: 'duration_s' }, value: 60 },
    { op: 'between', of: { field: 'money_c' }, low: 0, high: 1000 },
    { op: 'in', of: { field: 'choice_h' }, values: ['one', 'three'] },
    { op: chance.of(['filled', 'empty'] as const), of: { field: chance.of(fields) } },
    { op: 'contact_has', field: 'person_f', parts: ['name', 'phone'] },
    { op: 'new_to_base', field: 'person_f' },
    { op: 'attended_by', field: 'person_f' },
    { op: 'task_done', task: tasks.length > 0 ? chance.of(tasks) : 'none' },
    { op: 'follows', activity: chance.of(['act_a', 'act_b']) },
    { op: 'approved', by: chance.of(roles) },
    { op: 'outcome_recorded' },
    { op: 'next_step_set' },
    { op: 'visits', stage: chance.of(stages), over: chance.below(3) },
    { op: 'attempts', over: chance.below(3) },
    { op: 'portrait', list: chance.of(['is_client', 'not_client'] as const) },
  ]);
}
