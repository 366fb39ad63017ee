import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '@/kit/storage';
import { replay } from '@/runtime/engine';
import { hours, monday } from '../engine/deal';
import { Chance } from '../engine/chance';
import { randomCommand } from '../engine/random-command';
import { definition, open } from './open';

const numRuns = process.env.FUZZ ? 1000 : 25;

describe('any sequence of commands through the journal', () => {
  it('replays to the state that is shown, and opens again as it was left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const chance = new Chance(seed);
        const store = memoryStore();
        let now = monday;
        const journal = await open({ store, prefix: 'p/', now: () => now });
        for (let i = 0; i < 60; i++) {
          const state = journal.deals().get('d1')?.state ?? null;
          const command = randomCommand(chance, definition, state, now);
          journal.dispatch(command.type === 'open_deal' ? null : 'd1', command);
          if (chance.maybe(0.3)) now += hours(chance.below(30));
        }
        await journal.settled();
        const deal = journal.deals().get('d1');
        if (!deal) return;
        expect(replay(deal.events)).toEqual(deal.state);
        const again = await open({ store, prefix: 'p/', now: () => deal.state.tickedTo });
        expect(again.health().breaks).toEqual([]);
        expect(again.deals().get('d1')).toEqual(deal);
      }),
      { numRuns },
    );
  });
});
