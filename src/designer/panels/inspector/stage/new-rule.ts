import type { CheckKind, CheckRule, Duration, Process, Stage } from '@/runtime/format';

export type RuleKind = CheckRule['on'];
export const ruleKinds: readonly RuleKind[] = [
  'task_late',
  'stay',
  'idle',
  'exit',
  'condition',
  'order',
  'attendees',
  'script',
];

const atOnce: Duration = { iso: 'PT0H', clock: 'work' };
const oneDay: Duration = { iso: 'P1D', clock: 'work' };

/** A fresh rule of the kind for a stage; null: there is nothing yet that it could watch. */
export function newRule(kind: RuleKind, stage: Stage, process: Process): CheckRule | null {
  const field = stage.requiredData[0] ?? process.fields[0]?.id;
  switch (kind) {
    case 'task_late': {
      const task = stage.tasks[0]?.id;
      return task === undefined ? null : { on: kind, task, over: atOnce };
    }
    case 'stay':
      return { on: kind, over: stage.limit ?? oneDay };
    case 'idle':
      return { on: kind, over: oneDay };
    case 'exit':
      return field === undefined ? null : { on: kind, fields: [field] };
    case 'condition':
      return field === undefined ? null : { on: kind, when: { op: 'empty', of: { field } } };
    case 'order': {
      const before = process.stages[Math.max(0, process.stages.indexOf(stage) - 1)]!;
      return { on: kind, what: { stage: stage.id }, after: { stage: before.id } };
    }
    case 'attendees': {
      const activity = process.activities[0]?.id;
      const lack = process.fields.find(({ type }) => type === 'contact' || type === 'contact_list')?.id;
      return activity === undefined || lack === undefined ? null : { on: kind, activity, lack };
    }
    case 'script':
      return { on: kind };
  }
}

/** The kind of checkpoint that a rule usually is. */
export const usualKind: Readonly<Record<RuleKind, CheckKind>> = {
  task_late: 'deadline',
  stay: 'stay',
  idle: 'inactivity',
  exit: 'data',
  condition: 'limit',
  order: 'order',
  attendees: 'quality',
  script: 'quality',
};
