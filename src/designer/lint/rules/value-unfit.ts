import type { Answer, Guard, Id, Process } from '@/runtime/format';
import { canHold, comparable, type Literal } from '../facts/can-hold';
import type { Place } from '../place';
import { defineRule } from '../rule';

/** A fixed value that the field cannot hold, or one that a condition compares it with in vain. */
export const valueUnfit = defineRule('value_unfit', 'error', ({ process, field }, report) => {
  const tell = (fits: typeof canHold, found: Iterable<Found>) => {
    for (const { at, id, value } of found) {
      const holder = field.get(id);
      if (holder && !fits(holder, value, process))
        report(at, { field: { name: 'field', id }, value: String(value) });
    }
  };
  tell(canHold, written(process));
  tell(comparable, asked(process));
});

interface Found {
  readonly at: Place;
  readonly id: Id;
  readonly value: Literal;
}

/** Values that entries and answers write. */
function* written(process: Process): Generator<Found> {
  for (const entry of process.entries)
    for (const [id, value] of Object.entries(entry.set ?? {}))
      yield { at: { kind: 'entry', id: entry.id }, id, value };
  for (const stage of process.stages)
    for (const step of stage.script.steps)
      for (const answer of step.answers)
        yield* writtenBy(answer, {
          kind: 'answer',
          on: { stage: stage.id, step: step.id },
          answer: answer.id,
        });
  for (const card of process.objections)
    for (const answer of card.answers)
      yield* writtenBy(answer, { kind: 'answer', on: { objection: card.id }, answer: answer.id });
}

function* writtenBy({ set = [] }: Answer, at: Place): Generator<Found> {
  for (const { field, value } of set) if (value !== undefined) yield { at, id: field, value };
}

/** Values that conditions compare fields with. */
function* asked(process: Process): Generator<Found> {
  for (const stage of process.stages)
    for (const { id, rule } of stage.checkpoints)
      if (rule.on === 'condition')
        for (const found of compared(rule.when))
          yield { at: { kind: 'checkpoint', stage: stage.id, checkpoint: id }, ...found };
  for (const rule of [...process.portrait.isClient, ...process.portrait.notClient])
    for (const found of compared(rule.when)) yield { at: { kind: 'portraitRule', id: rule.id }, ...found };
  for (const { id, when, valid } of process.activities)
    for (const guard of [when, valid])
      if (guard) for (const found of compared(guard)) yield { at: { kind: 'activity', id }, ...found };
}

/** Every literal that a condition compares a field with. */
function* compared(guard: Guard): Generator<{ id: string; value: Literal }> {
  switch (guard.op) {
    case 'and':
    case 'or':
      for (const arg of guard.args) yield* compared(arg);
      break;
    case 'not':
      yield* compared(guard.arg);
      break;
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      if ('field' in guard.of) yield { id: guard.of.field, value: guard.value };
      break;
    case 'between':
      if ('field' in guard.of) {
        yield { id: guard.of.field, value: guard.low };
        yield { id: guard.of.field, value: guard.high };
      }
      break;
    case 'in':
      if ('field' in guard.of) for (const value of guard.values) yield { id: guard.of.field, value };
      break;
    case 'filled':
    case 'empty':
    case 'contact_has':
    case 'new_to_base':
    case 'attended_by':
    case 'task_done':
    case 'follows':
    case 'approved':
    case 'outcome_recorded':
    case 'next_step_set':
    case 'visits':
    case 'attempts':
    case 'portrait':
      break;
  }
}
