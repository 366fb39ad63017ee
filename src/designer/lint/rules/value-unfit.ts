import type { Field, Guard, Process } from '@/runtime/format';
import type { Place } from '../place';
import { defineRule } from '../rule';

type Literal = string | number | boolean;

/** A fixed value that the field cannot hold, or that a condition compares it with. */
export const valueUnfit = defineRule('value_unfit', 'error', ({ process, field }, report) => {
  for (const { at, id, value } of literals(process)) {
    const holder = field.get(id);
    if (holder && !fits(holder, value, process))
      report(at, { field: { name: 'field', id }, value: String(value) });
  }
});

function fits(field: Field, value: Literal, process: Process): boolean {
  switch (field.type) {
    case 'text':
    case 'file':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'number':
    case 'money':
    case 'percent':
    case 'datetime':
      return typeof value === 'number';
    case 'bool':
      return typeof value === 'boolean';
    case 'enum':
      return field.options.some((option) => option.id === value);
    case 'enum_ref':
      return (field.ref === 'objections' ? process.objections : process.lossReasons).some(
        ({ id }) => id === value,
      );
    case 'contact':
    case 'contact_list':
      return false;
  }
}

function* literals(process: Process): Generator<{ at: Place; id: string; value: Literal }> {
  for (const entry of process.entries)
    for (const [id, value] of Object.entries(entry.set ?? {}))
      yield { at: { kind: 'entry', id: entry.id }, id, value };
  for (const stage of process.stages) {
    for (const step of stage.script.steps)
      for (const answer of step.answers)
        for (const { field, value } of answer.set ?? [])
          if (value !== undefined)
            yield {
              at: { kind: 'answer', on: { stage: stage.id, step: step.id }, answer: answer.id },
              id: field,
              value,
            };
    for (const { id, rule } of stage.checkpoints)
      if (rule.on === 'condition')
        for (const found of compared(rule.when))
          yield { at: { kind: 'checkpoint', stage: stage.id, checkpoint: id }, ...found };
  }
  for (const card of process.objections)
    for (const answer of card.answers)
      for (const { field, value } of answer.set ?? [])
        if (value !== undefined)
          yield { at: { kind: 'answer', on: { objection: card.id }, answer: answer.id }, id: field, value };
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
