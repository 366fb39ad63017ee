import type { Actor, Command, Contact, DealState, Definition, Instant, Value } from '@/runtime/engine';
import type { Field, Id } from '@/runtime/format';
import type { Chance } from './chance';

const people: readonly Contact[] = [
  { name: 'Пётр Ильин', phone: '+7 900 111-22-33', position: 'Директор' },
  { name: 'Ann Lee' },
  { name: 'Bob Ray', email: 'bob@example.com' },
];

const words = ['Долгий ответ клиента, записанный дословно', '-', 'нет', 'ok', 'Склад в Твери', ''];

/** A command that somebody might give to the deal as it stands: mostly sensible, sometimes not. */
export function randomCommand(
  chance: Chance,
  definition: Definition,
  state: DealState | null,
  now: Instant,
): Command {
  const { process } = definition;
  const actor: Actor = { person: chance.of(['anna', 'boris']), role: chance.of(process.roles).id };
  const reason = chance.of(['Клиент торопит', 'Так решили', ' ']);
  const envelope = {
    actor,
    ...(chance.maybe(0.3) && { id: `c${chance.below(1000)}` }),
    ...(chance.maybe(0.1) && { expectedRev: (state?.rev ?? 0) - chance.below(2) }),
    ...(chance.maybe(0.2) && { occurred: now - chance.below(3) * 3_600_000 }),
  };
  const set = () => values(chance, process.fields, now, process);
  if (!state)
    return {
      ...envelope,
      type: 'open_deal',
      deal: 'd1',
      entry: chance.of(process.entries).id,
      title: 'Сделка',
      assignee: chance.of(['anna', null]),
      data: Object.assign(
        {},
        ...chance
          .some(process.fields, 0.6)
          .map((field) => ({ [field.id]: fitting(chance, field, now, definition.process) })),
      ) as Record<Id, Value>,
    };
  const stage = process.stages.find((one) => one.id === state.stage);
  const open = state.tasks.filter((task) => task.status === 'open');
  const task = open.length > 0 ? chance.of(open).key : 'none#1';
  const outcome = chance.of([...(stage?.outcomes ?? []).map((one) => one.id), 'unknown']);
  const to = chance.of([...process.stages, ...process.ends]).id;
  const records = chance.maybe()
    ? {
        records: {
          duration_s: chance.below(300),
          connected: chance.maybe(),
          attendees: chance.some(people),
          contact: chance.of(people),
        },
      }
    : {};
  const answer = chance.of(answersHere(definition, state));
  const kinds: (() => Command)[] = [
    () => ({
      ...envelope,
      type: 'set_fields',
      set: { ...set(), ...(chance.maybe(0.2) && { [chance.of(process.fields).id]: null }) },
    }),
    () => ({ ...envelope, type: 'complete_task', task, ...records, ...(chance.maybe() && { set: set() }) }),
    () => ({ ...envelope, type: 'complete_task', task, ...records, set: set() }),
    () => ({ ...envelope, type: 'skip_task', task, reason }),
    () => ({
      ...envelope,
      type: 'reschedule_task',
      task,
      dueAt: now + chance.below(100) * 3_600_000,
      reason,
    }),
    () => ({ ...envelope, type: 'assign_task', task, assignee: chance.of(['anna', 'boris']) }),
    () => ({ ...envelope, type: 'assign_deal', assignee: chance.of(['anna', 'boris']), reason }),
    () => ({ ...envelope, type: 'add_task', task: chance.of([...definition.tasks.keys(), 'unknown']) }),
    () => ({ ...envelope, type: 'start_script', ...(chance.maybe(0.2) && { step: 's2' }) }),
    () => ({ ...envelope, type: 'answer', answer, ...records, ...(chance.maybe(0.4) && { set: set() }) }),
    () => ({ ...envelope, type: 'answer', answer, set: set() }),
    () => ({ ...envelope, type: 'answer', answer, set: set() }),
    () => ({ ...envelope, type: 'no_such_answer', words: reason }),
    () => ({ ...envelope, type: 'script_back' }),
    () => ({ ...envelope, type: 'stop_script' }),
    () => ({
      ...envelope,
      type: 'outcome',
      outcome,
      ...records,
      ...(chance.maybe(0.6) && { reason }),
      ...(chance.maybe(0.7) && { set: set() }),
    }),
    () => ({ ...envelope, type: 'outcome', outcome, reason: 'Так решили', set: set() }),
    () => ({ ...envelope, type: 'cancel_outcome' }),
    () => ({ ...envelope, type: 'override', to, reason, set: set() }),
    () => ({ ...envelope, type: 'import_fact', to, ...(chance.maybe() && { set: set() }) }),
    () => ({
      ...envelope,
      type: 'record_activity',
      activity: chance.of([...definition.activities.keys(), 'unknown']),
      ...records,
    }),
    () => ({
      ...envelope,
      type: 'approve',
      checkpoint: chance.of([...definition.checkpoints.keys(), 'unknown']),
      reason,
    }),
    () => ({
      ...envelope,
      type: 'resolve_deviation',
      deviation: state.deviations[0]?.key ?? 'none',
      decision: reason,
    }),
    () => ({ ...envelope, type: 'reopen', reason }),
    () => ({ ...envelope, type: 'note', text: reason }),
    () => ({ ...envelope, type: 'tick' }),
  ];
  return chance.of(kinds)();
}

function answersHere({ process }: Definition, { run }: DealState): Id[] {
  if (!run) return ['a1'];
  const { place } = run;
  const list =
    place.at === 'objection'
      ? process.objections.find((one) => one.id === place.objection)?.answers
      : process.stages.find((one) => one.id === run.stage)?.script.steps.find((one) => one.id === place.step)
          ?.answers;
  return list?.map((one) => one.id) ?? ['a1'];
}

function values(
  chance: Chance,
  fields: readonly Field[],
  now: Instant,
  process: Definition['process'],
): Record<Id, Value> {
  const set: Record<Id, Value> = {};
  for (const field of chance.some(fields, 6 / fields.length))
    set[field.id] = chance.maybe(0.03)
      ? chance.of<Value>(['-', -1, true, [], { name: '' }])
      : fitting(chance, field, now, process);
  return set;
}

/** A value that the field accepts, nearly always. */
function fitting(chance: Chance, field: Field, now: Instant, process: Definition['process']): Value {
  switch (field.type) {
    case 'text':
      return chance.maybe(0.05) ? chance.of(words) : words[0]!;
    case 'number':
      return chance.below(100);
    case 'money':
      return chance.below(200_000_000);
    case 'percent':
      return chance.below(40);
    case 'bool':
      return chance.maybe();
    case 'date':
      return new Date(now + (chance.below(60) - 5) * 86_400_000).toISOString().slice(0, 10);
    case 'datetime':
      return now + (chance.below(400) - 20) * 3_600_000;
    case 'contact':
      return chance.of(people);
    case 'contact_list':
      return [chance.of(people)];
    case 'file':
      return 'file.pdf';
    case 'enum':
      return chance.of(field.options).id;
    case 'enum_ref':
      return chance.of(field.ref === 'objections' ? process.objections : process.lossReasons).id;
  }
}
