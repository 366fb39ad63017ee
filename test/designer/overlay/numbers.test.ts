import { describe, expect, it } from 'vitest';
import {
  arrowLine,
  breaksLimit,
  isProven,
  limitMinutes,
  numbersOf,
  spanIn,
  stageLines,
  stageTint,
  thicknessOf,
  tintOf,
  undrawnPassages,
  workdayMinutes,
  type NumberWords,
} from '@/designer/overlay';
import { messages } from '@/designer/overlay/messages';
import { formatMoney, formatNumber, formatPercent, translator } from '@/kit/i18n';
import type { StageNumbers } from '@/runtime/format';
import { overlayOf } from '../../fixtures/overlay';
import { smallProcess } from '../../fixtures/small-process';

const process = smallProcess();
const overlay = overlayOf(process);
const numbers = numbersOf(overlay);

const words = (locale: 'ru' | 'en'): NumberWords => ({
  t: translator(messages, locale),
  number: (value, digits) => formatNumber(value, locale, digits),
  percent: (value, digits) => formatPercent(value, locale, digits),
  money: (minor) => formatMoney(minor, 'RUB', locale, { compact: true }),
  workday: 480,
});

const call: StageNumbers = {
  stage: 'call',
  deals: 1240,
  now: 74,
  amountNowMinor: 4_400_000_00,
  conversion: { part: 784, whole: 1240, low: 0.605, high: 0.658 },
  lost: 214,
  lostAmountMinor: 17_800_000_00,
  notOurs: 31,
  timed: 1198,
  medianMinutes: 1536,
  p90Minutes: 3000,
};
const stage = process.stages[0]!;
const flat = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const told = (mode: 'flow' | 'time' | 'losses', of: StageNumbers = call, locale: 'ru' | 'en' = 'ru') =>
  stageLines(mode, stage, of, words(locale)).map(({ label, value }) => `${label}: ${flat(value)}`);

describe('numbers on a stage', () => {
  it('are days of the calendar where dates alone are known, and say so', () => {
    const dated: StageNumbers = {
      ...call,
      ...{ timed: 0, medianMinutes: null, p90Minutes: null },
      byDates: { dated: 40, medianDays: 45, p90Days: 106.4 },
    };
    expect(told('time', dated)).toEqual([
      'Медиана: 45 кал. дн.',
      '9 из 10 — до: 106 кал. дн.',
      'Лимит: 2 раб. дн.',
    ]);
    const [median] = stageLines('time', stage, dated, words('en'));
    expect(median!.definition).toContain('By dates alone, as the log has no times');
    expect(stageTint('time', dated, { passages: 1, lostMinor: 1, minutes: 1, days: 90 })).toBe(2);
    const share = { part: 40, whole: 40, low: 0.9, high: 1 };
    const passage = {
      ...{ from: 'call', to: 'offer', deals: 40, passages: 40, share, timed: 0, medianMinutes: null },
      byDates: { dated: 12, medianDays: 7, p90Days: 9 },
    };
    expect(arrowLine('time', passage, false, words('en'))).toMatchObject({ value: '≈ 7 cal. days' });
  });

  it('are what the overlay says, in the words of the mode', () => {
    expect(told('flow')).toEqual(['Сделок было: 1 240', 'Прошли дальше: 63,2 %', 'Сейчас: 74']);
    expect(told('time')).toEqual([
      'Медиана: 3,2 раб. дн.',
      '9 из 10 — до: 6,3 раб. дн.',
      'Лимит: 2 раб. дн.',
    ]);
    expect(told('losses')).toEqual(['Потеря денег: 17,8 млн ₽', 'Потеряно: 214', 'От всех здесь: 17,3 %']);
    expect(told('flow', call, 'en')[1]).toBe('Went on: 63.2%');
  });

  it('say "—" for what is unknown, and never 0', () => {
    const unknown = {
      ...call,
      medianMinutes: null,
      p90Minutes: null,
      deals: 0,
      conversion: { part: 0, whole: 0, low: 0, high: 1 },
    };
    expect(told('time', unknown).slice(0, 2)).toEqual(['Медиана: —', '9 из 10 — до: —']);
    expect(told('flow', unknown)[1]).toBe('Прошли дальше: —');
    expect(told('losses', unknown)[2]).toBe('От всех здесь: —');
  });

  it('carry their definition with numerator and denominator', () => {
    for (const mode of ['flow', 'time', 'losses'] as const)
      for (const line of stageLines(mode, stage, call, words('en')))
        expect(line.definition.length).toBeGreaterThan(20);
    const [, conversion] = stageLines('flow', stage, call, words('en'));
    expect(conversion!.definition).toContain('784 of 1,240');
  });

  it('mark a share of few deals as not proven', () => {
    expect(isProven({ part: 12, whole: 19, low: 0.4, high: 0.8 })).toBe(false);
    expect(isProven({ part: 30, whole: 60, low: 0.38, high: 0.62 })).toBe(false);
    expect(isProven(call.conversion)).toBe(true);
    const few = { ...call, conversion: { part: 3, whole: 5, low: 0.23, high: 0.88 } };
    const [, conversion] = stageLines('flow', stage, few, words('ru'));
    expect(conversion!.unproven).toBe(true);
    expect(conversion!.definition).toContain('Не доказано');
  });

  it('warn where one visit of ten breaks the limit of the stage', () => {
    expect(breaksLimit(stage, call, 480)).toBe(true);
    expect(breaksLimit(stage, { ...call, p90Minutes: 960 }, 480)).toBe(false);
    expect(breaksLimit({ ...stage, limit: { iso: 'P2D', clock: 'wall' } }, call, 480)).toBe(false);
    expect(breaksLimit(stage, { ...call, p90Minutes: null }, 480)).toBe(false);
  });

  it('do not warn of a limit for a handful of visits', () => {
    expect(breaksLimit(stage, { ...call, timed: 9 }, 480)).toBe(false);
    expect(breaksLimit(stage, { ...call, timed: 10 }, 480)).toBe(true);
  });

  it('mark times and losses of few as not proven, and say of how many they are', () => {
    const times = stageLines('time', stage, { ...call, timed: 19 }, words('en'));
    expect(times.map(({ unproven }) => Boolean(unproven))).toEqual([true, true, false]);
    expect(times[0]!.definition).toContain('19 visits have a known time. Not proven');
    const enough = stageLines('time', stage, call, words('en'));
    expect(enough.some(({ unproven }) => unproven)).toBe(false);
    const losses = stageLines('losses', stage, { ...call, deals: 6, lost: 3 }, words('en'));
    expect(losses.map(({ unproven }) => Boolean(unproven))).toEqual([false, false, true]);
    expect(losses[1]!.definition).toContain('not to be ours, and no loss: 31');
  });

  it('have no mark and no conversion where a stage has no place in the order', () => {
    const added = { ...call, conversion: { part: 0, whole: 0, low: 0, high: 1 } };
    const [, conversion] = stageLines('flow', stage, added, words('en'));
    expect(conversion).toMatchObject({ value: '—', unproven: false });
    expect(conversion!.definition).toContain('no place in the order');
  });
});

describe('numbers on an arrow', () => {
  const passage = numbers.passage('call', 'offer')!;

  it('are passages and their share of all that left the stage', () => {
    const line = arrowLine('flow', passage, false, words('en'))!;
    expect(line.value).toBe(
      `${formatNumber(passage.passages, 'en')} · ${formatPercent(passage.share.part / passage.share.whole, 'en', 0)}`,
    );
    expect(line.definition).toContain(String(passage.share.part));
  });

  it('call a few of many neither nothing nor all', () => {
    const of = (part: number, whole: number, locale: 'ru' | 'en' = 'en') =>
      flat(
        arrowLine('flow', { ...passage, share: { part, whole, low: 0, high: 1 } }, false, words(locale))!
          .value,
      ).replace(/^.* · /, '');
    expect(of(15, 8400)).toBe('<1%');
    expect(of(15, 8400, 'ru')).toBe('<1 %');
    expect(of(8399, 8400)).toBe('>99%');
    expect(of(0, 8400)).toBe('0%');
    expect(of(8400, 8400)).toBe('100%');
    const few = { ...call, deals: 8400, lost: 2 };
    expect(told('losses', few, 'en')[2]).toContain('<0.1%');
  });

  it('are marked where few passages left the stage, or few have a time', () => {
    const few = {
      ...passage,
      share: { part: 1, whole: 2, low: 0.1, high: 0.9 },
      timed: 2,
      medianMinutes: 90,
    };
    const flow = arrowLine('flow', few, false, words('en'))!;
    expect(flow.value).toContain('≈ 50%');
    expect(flow.definition).toContain('Not proven');
    const time = arrowLine('time', few, false, words('en'))!;
    expect(time.value).toBe('≈ 1.5 h');
    expect(time.definition).toContain('2 passages have a known time. Not proven');
  });

  it('are the median time in the mode of time, and losses only on arrows that lose', () => {
    expect(arrowLine('time', { ...passage, medianMinutes: 90 }, false, words('en'))!.value).toBe('1.5 h');
    expect(arrowLine('time', { ...passage, medianMinutes: null }, false, words('en'))).toBeNull();
    expect(arrowLine('losses', passage, false, words('en'))).toBeNull();
    expect(arrowLine('losses', passage, true, words('en'))).not.toBeNull();
    expect(arrowLine('drawing', passage, true, words('en'))).toBeNull();
    expect(arrowLine('flow', undefined, true, words('en'))).toBeNull();
  });

  it('grow the line in proportion, with nothing for nothing', () => {
    expect(thicknessOf(0, 100)).toBe(1.5);
    const [half, whole] = [thicknessOf(50, 100), thicknessOf(100, 100)];
    expect(half - 1.5).toBeCloseTo((whole - 1.5) / 2);
  });

  it('include passages nobody drew, if they are not rare, the commonest first', () => {
    const drawn = new Set(
      process.stages.flatMap(({ id, outcomes }) => outcomes.map(({ to }) => `${id} ${to}`)),
    );
    const found = undrawnPassages(numbers, (from, to) => drawn.has(`${from} ${to}`));
    expect(found.map(({ from, to }) => [from, to])).toEqual([['call', 'contract']]);
    const rare = numbersOf({
      ...overlay,
      transitions: overlay.transitions.map((t) => ({ ...t, passages: 1 })),
    });
    expect(undrawnPassages(rare, () => false)).toEqual([]);
  });
});

describe('spans and tints', () => {
  it('are said in the unit people use', () => {
    expect(spanIn(42, 480)).toEqual({ unit: 'minutes', value: 42 });
    expect(spanIn(90, 480)).toEqual({ unit: 'hours', value: 1.5 });
    expect(spanIn(1200, 480)).toEqual({ unit: 'days', value: 2.5 });
  });

  it('count a limit in working minutes of the calendar', () => {
    expect(workdayMinutes(process)).toBe(540);
    expect(limitMinutes({ iso: 'P1W', clock: 'work' }, 480)).toBe(2400);
    expect(limitMinutes({ iso: 'P1DT4H30M', clock: 'work' }, 480)).toBe(750);
    expect(limitMinutes(undefined, 480)).toBeNull();
  });

  it('have four steps, the last for the largest, none for nothing', () => {
    expect([0, 1, 25, 26, 75, 100].map((value) => tintOf(value, 100))).toEqual([0, 1, 1, 2, 3, 4]);
    expect(stageTint('flow', call, numbers.most)).toBe(0);
    expect(
      stageTint('losses', call, { passages: 1, lostMinor: call.lostAmountMinor, minutes: 1, days: 1 }),
    ).toBe(4);
  });
});
