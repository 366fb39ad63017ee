import { expect } from 'vitest';
import {
  decide,
  evolve,
  type DealEvent,
  type DealState,
  type Definition,
  type Instant,
  type Rejection,
} from '@/runtime/engine';
import { Chance } from './chance';
import { monday } from './deal';
import { expectSound, expectWhole } from './invariants';
import { randomCommand } from './random-command';

const hour = 3_600_000;
const known = { knows: ({ name }: { name: string }) => name === 'Ann Lee' };

export interface Life {
  state: DealState | null;
  events: DealEvent[];
  now: Instant;
  accepted: number;
  refusals: Rejection['code'][];
}

/**
 * Drives one deal by random commands and checks every turn. `orderly`: each command has a moment of its own and tells
 * of that moment.
 */
export function live(definition: Definition, seed: number, turns: number, { orderly = false } = {}): Life {
  const chance = new Chance(seed);
  const life: Life = { state: null, events: [], now: monday, accepted: 0, refusals: [] };
  for (let turn = 0; turn < turns; turn++) {
    life.now += !orderly && chance.maybe(0.4) ? 0 : chance.below(30) * hour + chance.below(60) * 60_000 + 1;
    const command = randomCommand(chance, definition, life.state, life.now);
    if (orderly) delete command.occurred;
    const what = `turn ${turn}: ${JSON.stringify(command)}`;
    const before = JSON.stringify(life.state);
    const decision = decide(definition, life.state, command, life.now, known);
    const again = decide(definition, life.state, structuredClone(command), life.now, known);
    expect(JSON.stringify(again), `${what}: the same bytes twice`).toBe(JSON.stringify(decision));
    expect(JSON.stringify(life.state), `${what}: deciding changes nothing`).toBe(before);
    if (!decision.ok) {
      life.refusals.push(decision.rejection.code);
      continue;
    }
    for (const event of decision.events) {
      life.state = evolve(life.state, event);
      life.events.push(event);
    }
    if (!life.state) continue;
    if (decision.events.length > 0) life.accepted++;
    expectSound(definition, life.state, what);
    if (command.id !== undefined && life.state.commandIds.includes(command.id))
      expect(decide(definition, life.state, command, life.now), `${what}: once`).toEqual({
        ok: true,
        events: [],
      });
    const stale = decide(
      definition,
      life.state,
      { ...command, id: undefined, expectedRev: life.state.rev + 1 },
      life.now,
    );
    expect(stale, `${what}: a stale revision`).toEqual({
      ok: false,
      rejection: { code: 'stale_rev', rev: life.state.rev },
    });
  }
  if (life.state) expectWhole(definition, life.state, life.events, `seed ${seed}`);
  return life;
}
