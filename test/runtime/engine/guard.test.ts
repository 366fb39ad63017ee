import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGuard, type DealFacts, type GuardFacts, type Truth } from '@/runtime/engine';
import type { Guard, Process } from '@/runtime/format';
import { smallProcess } from '../../fixtures/small-process';
import { Chance } from './chance';
import { guard as randomGuard } from './random-process';

const { portrait } = smallProcess();
const nothing: DealFacts = { data: {}, attempts: 0, visits: {}, activities: {}, approvals: [], tasks: [] };
const facts = (deal: Partial<DealFacts> = {}, rest: Partial<GuardFacts> = {}): GuardFacts => ({
  deal: { ...nothing, ...deal },
  knows: () => false,
  ...rest,
});
const test = (guard: Guard, given: GuardFacts = facts(), of: Process['portrait'] = portrait): Truth =>
  compileGuard(guard, of).test(given);

/** Atoms whose value is known beforehand. */
const atoms: Record<'T' | 'F' | 'N', Guard> = {
  T: { op: 'empty', of: { field: 'amount' } },
  F: { op: 'filled', of: { field: 'amount' } },
  N: { op: '=', of: { field: 'amount' }, value: 1 },
};
const truth = { T: true, F: false, N: null } as const;
type Letter = keyof typeof atoms;

describe('a condition', () => {
  it.each([
    ['TT', true, true],
    ['TF', false, true],
    ['TN', null, true],
    ['FF', false, false],
    ['FN', false, null],
    ['NN', null, null],
  ])('of %s is three-valued by Kleene: and, or in either order', (pair, and, or) => {
    const [a, b] = [...pair] as [Letter, Letter];
    for (const args of [
      [atoms[a], atoms[b]],
      [atoms[b], atoms[a]],
    ]) {
      expect(test({ op: 'and', args })).toBe(and);
      expect(test({ op: 'or', args })).toBe(or);
    }
  });

  it.each(['T', 'F', 'N'] as const)('turned round: %s', (letter) => {
    const value = truth[letter];
    expect(test({ op: 'not', arg: atoms[letter] })).toBe(value === null ? null : !value);
  });

  it('cannot tell what is missing or of another kind, and never mistakes it for less', () => {
    const discount: Guard = { op: '<', of: { field: 'discount' }, value: 5 };
    expect(test(discount)).toBeNull();
    expect(test(discount, facts({ data: { discount: '3' } }))).toBeNull();
    expect(test(discount, facts({ data: { discount: 3 } }))).toBe(true);
    expect(test({ op: '!=', of: { field: 'discount' }, value: 5 })).toBeNull();
    expect(
      test({ op: 'between', of: { field: 'discount' }, low: 1, high: 3 }, facts({ data: { discount: 3 } })),
    ).toBe(true);
    expect(
      test({ op: 'in', of: { field: 'line' }, values: ['a', 'b'] }, facts({ data: { line: 'c' } })),
    ).toBe(false);
    expect(
      test({ op: '>', of: { field: 'day' }, value: '2026-03-01' }, facts({ data: { day: '2026-03-02' } })),
    ).toBe(true);
  });

  it('reads the records of the act in hand', () => {
    const long: Guard = { op: '>=', of: { record: 'duration_s' }, value: 60 };
    expect(test(long)).toBeNull();
    expect(test(long, facts({}, { records: { duration_s: 60 } }))).toBe(true);
  });

  it('asks about people by name, phone or e-mail', () => {
    const pyotr = { name: 'Пётр Ильин', phone: '+7 900 111-22-33' };
    const deal = { data: { decider: pyotr } };
    const came: Guard = { op: 'attended_by', field: 'decider' };
    expect(test(came, facts(deal))).toBeNull();
    expect(
      test(came, facts(deal, { records: { attendees: [{ name: 'П. Ильин', phone: '79001112233' }] } })),
    ).toBe(true);
    expect(test(came, facts(deal, { records: { attendees: [{ name: 'Иван' }] } }))).toBe(false);
    const has = (part: 'phone' | 'email'): Guard => ({
      op: 'contact_has',
      field: 'decider',
      parts: ['name', part],
    });
    expect([test(has('phone'), facts(deal)), test(has('email'), facts(deal)), test(has('email'))]).toEqual([
      true,
      false,
      null,
    ]);
    expect(test({ op: 'new_to_base', field: 'decider' }, facts(deal, { knows: () => true }))).toBe(false);
  });

  it('asks about what happened in the deal', () => {
    const deal: Partial<DealFacts> = {
      visits: { offer: 3 },
      attempts: 2,
      activities: { meeting: { count: 1 } },
      approvals: [{ role: 'head' }],
      tasks: [
        { task: 'done', status: 'skipped' },
        { task: 'done', status: 'done' },
        { task: 'open', status: 'open' },
        { task: 'dropped', status: 'cancelled' },
      ],
    };
    const ask = (guard: Guard) => test(guard, facts(deal));
    expect([
      ask({ op: 'visits', stage: 'offer', over: 2 }),
      ask({ op: 'visits', stage: 'call', over: 0 }),
    ]).toEqual([true, false]);
    expect([ask({ op: 'attempts', over: 1 }), ask({ op: 'attempts', over: 2 })]).toEqual([true, false]);
    expect([ask({ op: 'follows', activity: 'meeting' }), ask({ op: 'follows', activity: 'call' })]).toEqual([
      true,
      false,
    ]);
    expect([ask({ op: 'approved', by: 'head' }), ask({ op: 'approved', by: 'owner' })]).toEqual([
      true,
      false,
    ]);
    expect(['done', 'open', 'dropped', 'never'].map((task) => ask({ op: 'task_done', task }))).toEqual([
      true,
      null,
      false,
      null,
    ]);
    expect([
      test({ op: 'outcome_recorded' }),
      test({ op: 'next_step_set' }, facts({}, { nextStepSet: true })),
    ]).toEqual([null, true]);
  });

  it('of the portrait holds if any of its rules does, and a portrait that asks about itself cannot tell', () => {
    const rules: Process['portrait'] = {
      ...portrait,
      notClient: [
        { id: 'n1', text: {}, then: 'not_ours', when: { op: '<', of: { field: 'area' }, value: 300 } },
        { id: 'n2', text: {}, then: 'not_ours', when: { op: 'portrait', list: 'not_client' } },
      ],
    };
    const guard: Guard = { op: 'portrait', list: 'not_client' };
    expect(test(guard, facts({ data: { area: 100 } }), rules)).toBe(true);
    expect(test(guard, facts({ data: { area: 500 } }), rules)).toBeNull();
    expect([...compileGuard(guard, rules).fields]).toEqual(['area']);
  });

  it('names the atoms that keep it from being true', () => {
    const guard: Guard = { op: 'and', args: [atoms.T, { op: 'or', args: [atoms.F, atoms.N] }, atoms.N] };
    expect(compileGuard(guard, portrait).failing(facts())).toEqual([atoms.F, atoms.N, atoms.N]);
    expect(compileGuard(atoms.T, portrait).failing(facts())).toEqual([]);
  });

  it('whatever it is, answers anything without throwing, and is true exactly when nothing fails', () => {
    const values = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.record({ name: fc.string() }),
      fc.array(fc.record({ name: fc.string(), phone: fc.string() })),
    );
    const data = fc.dictionary(
      fc.constantFrom('number_b', 'choice_h', 'money_c', 'person_f', 'text_a'),
      values,
    );
    fc.assert(
      fc.property(
        fc.integer(),
        data,
        fc.option(fc.integer({ min: 0, max: 300 })),
        (seed, given, duration) => {
          const guard = randomGuard({ chance: new Chance(seed), stages: ['s'], tasks: ['t'] }, 4);
          const compiled = compileGuard(guard, portrait);
          const world = facts(
            { data: given },
            duration === null ? {} : { records: { duration_s: duration } },
          );
          const answer = compiled.test(world);
          expect([true, false, null]).toContain(answer);
          expect(compiled.failing(world).length === 0).toBe(answer === true);
          expect(compileGuard({ op: 'not', arg: { op: 'not', arg: guard } }, portrait).test(world)).toBe(
            answer,
          );
        },
      ),
      { numRuns: process.env.FUZZ ? 100_000 : 2000, seed: process.env.FUZZ ? undefined : 3 },
    );
  });

  it('that is closed does not open when more data only fill what was unknown to it (monotone)', () => {
    // A known answer of a guard on fields alone never changes when a field that was empty is filled.
    const ops = ['=', '!=', '<', '<=', '>', '>='] as const;
    const leaf = fc.record({
      op: fc.constantFrom(...ops),
      of: fc.record({ field: fc.constantFrom('a', 'b', 'c') }),
      value: fc.integer({ min: 0, max: 3 }),
    });
    const { guard } = fc.letrec<{ guard: Guard }>((tie) => ({
      guard: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.record({
          op: fc.constantFrom('and' as const, 'or' as const),
          args: fc.array(tie('guard'), { minLength: 1, maxLength: 3 }),
        }),
        fc.record({ op: fc.constant('not' as const), arg: tie('guard') }),
      ),
    }));
    const number = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        guard,
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), number),
        fc.constantFrom('a', 'b', 'c'),
        number,
        (one, given, field, value) => {
          if (field in given) return;
          const { test: ask } = compileGuard(one, portrait);
          const before = ask(facts({ data: given }));
          if (before !== null) expect(ask(facts({ data: { ...given, [field]: value } }))).toBe(before);
        },
      ),
      { numRuns: process.env.FUZZ ? 100_000 : 2000, seed: process.env.FUZZ ? undefined : 5 },
    );
  });
});
