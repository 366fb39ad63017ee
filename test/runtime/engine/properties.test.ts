import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileProcess,
  decide,
  evolve,
  replay,
  wakeAt,
  type DealEventType,
  type DealState,
  type Definition,
  type Instant,
  type Rejection,
} from '@/runtime/engine';
import { smallProcess } from '../../fixtures/small-process';
import { bigProcess } from '../../fixtures/big-process';
import { Chance } from './chance';
import { live } from './live';
import { randomProcess } from './random-process';
import { templateProcess } from './template';

const full = Boolean(process.env.FUZZ);
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const runs = (quick: number, many: number) => ({ numRuns: full ? many : quick, seed: full ? undefined : 42 });
const turns = full ? 200 : 40;
const patience = full ? 3_600_000 : undefined;
const hour = 3_600_000;

const eventTypes: readonly DealEventType[] = [
  'deal_opened',
  'stage_entered',
  'stage_left',
  'field_set',
  'task_created',
  'task_done',
  'task_skipped',
  'task_cancelled',
  'task_rescheduled',
  'task_assigned',
  'deal_assigned',
  'script_started',
  'script_answered',
  'script_back',
  'script_no_answer',
  'script_stopped',
  'script_finished',
  'outcome_chosen',
  'outcome_cancelled',
  'gate_passed',
  'activity',
  'deviation_raised',
  'deviation_escalated',
  'deviation_resolved',
  'approved',
  'deal_ended',
  'deal_waiting',
  'deal_reopened',
  'noted',
];
const rejectionCodes: readonly Rejection['code'][] = [
  'unknown_id',
  'wrong_state',
  'no_script_run',
  'gate_closed',
  'missing_data',
  'invalid_value',
  'not_allowed',
  'reason_needed',
  'stale_rev',
  'time_runs_back',
];

const definitions: [string, () => Definition][] = [
  ['the shipped process', () => compileProcess(templateProcess())],
  ['a small process', () => compileProcess(smallProcess())],
  ['a process of forty stages', () => compileProcess(bigProcess(40))],
];

describe.each(definitions)('any commands on a deal of %s', (_, make) => {
  const definition = make();

  it(
    'leave it sound after every turn, and refuse without a trace',
    () => {
      let accepted = 0;
      fc.assert(
        fc.property(seeds, (seed) => {
          accepted += live(definition, seed, turns).accepted;
        }),
        runs(20, 1000),
      );
      expect(accepted).toBeGreaterThan(100);
    },
    patience,
  );
});

describe('any commands on a deal of any process', () => {
  it(
    'leave it sound after every turn, and bring every kind of fact and every refusal',
    () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(seeds, (seed) => {
          const { events, refusals } = live(compileProcess(randomProcess(new Chance(seed))), seed + 1, turns);
          events.forEach(({ type }) => seen.add(type));
          refusals.forEach((code) => seen.add(code));
        }),
        runs(80, 1000),
      );
      expect([...eventTypes, ...rejectionCodes].filter((one) => !seen.has(one))).toEqual([]);
    },
    patience,
  );

  it(
    'fold to the same state at once, one by one, and from any snapshot',
    () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { events, state } = live(compileProcess(randomProcess(new Chance(seed))), seed, 25);
          expect(replay(events)).toEqual(state);
          const states: (DealState | null)[] = [null];
          for (const event of events) states.push(evolve(states.at(-1)!, event));
          states.forEach((snapshot, at) => {
            expect(replay(events.slice(0, at))).toEqual(snapshot);
            const tail = events.slice(at).reduce<DealState | null>(evolve, structuredClone(snapshot));
            expect(tail).toEqual(state);
          });
        }),
        runs(25, 1000),
      );
    },
    patience,
  );
});

describe('time alone', () => {
  const withoutClock = (state: DealState | null) => ({ ...state, tickedTo: 0 });
  const tickBy = (definition: Definition, state: DealState, now: Instant): DealState => {
    const decision = decide(definition, state, { type: 'tick', actor: { person: 'x', role: 'system' } }, now);
    if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
    return decision.events.reduce<DealState>((one, event) => evolve(one, event), state);
  };
  const process = (seed: number) =>
    seed % 4 === 0 ? compileProcess(templateProcess()) : compileProcess(randomProcess(new Chance(seed)));

  it(
    'does the same in one step and in two',
    () => {
      fc.assert(
        fc.property(seeds, seeds, seeds, (seed, first, second) => {
          const definition = process(seed);
          const { state, now } = live(definition, seed, 15);
          if (!state) return;
          const t1 = now + (first % 2000) * hour * 0.37;
          const t2 = t1 + (second % 2000) * hour * 0.51;
          const split = tickBy(definition, tickBy(definition, state, t1), t2);
          expect(withoutClock(split)).toEqual(withoutClock(tickBy(definition, state, t2)));
          expect(tickBy(definition, split, t2)).toBe(split);
        }),
        runs(60, 2000),
      );
    },
    patience,
  );

  it(
    'does nothing before the moment it says it will, and something at that moment',
    () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const definition = process(seed);
          let { state } = live(definition, seed, 15);
          for (let wakes = 0; state && wakes < 20; wakes++) {
            const at = wakeAt(definition, state);
            if (at === null) return;
            if (at - 1 > state.tickedTo) expect(tickBy(definition, state, at - 1)).toBe(state);
            const woken = tickBy(definition, state, at);
            expect(woken.rev).toBeGreaterThan(state.rev);
            state = woken;
          }
        }),
        runs(60, 2000),
      );
    },
    patience,
  );
});

describe('commands on different deals', () => {
  it(
    'do not touch each other: any order gives the same two deals',
    () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const definition = compileProcess(smallProcess());
          const one = live(definition, seed, 12);
          live(definition, seed + 1, 12);
          expect(live(definition, seed, 12)).toEqual(one);
        }),
        runs(5, 100),
      );
    },
    patience,
  );
});
