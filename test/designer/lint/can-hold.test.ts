import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '@/designer/lint';
import { compileProcess, decide, evolve, type Command, type DealState } from '@/runtime/engine';
import type { Field, Process } from '@/runtime/format';
import { smallProcess } from '../../fixtures/small-process';

const full = Number(globalThis.process.env['FUZZ'] ?? 0) > 0;
const title = { ru: 'Поле', en: 'Field' };

const fields = fc.oneof(
  fc.record({ type: fc.constant('text' as const), minChars: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    type: fc.constant('number' as const),
    min: fc.integer({ min: -5, max: 5 }),
    max: fc.constant(9),
  }),
  ...(['money', 'percent', 'bool', 'date', 'datetime', 'contact', 'contact_list', 'file'] as const).map(
    (type) => fc.constant({ type }),
  ),
  fc.constant({ type: 'enum' as const, options: [{ id: 'one', title }] }),
  fc.constant({ type: 'enum_ref' as const, ref: 'loss_reasons' as const }),
);

const values = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    '—',
    ' нет ',
    'no',
    'one',
    'price',
    'ok',
    '2026-02-28',
    '2026-02-31',
    '1899-12-31',
    '2100-01-01',
  ),
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(1.5, 1e300, Date.UTC(2026, 3, 6), Date.UTC(2200, 0, 1)),
  fc.boolean(),
);

/** The process with one more field, and an answer of the first step that writes the value into it. */
function writing(field: Field, value: string | number | boolean): Process {
  const process = smallProcess();
  process.fields.push(field);
  process.stages[0]!.script.steps[0]!.answers.unshift({
    id: 'fixed',
    text: title,
    go: { to: 'step', step: process.stages[0]!.script.steps[0]!.id },
    set: [{ field: field.id, value }],
  });
  return process;
}

/** Whether the engine takes the answer. */
function isTaken(process: Process): boolean {
  const definition = compileProcess(process);
  const at = Date.UTC(2026, 3, 6, 9);
  const actor = { person: 'ann', role: 'manager' };
  const commands: Command[] = [
    { type: 'open_deal', deal: 'd', entry: 'cold', title: 'Acme', assignee: 'ann', data: {}, actor },
    { type: 'start_script', actor },
    { type: 'answer', answer: 'fixed', actor },
  ];
  let state: DealState | null = null;
  for (const command of commands) {
    const decision = decide(definition, state, command, at);
    if (!decision.ok) {
      expect([command.type, decision.rejection.code]).toEqual(['answer', 'invalid_value']);
      return false;
    }
    state = decision.events.reduce<DealState | null>(evolve, state);
  }
  return true;
}

describe('a value that an answer writes', () => {
  it('is found unfit exactly when the engine would refuse the answer', () => {
    let refused = 0;
    fc.assert(
      fc.property(fields, values, (shape, value) => {
        const process = writing({ id: 'extra', title, ...shape } as Field, value);
        const unfit = lint(process).filter(({ rule }) => rule === 'value_unfit');
        const taken = isTaken(process);
        if (!taken) refused++;
        expect(unfit).toHaveLength(taken ? 0 : 1);
      }),
      { numRuns: full ? 20_000 : 600, seed: 5 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});

describe('a value that a condition compares with', () => {
  it('may lie outside of what the field can hold, but is of its kind', () => {
    const asking = (value: number | string) => {
      const process = smallProcess();
      process.fields.push({ id: 'score', title, type: 'number', min: 0, max: 10 });
      process.portrait.notClient = [
        { id: 'low', text: title, when: { op: '<', of: { field: 'score' }, value }, then: 'not_ours' },
      ];
      return lint(process).filter(({ rule }) => rule === 'value_unfit').length;
    };
    expect(asking(11)).toBe(0);
    expect(asking('11')).toBe(1);
  });
});

describe('a field that only an answer or a card names in its words', () => {
  it('is read', () => {
    const named = (words: string) => {
      const process = smallProcess();
      process.fields.push({ id: 'mood', title, type: 'text' });
      process.stages[0]!.script.steps[0]!.answers[0]!.text = { ru: words, en: words };
      return lint(process).some(({ rule, at }) => rule === 'unused_field' && 'id' in at && at.id === 'mood');
    };
    expect(named('Yes')).toBe(true);
    expect(named('Yes, {mood}')).toBe(false);
  });
});
