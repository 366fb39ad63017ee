import fc from 'fast-check';
import {
  newProcess,
  type ClosedOutcome,
  type LogHeader,
  type LogStage,
  type Overlay,
  type Share,
} from '@/runtime/format';

export const calendar = { ...newProcess({ locale: 'ru' }).calendar, timezone: 'Asia/Yekaterinburg' };

const share = (part: number, whole: number): Share => ({ part, whole, low: 0, high: 1 });

export interface Told {
  /** Stages in the order of the log, each with the deals that were in it. */
  stages: Record<string, number>;
  /** `A>B`: passages. */
  passages?: Record<string, number>;
  ends?: Record<string, number>;
  /** Deals lost of which only the last stage is known. */
  lostIn?: Record<string, number>;
  /** Deals that are in the stage now. */
  nowIn?: Record<string, number>;
  deals?: number;
}

/** Numbers of a log as the analysis counts them, told in short. */
export function numbersOf({
  stages,
  passages = {},
  ends = {},
  lostIn = {},
  nowIn = {},
  deals,
}: Told): Overlay {
  const ways = Object.entries(passages).map(([way, count]) => {
    const [from, to] = way.split('>') as [string, string];
    return { from, to, count };
  });
  const leaving = (stage: string) =>
    ways.filter(({ from }) => from === stage).reduce((sum, { count }) => sum + count, 0);
  return {
    log: 'журнал',
    deals: deals ?? Math.max(0, ...Object.values(stages)),
    events: 0,
    from: null,
    to: null,
    version: null,
    stages: Object.entries(stages).map(([stage, count]) => ({
      stage,
      deals: count,
      now: nowIn[stage] ?? 0,
      amountNowMinor: 0,
      conversion: share(0, count),
      lost: lostIn[stage] ?? 0,
      lostAmountMinor: 0,
      notOurs: 0,
      timed: 0,
      medianMinutes: null,
      p90Minutes: null,
    })),
    transitions: ways.map(({ from, to, count }) => ({
      from,
      to,
      deals: count,
      passages: count,
      share: share(count, leaving(from)),
      timed: 0,
      medianMinutes: null,
    })),
    ends: Object.entries(ends).map(([end, count]) => ({ end, deals: count, amountMinor: 0 })),
    biggestLoss: null,
  };
}

export const headerOf = (
  stages: readonly string[],
  more: Partial<LogHeader> = {},
): Pick<LogHeader, 'name' | 'currency' | 'stages'> => ({
  name: 'Сделки',
  currency: 'RUB',
  stages: stages.map((id): LogStage => ({ id, title: /[а-я]/i.test(id) ? { ru: id } : { en: id } })),
  ...more,
});

const stageNames = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(
      'Prospecting',
      'Переговоры',
      'won',
      'lost',
      'manager',
      'price',
      'new_deal',
      'lead',
      'Lead',
      'LEAD',
      '№ 1',
      '—',
    ),
    fc.string({ minLength: 1, maxLength: 12 }),
  ),
  { minLength: 1, maxLength: 9 },
);

/** Any log that could be: names of all sorts, any passages, ends known and unknown, stages in no order. */
export const anyLog = stageNames.chain((stages) =>
  fc
    .record({
      listed: fc.shuffledSubarray(stages),
      counts: fc.array(fc.integer({ min: 1, max: 3000 }), {
        minLength: stages.length,
        maxLength: stages.length,
      }),
      ways: fc.array(
        fc.record({
          from: fc.constantFrom(...stages),
          to: fc.oneof(
            fc.constantFrom(...stages),
            fc.constantFrom('won', 'lost', 'not_ours', 'postponed', 'Сделка', 'signed'),
          ),
          count: fc.nat(2000),
        }),
        { maxLength: 40 },
      ),
      ends: fc.dictionary(fc.constantFrom('won', 'lost', 'not_ours', 'postponed', 'signed'), fc.nat(900)),
      told: fc.constantFrom<Record<string, ClosedOutcome>>({}, { signed: 'won', Сделка: 'lost' }),
      locale: fc.constantFrom('ru' as const, 'en' as const),
    })
    .map(({ listed, counts, ways, ends, told, locale }) => {
      const seen = new Map(ways.map((way) => [JSON.stringify([way.from, way.to]), way]));
      const base = numbersOf({ stages: {}, ends });
      const whole = (stage: string) =>
        [...seen.values()].filter(({ from }) => from === stage).reduce((sum, { count }) => sum + count, 0);
      const numbers: Overlay = {
        ...base,
        deals: Math.max(1, ...counts),
        stages: stages.flatMap((stage, at) =>
          numbersOf({ stages: Object.fromEntries([[stage, counts[at]!]]) }).stages.map((one) => ({
            ...one,
            stage,
          })),
        ),
        transitions: [...seen.values()].map(({ from, to, count }) => ({
          from,
          to,
          deals: count,
          passages: count,
          share: share(count, whole(from)),
          timed: 0,
          medianMinutes: null,
        })),
      };
      return { header: headerOf(listed), calendar, numbers, ends: told, locale };
    }),
);
