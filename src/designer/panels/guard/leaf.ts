import type { Guard, Process, RecordName } from '@/runtime/format';

/** Conditions that the editor can change part by part; the rest is shown in words and kept as it is. */
export const leafKinds = [
  'record',
  'outcome_recorded',
  'next_step_set',
  'contact_has',
  'new_to_base',
  'attended_by',
  'visits',
  'attempts',
  'task_done',
  'approved',
  'follows',
  'portrait',
] as const;
export type LeafKind = (typeof leafKinds)[number];

/** Questions about the activity in hand: where there is none, they are not offered. */
const ofActivity: readonly LeafKind[] = ['record', 'outcome_recorded', 'next_step_set', 'attended_by'];
export const needsActivity = (kind: LeafKind): boolean => ofActivity.includes(kind);

export const comparisons = ['=', '!=', '<', '<=', '>', '>=', 'filled', 'empty'] as const;
export type Comparison = (typeof comparisons)[number];

export type FieldLeaf = Extract<Guard, { op: Comparison }>;
export type Group = Extract<Guard, { op: 'and' | 'or' }>;

export const isGroup = (guard: Guard): guard is Group => guard.op === 'and' || guard.op === 'or';

export function leafKindOf(guard: Guard): LeafKind | 'field' | null {
  switch (guard.op) {
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'filled':
    case 'empty':
      return 'field' in guard.of ? 'field' : 'record';
    case 'visits':
    case 'attempts':
    case 'task_done':
    case 'approved':
    case 'follows':
    case 'portrait':
    case 'contact_has':
    case 'new_to_base':
    case 'attended_by':
    case 'outcome_recorded':
    case 'next_step_set':
      return guard.op;
    case 'and':
    case 'or':
    case 'not':
    case 'between':
    case 'in':
      return null;
  }
}

/** A fresh condition of the kind; null: the process has nothing that it could be about. */
export function newLeaf(kind: LeafKind, process: Process): Guard | null {
  const first = (list: readonly { id: string }[]) => list[0]?.id;
  switch (kind) {
    case 'visits': {
      const stage = first(process.stages);
      return stage === undefined ? null : { op: 'visits', stage, over: 1 };
    }
    case 'attempts':
      return { op: 'attempts', over: 3 };
    case 'record':
      return aboutRecord('duration_s');
    case 'outcome_recorded':
    case 'next_step_set':
      return { op: kind };
    case 'contact_has': {
      const field = first(process.fields.filter(isContact));
      return field === undefined ? null : { op: kind, field, parts: ['name', 'phone'] };
    }
    case 'new_to_base':
    case 'attended_by': {
      const field = first(process.fields.filter(isContact));
      return field === undefined ? null : { op: kind, field };
    }
    case 'task_done': {
      const task = first(process.stages.flatMap((stage) => stage.tasks));
      return task === undefined ? null : { op: 'task_done', task };
    }
    case 'approved': {
      const by = first(process.roles);
      return by === undefined ? null : { op: 'approved', by };
    }
    case 'follows': {
      const activity = first(process.activities);
      return activity === undefined ? null : { op: 'follows', activity };
    }
    case 'portrait':
      return { op: 'portrait', list: 'not_client' };
  }
}

const isContact = ({ type }: Process['fields'][number]) => type === 'contact' || type === 'contact_list';

/** A fresh question about what the activity recorded: a talk of a minute, a call that was answered. */
export function aboutRecord(record: RecordName): FieldLeaf {
  const of = { record };
  switch (record) {
    case 'duration_s':
      return { op: '>=', of, value: 60 };
    case 'connected':
      return { op: '=', of, value: true };
    case 'contact':
    case 'attendees':
      return { op: 'filled', of };
  }
}

export const isRecordLeaf = (guard: Guard): guard is FieldLeaf & { of: { record: RecordName } } =>
  leafKindOf(guard) === 'record';

export const isFieldLeaf = (guard: Guard): guard is FieldLeaf & { of: { field: string } } =>
  leafKindOf(guard) === 'field';

/** What a new row asks until the author says; null: there is no field to ask about. */
export function firstLeaf(process: Process): Guard | null {
  const field = process.fields[0]?.id;
  return field === undefined ? null : { op: 'filled', of: { field } };
}

/** The question turned to a field; the comparison stays where the field's type allows it. */
export function aboutField(guard: Guard, field: string, process: Process): Guard {
  const of = { field };
  const possible = comparisonsOf(field, process);
  if (!isFieldLeaf(guard) || !possible.includes(guard.op) || guard.op === 'filled' || guard.op === 'empty')
    return { op: isFieldLeaf(guard) && guard.op === 'empty' ? 'empty' : 'filled', of };
  return { op: guard.op, of, value: firstValue(of, process) };
}

/** The same question about a field with another comparison; a value is carried over or begun. */
export function compared(leaf: FieldLeaf, op: Comparison, process: Process): FieldLeaf {
  if (op === 'filled' || op === 'empty') return { op, of: leaf.of };
  return { op, of: leaf.of, value: 'value' in leaf ? leaf.value : firstValue(leaf.of, process) };
}

export function firstValue(of: FieldLeaf['of'], process: Process): string | number | boolean {
  const field = 'field' in of ? process.fields.find(({ id }) => id === of.field) : undefined;
  switch (field?.type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'datetime':
      return 0;
    case 'bool':
      return true;
    case 'enum':
      return field.options[0]?.id ?? '';
    case 'enum_ref':
      return (field.ref === 'objections' ? process.objections : process.lossReasons)[0]?.id ?? '';
    case 'text':
    case 'date':
    case 'contact':
    case 'contact_list':
    case 'file':
    case undefined:
      return '';
  }
}

/** Comparisons that make sense for the field's type. */
export function comparisonsOf(fieldId: string, process: Process): readonly Comparison[] {
  const type = process.fields.find(({ id }) => id === fieldId)?.type;
  switch (type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'date':
      return comparisons;
    case 'bool':
    case 'enum':
    case 'enum_ref':
    case 'text':
      return ['=', '!=', 'filled', 'empty'];
    case 'datetime':
    case 'contact':
    case 'contact_list':
    case 'file':
    case undefined:
      return ['filled', 'empty'];
  }
}
