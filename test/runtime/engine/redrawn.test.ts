import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileProcess,
  decide,
  evolve,
  type Command,
  type DealState,
  type Definition,
  type Instant,
} from '@/runtime/engine';
import type { Process } from '@/runtime/format';
import { Chance } from './chance';
import { expectSound } from './invariants';
import { live } from './live';
import { randomCommand } from './random-command';
import { randomProcess } from './random-process';
import { templateProcess } from './template';

const full = Boolean(process.env.FUZZ);
const hour = 3_600_000;
const head = { person: 'head', role: 'head' };

/** Gives the command; a refusal leaves the deal as it was. */
function given(definition: Definition, state: DealState, command: Command, now: Instant): DealState {
  const decision = decide(definition, state, command, now);
  return decision.ok ? decision.events.reduce<DealState>(evolve, state) : state;
}

/** The process drawn anew without the stage, and with nothing that leads to it mended. */
const without = (process: Process, stage: string): Process => ({
  ...process,
  revision: process.revision + 1,
  stages: process.stages.filter(({ id }) => id !== stage),
});

const processOf = (seed: number): Process =>
  seed % 3 === 0 ? templateProcess() : randomProcess(new Chance(seed));

describe('a deal whose stage was taken out of the process', () => {
  it('keeps a next task whatever time and people do, and can be moved on by right', () => {
    let stranded = 0;
    let moved = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const before = processOf(seed);
        const { state, now } = live(compileProcess(before), seed, 15);
        if (state?.status !== 'open') return;
        const definition = compileProcess(without(before, state.stage));
        stranded++;
        const chance = new Chance(seed + 1);
        let deal: DealState = state;
        let at = now;
        for (let turn = 0; turn < 15; turn++) {
          at += chance.below(40) * hour;
          deal = given(definition, deal, { type: 'tick', actor: head }, at);
          const again = decide(definition, deal, { type: 'tick', actor: head }, at);
          expect(again, 'a second tick at the same moment changes nothing').toEqual({ ok: true, events: [] });
          deal = given(definition, deal, randomCommand(chance, definition, deal, at), at);
          if (deal.status === 'open') expect(deal.tasks.some(({ status }) => status === 'open')).toBe(true);
        }
        const [next] = definition.process.stages;
        if (deal.status !== 'open' || definition.stages.has(deal.stage) || !next) return;
        deal = given(
          definition,
          deal,
          { type: 'override', to: next.id, reason: 'The stage is no more', actor: head },
          at,
        );
        expect(deal.stage).toBe(next.id);
        expectSound(definition, deal, `seed ${seed}`);
        moved++;
      }),
      { numRuns: full ? 3000 : 120, seed: full ? undefined : 17 },
    );
    expect(Math.min(stranded, moved)).toBeGreaterThan(full ? 100 : 5);
  });
});

describe('deals that wait for the same moment', () => {
  it('return at it, each by itself, in whatever order they are looked at', () => {
    const definition = compileProcess(templateProcess());
    const waiting: DealState[] = [];
    for (let seed = 0; waiting.length < 2 && seed < 400; seed++) {
      const { state } = live(definition, seed, 25);
      if (state?.status === 'waiting') waiting.push(state);
    }
    const until = Math.max(...waiting.map(({ wait, tickedTo }) => Math.max(wait!.until, tickedTo))) + hour;
    const together = waiting.map((deal) => ({ ...deal, wait: { ...deal.wait!, until } }));
    const returned = (deals: readonly DealState[]) =>
      deals.map((deal) => given(definition, deal, { type: 'tick', actor: head }, until));
    const once = returned(together);
    expect(once).toHaveLength(2);
    expect(once.map(({ status, enteredAt }) => [status, enteredAt])).toEqual([
      ['open', until],
      ['open', until],
    ]);
    expect(returned(together.toReversed()).toReversed()).toEqual(once);
    for (const deal of together)
      expect(given(definition, deal, { type: 'tick', actor: head }, until - 1).status).toBe('waiting');
  });
});
