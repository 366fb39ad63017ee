import { describe, expect, it } from 'vitest';
import { normPlan, payCheck, roundedNorm } from '@/designer/model';
import { template } from '../../lint/template';

/** The table of the template, part 1: ratio to the next, per month, per won deal, exact per day. */
const table = {
  dial: [0.22, 452.71, 113.18, 23.95],
  conversation: [0.2, 99.6, 24.9, 5.27],
  needs: [0.7, 19.92, 4.98, 1.05],
  offer: [0.85, 13.94, 3.49, 0.74],
  present: [0.45, 11.85, 2.96, 0.63],
  contract: [0.75, 5.33, 1.33, 0.28],
  won: [null, 4, 1, 0.21],
} as const;

/** To the digits that are printed; a half may be printed either way. */
const printed = (value: number, expected: number) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(0.00501);

describe('norms counted backwards from the plan of one manager', () => {
  const plan = normPlan(template())!;

  it('is four deals a month in 18.9 working days', () => {
    expect(plan.deals).toBe(4);
    expect(plan.days).toBeCloseTo(18.9, 10);
  });

  it('gives every figure of the table of the template', () => {
    expect(plan.points.map(({ id }) => id)).toEqual(Object.keys(table));
    for (const point of plan.points) {
      const [share, perMonth, perWin, perDay] = table[point.id as keyof typeof table];
      expect(point.share).toBe(share);
      printed(point.perMonth, perMonth);
      printed(point.perWin, perWin);
      printed(point.perDay, perDay);
    }
  });

  it('gives the probability of a win from every point', () => {
    const chance = Object.fromEntries(plan.points.map(({ id, winChance }) => [id, winChance]));
    const told = {
      contract: 0.75,
      present: 0.3375,
      offer: 0.2869,
      needs: 0.2008,
      conversation: 0.0402,
      dial: 0.0088,
    };
    for (const [id, share] of Object.entries(told)) expect(chance[id]).toBeCloseTo(share, 4);
  });

  it('gives the exact value of every norm: visits are discovery and presentation together', () => {
    for (const { norm, exact } of plan.norms) printed(exact!, norm.exact);
  });

  it('rounds up to the norms people work to', () => {
    expect(plan.norms.map(({ exact }) => roundedNorm(exact!))).toEqual([24, 6, 1.7, 0.8, 0.3, 0.21]);
  });

  it('loads the day with 378 of 480 minutes, 79 %', () => {
    const minutes = plan.norms.map(({ norm, minutesExact }) => [norm.id, minutesExact] as const);
    const told: readonly (readonly [string, number])[] = [
      ['dial', 95.8],
      ['conversation', 63.2],
      ['visit', 79 + 47],
      ['offer', 66.4],
      ['contract', 16.9],
      ['deal', 9.5],
    ];
    told.forEach(([id, value], i) => {
      expect(minutes[i]![0]).toBe(id);
      expect(Math.abs(minutes[i]![1] - value)).toBeLessThan(0.1);
    });
    expect(Math.round(plan.load.exact.minutes)).toBe(378);
    expect(plan.load.exact.share).toBeCloseTo(0.79, 2);
  });

  it('asks for twice as much of everything when the plan is twice as high', () => {
    const process = template();
    const doubled = normPlan({
      ...process,
      norms: { ...process.norms!, planPerManagerMonth: process.norms!.planPerManagerMonth * 2 },
    })!;
    doubled.norms.forEach(({ exact }, i) => expect(exact).toBeCloseTo(plan.norms[i]!.exact! * 2, 9));
    expect(doubled.load.exact.share).toBeGreaterThan(1);
  });

  it('says nothing of a norm that stands nowhere in the funnel, and keeps its stated value in the load', () => {
    const process = template();
    const norms = process.norms!;
    const walk = { id: 'walk', title: { en: 'Walks' }, exact: 2, norm: 2, minutes: 10 };
    const { norms: planned, load } = normPlan({
      ...process,
      norms: { ...norms, daily: [...norms.daily, walk] },
    })!;
    expect(planned.at(-1)).toMatchObject({ exact: null, minutesExact: 20, minutesNorm: 20 });
    expect(load.exact.minutes).toBeCloseTo(plan.load.exact.minutes + 20, 9);
  });
});

describe('pay for one won deal', () => {
  const check = payCheck(template())!;

  it('is 4,170 for actions and 12,600 for the deal: 16,770, which is 9.98 % of the margin', () => {
    const roubles = (minor: number) => Math.round(minor / 1000) * 10;
    expect(roubles(check.actions)).toBe(4170);
    expect(check.dealPart).toBeCloseTo(12_600_00, 6);
    expect(roubles(check.total)).toBe(16_770);
    expect(check.margin).toBeCloseTo(168_000_00, 6);
    expect(check.share).toBeCloseTo(0.0998, 4);
    expect(check.share).toBeLessThan(check.budget);
  });

  it('pays each act as often as it comes per won deal', () => {
    const times = Object.fromEntries(check.rates.map(({ rate, perWin }) => [rate.id, perWin]));
    printed(times['contact']!, 24.9);
    printed(times['call']!, 24.9);
    printed(times['meeting']!, 4.98);
    expect(times['presentation']).toBeCloseTo(2.963, 3);
    expect(times['contract']).toBeCloseTo(1.333, 3);
  });

  it('has no share where no average deal is known', () => {
    const process = template();
    delete process.norms;
    expect(payCheck(process)).toMatchObject({ share: null, actions: 0 });
    delete process.pay;
    expect(payCheck(process)).toBeNull();
  });
});
