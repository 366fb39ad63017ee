import { describe, expect, it } from 'vitest';
import type { EventFunnelSpec } from '@/analytics/measures';
import { dealsQuestion, eventFunnelQuestion } from '@/analytics/sql';
import type { Log } from '@/runtime/format';
import { dealRow, engine, eventRow, header, HOUR } from './measured';

const spec = (more: Partial<EventFunnelSpec>): EventFunnelSpec => ({
  steps: ['ask', 'pay'],
  order: 'ordered',
  windowS: 86_400,
  exclusions: [],
  splitBy: null,
  filters: [],
  ...more,
});

const dated = (deal: string, activity: string, onDate: string) =>
  eventRow(deal, 'import', activity, null, { onDate });
/** 10 o'clock in Moscow on 12 January 2026. */
const MORNING = Date.UTC(2026, 0, 12, 7);

const log: Log = {
  header: header({ timezone: 'Europe/Moscow' }),
  cases: [
    dealRow('timed', { manager: 'Anna', amountMinor: 100 }),
    dealRow('dated', { manager: 'Anna', amountMinor: 20 }),
    dealRow('mixed', { manager: 'Boris', amountMinor: 3 }),
    dealRow('other', { manager: 'Boris' }),
    dealRow('silent', {}),
  ],
  events: [
    eventRow('timed', 'import', 'ask', MORNING, { onDate: '2026-01-12', person: 'Vera' }),
    eventRow('timed', 'import', 'pay', MORNING + HOUR, { onDate: '2026-01-12', person: 'Gleb' }),
    dated('dated', 'ask', '2026-01-12'),
    dated('dated', 'pay', '2026-01-13'),
    // Written in the file after the timed event, it stands before it: at the beginning of its day.
    eventRow('mixed', 'import', 'pay', MORNING, { onDate: '2026-01-12' }),
    dated('mixed', 'ask', '2026-01-12'),
    eventRow('other', 'import', 'talk', MORNING, { onDate: '2026-01-12' }),
    eventRow(null, 'import', 'ask', MORNING, { onDate: '2026-01-12' }),
  ],
};

describe('event funnel of a log', () => {
  const { ask } = engine();

  it('lets an event without a time stand at the beginning of its day in the zone of the log', async () => {
    const result = await ask(log, eventFunnelQuestion(spec({}), log.header));
    expect(result).toMatchObject({ deals: 4, eventsWithoutTime: 3, groups: [] });
    expect(result.total.steps).toMatchObject([
      { step: 'ask', deals: 3, amountMinor: 123, conversionPrevious: null, averageS: null },
      { step: 'pay', deals: 3, amountMinor: 123, conversionPrevious: { part: 3, whole: 3 }, medianS: 36_000 },
    ]);
  });

  it('splits by the deal and by a column of its events', async () => {
    const byDeal = await ask(
      log,
      eventFunnelQuestion(spec({ splitBy: { of: 'deal', dimension: 'manager' } }), log.header),
    );
    expect(byDeal.groups.map(({ key, steps }) => [key, steps[1]!.deals])).toEqual([
      ['Anna', 2],
      ['Boris', 1],
    ]);
    const splitBy = { of: 'event', column: 'person', attribution: { by: 'reached' } } as const;
    const byEvent = await ask(log, eventFunnelQuestion(spec({ splitBy }), log.header));
    expect(byEvent.groups.map(({ key, steps }) => [key, steps[1]!.deals])).toEqual([
      [null, 2],
      ['Gleb', 1],
    ]);
  });

  it('opens the deals of a step, sorted and paged, with the money of all of them', async () => {
    const origin = {
      of: 'event_funnel',
      spec: spec({ windowS: 7200, splitBy: { of: 'deal', dimension: 'manager' } }),
      step: 0,
    } as const;
    const page = { sort: { by: 'amount', descending: true }, offset: 0, limit: 1 } as const;
    const here = await ask(log, dealsQuestion({ ...page, origin: { ...origin, part: 'here' } }, log.header));
    expect(here).toMatchObject({ deals: 3, amountMinor: 123, rows: [{ caseId: 'timed' }] });
    const left = await ask(
      log,
      dealsQuestion(
        { ...page, offset: 0, origin: { ...origin, part: 'left', group: { key: 'Anna' } } },
        log.header,
      ),
    );
    expect(left).toMatchObject({ deals: 1, amountMinor: 20, rows: [{ caseId: 'dated', manager: 'Anna' }] });
    const end = await ask(
      log,
      dealsQuestion({ ...page, origin: { ...origin, step: 1, part: 'left' } }, log.header),
    );
    expect(end).toMatchObject({ deals: 0, rows: [] });
  });

  it('finds nobody for a step that never happens', async () => {
    const result = await ask(log, eventFunnelQuestion(spec({ steps: ['ask', 'fly'] }), log.header));
    expect(result.total.steps.map(({ deals }) => deals)).toEqual([3, 0]);
    const nothing = await ask(log, eventFunnelQuestion(spec({ steps: ['fly'] }), log.header));
    expect(nothing.total.steps).toMatchObject([{ deals: 0, amountMinor: 0 }]);
  });

  it('is strict among what it is told to be: the steps, events of their kinds, everything', async () => {
    const way = (deal: string, ...events: (readonly ['activity' | 'task' | 'stage', string])[]) =>
      events.map(([kind, name], hour) => eventRow(deal, kind, name, MORNING + hour * HOUR));
    const busy: Log = {
      header: header(),
      cases: ['at_once', 'task', 'act', 'stage', 'again'].map((deal) => dealRow(deal)),
      events: [
        ...way('at_once', ['activity', 'ask'], ['activity', 'show'], ['activity', 'pay']),
        ...way('task', ['activity', 'ask'], ['task', 'remind'], ['activity', 'show'], ['activity', 'pay']),
        ...way('act', ['activity', 'ask'], ['activity', 'talk'], ['activity', 'show'], ['activity', 'pay']),
        ...way('stage', ['activity', 'ask'], ['stage', 'offer'], ['activity', 'show'], ['activity', 'pay']),
        ...way('again', ['activity', 'ask'], ['activity', 'pay'], ['activity', 'show'], ['activity', 'pay']),
      ],
    };
    const counts = async (more: Partial<EventFunnelSpec>) => {
      const asked = spec({ steps: ['ask', 'show', 'pay'], ...more });
      const { total } = await ask(busy, eventFunnelQuestion(asked, busy.header));
      const origin = { of: 'event_funnel', spec: asked, step: 2, part: 'here' } as const;
      const behind = await ask(busy, dealsQuestion({ origin, sort: null, offset: 0, limit: 9 }, busy.header));
      expect(behind.deals).toBe(total.steps[2]!.deals);
      return total.steps.map(({ deals }) => deals);
    };
    expect(await counts({ order: 'ordered' })).toEqual([5, 5, 5]);
    expect(await counts({ order: 'strict', strictAmong: 'steps' })).toEqual([5, 4, 4]);
    expect(await counts({ order: 'strict', strictAmong: { kinds: ['activity'] } })).toEqual([5, 3, 3]);
    expect(await counts({ order: 'strict' })).toEqual([5, 1, 1]);
    // Of the other orders it is no question.
    expect(await counts({ order: 'ordered', strictAmong: 'steps' })).toEqual([5, 5, 5]);
  });
});
