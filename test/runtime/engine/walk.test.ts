import { describe, expect, it } from 'vitest';
import { replay } from '@/runtime/engine';
import { walkToWon } from './walk';

describe('a deal of the shipped process', () => {
  it('goes from the cold call to a launched and paid project', () => {
    const deal = walkToWon();
    if (process.env.SHOW)
      for (const e of deal.events)
        console.log(new Date(e.occurred).toISOString(), e.type, JSON.stringify(e).slice(90, 330));
    expect(deal.live.status).toBe('ended');
    expect(deal.live.end).toBe('won');
    expect(deal.openTasks()).toEqual([]);
    expect(replay(deal.events)).toEqual(deal.live);
  });
});
