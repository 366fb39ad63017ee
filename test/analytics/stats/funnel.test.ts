import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOrder } from '@/analytics/measures';
import { passages, stepTimes, timeToConvert, type EventColumns, type FunnelRules } from '@/analytics/stats';
import { naiveOrdered, naiveStrict, naiveUnordered, type DealEvents } from './naive-funnel';

const fuzz = Boolean(process.env['FUZZ']);
const runs = { numRuns: fuzz ? 50_000 : 1500, ...(fuzz ? {} : { seed: 41 }) };

const naive = { ordered: naiveOrdered, strict: naiveStrict, unordered: naiveUnordered };

const dealEvents = fc
  .array(fc.record({ code: fc.integer({ min: 0, max: 3 }), gap: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 14,
  })
  .map((list): DealEvents => {
    let at = 0;
    return list.map(({ code, gap }) => ({ code, at: (at += gap) }));
  });

const rules = fc.record({
  steps: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
  order: fc.constantFrom<EventOrder>('ordered', 'strict', 'unordered'),
  windowMs: fc.integer({ min: 1, max: 60 }),
  exclusions: fc.constant<FunnelRules['exclusions']>([]),
});

const columnsOf = (deals: readonly DealEvents[]): EventColumns => {
  const rows = deals.flatMap((events, deal) => events.map((event) => ({ deal, ...event })));
  return {
    deal: rows.map((row) => row.deal),
    code: rows.map((row) => row.code),
    at: rows.map((row) => row.at),
  };
};

const timesOf = (events: DealEvents, asked: FunnelRules): number[] =>
  passages(columnsOf([events]), asked)[0]?.times ?? [];

describe('event funnel', () => {
  it('gets as far as the best of all tries, in every order', () => {
    fc.assert(
      fc.property(dealEvents, rules, (events, asked) => {
        const depths = naive[asked.order](events, asked).map((times) => times.length);
        expect(timesOf(events, asked)).toHaveLength(Math.max(0, ...depths));
      }),
      runs,
    );
  });

  it('times a conversion by the latest beginning that leads to the earliest end', () => {
    fc.assert(
      fc.property(dealEvents, rules, (events, asked) => {
        fc.pre(asked.order !== 'unordered');
        const full = naive[asked.order](events, asked).filter((times) => times.length === asked.steps.length);
        fc.pre(full.length > 0);
        const end = Math.min(...full.map((times) => times.at(-1)!));
        expect(timesOf(events, asked)).toEqual(full.filter((times) => times.at(-1) === end).at(-1));
      }),
      runs,
    );
  });

  it('takes the first of the furthest tries where the sequence is free', () => {
    fc.assert(
      fc.property(dealEvents, rules, (events, asked) => {
        const free = { ...asked, order: 'unordered' as const };
        const tries = naiveUnordered(events, free);
        const depth = Math.max(0, ...tries.map((times) => times.length));
        expect(timesOf(events, free)).toEqual(tries.find((times) => times.length === depth) ?? []);
      }),
      runs,
    );
  });

  it('never gains from a forbidden event, and loses nothing to one that does not come', () => {
    const exclusion = fc.record({
      code: fc.constant(0),
      from: fc.nat(1),
      to: fc.integer({ min: 2, max: 3 }),
    });
    fc.assert(
      fc.property(dealEvents, rules, exclusion, (events, asked, forbidden) => {
        const excluding = { ...asked, exclusions: [forbidden] };
        expect(timesOf(events, excluding).length).toBeLessThanOrEqual(timesOf(events, asked).length);
        const without = events.filter(({ code }) => code !== 0);
        expect(timesOf(without, excluding)).toEqual(timesOf(without, asked));
      }),
      runs,
    );
  });

  it('looks at each deal alone', () => {
    fc.assert(
      fc.property(fc.array(dealEvents, { maxLength: 5 }), rules, (deals, asked) => {
        const together = passages(columnsOf(deals), asked).map(({ deal, times }) => [deal, times]);
        const alone = deals.map((events, deal) => [deal, timesOf(events, asked)] as const);
        expect(together).toEqual(alone.filter(([, times]) => times.length > 0));
      }),
      runs,
    );
  });

  it('takes events of one instant in the order of the steps, deaf to strictness and exclusions', () => {
    const events: DealEvents = [
      { code: 2, at: 5 },
      { code: 0, at: 5 },
      { code: 1, at: 5 },
      { code: 3, at: 6 },
    ];
    const asked: FunnelRules = {
      steps: [1, 2, 3],
      order: 'strict',
      windowMs: 1,
      exclusions: [{ code: 0, from: 0, to: 2 }],
    };
    for (const order of ['ordered', 'strict', 'unordered'] as const)
      expect(timesOf(events, { ...asked, order })).toEqual([5, 5, 6]);
  });

  it('asks for as many events as steps, also at one instant', () => {
    const twice: FunnelRules = { steps: [1, 1], order: 'ordered', windowMs: 10, exclusions: [] };
    expect(timesOf([{ code: 1, at: 3 }], twice)).toEqual([3]);
    expect(
      timesOf(
        [
          { code: 1, at: 3 },
          { code: 1, at: 3 },
        ],
        twice,
      ),
    ).toEqual([3, 3]);
  });

  it('attributes a deal to the person in whose hands it stopped', () => {
    const columns: EventColumns = {
      deal: [1, 1, 1],
      code: [1, 2, 1],
      at: [0, 10, 20],
      value: ['Anna', null, 'Boris'],
    };
    const asked: FunnelRules = { steps: [1, 2], order: 'ordered', windowMs: 100, exclusions: [] };
    const keys = (by: 'first' | 'last' | 'reached') => passages(columns, asked, { by }).map(({ key }) => key);
    expect(keys('first')).toEqual(['Anna']);
    expect(keys('last')).toEqual(['Boris']);
    expect(keys('reached')).toEqual([null]);
  });
});

describe('times', () => {
  it('are averages and medians over the deals that reached the step', () => {
    const found = [
      { deal: 1, key: null, times: [0, 1000] },
      { deal: 2, key: null, times: [0, 4000] },
      { deal: 3, key: null, times: [0, 2000] },
      { deal: 4, key: null, times: [0] },
    ];
    expect(stepTimes(found, 2)).toEqual([
      { deals: 4, averageS: null, medianS: null },
      { deals: 3, averageS: 7 / 3, medianS: 2 },
    ]);
  });

  it('make a histogram that holds every deal', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 200 }), (seconds) => {
        const found = seconds.map((second, deal) => ({ deal, key: null, times: [0, second * 1000] }));
        const { bins } = timeToConvert(found, { fromStep: 0, toStep: 1, bins: 'auto' });
        expect(bins.reduce((sum, bin) => sum + bin.deals, 0)).toBe(seconds.length);
        expect(bins[0]!.fromS).toBe(Math.min(...seconds));
      }),
    );
    expect(timeToConvert([], { fromStep: 0, toStep: 1, bins: 'auto' })).toEqual({ bins: [], averageS: null });
  });
});
