import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionValuesQuestion, logSummaryQuestion, overlayQuestion } from '@/analytics/sql';
import type { Log } from '@/runtime/format';
import { answer, loadLog } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { compileCalendar } from '@/runtime/engine';
import { dealRow, engine, eventRow, header, HOUR, sourceOf } from './measured';
import { randomLog, runs, stageIds } from './random-log';

describe('numbers on the drawing', () => {
  const { ask } = engine();

  it('count stages, passages and ends as the definitions say', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, async (log) => {
        const overlay = await ask(log, overlayQuestion(log.header));
        const place = (stage: string | null) => stageIds.findIndex((id) => id === stage);
        const ways = log.cases.map((deal) => {
          const events = log.events.filter((event) => event.caseId === deal.caseId);
          const entered = events.filter(({ kind }) => kind === 'stage').map(({ activity }) => activity);
          return { deal, entered: entered.length || !deal.stage ? entered : [deal.stage], events };
        });
        for (const stage of stageIds) {
          const here = ways.filter(({ entered }) => entered.includes(stage));
          const last = here.filter(({ deal }) => deal.stage === stage).map(({ deal }) => deal);
          const lost = last.filter(({ outcome }) => outcome === 'lost');
          const found = overlay.stages.find((numbers) => numbers.stage === stage);
          expect(found?.deals ?? 0).toBe(here.length);
          if (!found) continue;
          expect(found.now).toBe(last.filter(({ outcome }) => outcome === 'open').length);
          expect(found.lost).toBe(lost.length);
          expect(found.notOurs).toBe(last.filter(({ outcome }) => outcome === 'not_ours').length);
          expect(found.lostAmountMinor).toBe(lost.reduce((sum, deal) => sum + (deal.amountMinor ?? 0), 0));
          expect(found.conversion).toMatchObject({
            whole: here.length,
            part: here.filter(
              ({ deal, entered }) =>
                deal.outcome === 'won' || entered.some((other) => place(other) > place(stage)),
            ).length,
          });
        }
        const passages = ways.flatMap(({ events }) =>
          events.slice(1).map((event, index) => `${events[index]!.activity}→${event.activity}`),
        );
        expect(overlay.transitions.reduce((sum, one) => sum + one.passages, 0)).toBe(passages.length);
        for (const { from, to, passages: count } of overlay.transitions)
          expect(count).toBe(passages.filter((passage) => passage === `${from}→${to}`).length);
        const ended = log.cases.filter(({ outcome }) => outcome !== 'open');
        expect(overlay.ends.reduce((sum, { deals }) => sum + deals, 0)).toBe(ended.length);
        expect(overlay).toMatchObject({ deals: log.cases.length, events: log.events.length });
      }),
      runs(25),
    );
  });

  const log: Log = {
    header: header({ name: 'Spring' }),
    cases: [
      dealRow('1', {
        version: '2.1',
        stage: 'offer',
        outcome: 'lost',
        amountMinor: 900,
        openedOn: '2026-01-10',
      }),
      dealRow('2', { version: '2.1', stage: 'lead', outcome: 'lost', amountMinor: 100 }),
      dealRow('3', { version: '2.1', stage: 'lead', outcome: 'lost', amountMinor: null }),
      dealRow('4', {
        version: '2.1',
        stage: 'deal',
        outcome: 'won',
        amountMinor: 700,
        closedOn: '2026-05-01',
      }),
    ],
    events: [
      eventRow('1', 'stage', 'lead', 0),
      eventRow('1', 'stage', 'offer', HOUR),
      eventRow('1', 'end', 'too_dear', 2 * HOUR),
      eventRow('2', 'stage', 'lead', 0),
      eventRow('2', 'end', 'silent', HOUR),
      eventRow(null, 'activity', 'dial', HOUR),
    ],
  };

  it('name the stage where most of the money is lost, and ends by their own names', async () => {
    const overlay = await ask(log, overlayQuestion(log.header));
    expect(overlay).toMatchObject({
      log: 'Spring',
      version: '2.1',
      from: '1970-01-01',
      to: '2026-05-01',
      deals: 4,
      events: 5,
      biggestLoss: { stage: 'offer', lost: 1, lostAmountMinor: 900, share: { part: 1, whole: 1 } },
    });
    expect(overlay.ends.map(({ end, deals }) => [end, deals]).sort()).toEqual([
      ['lost', 1],
      ['silent', 1],
      ['too_dear', 1],
      ['won', 1],
    ]);
  });

  it('have no biggest loss where nothing is lost', async () => {
    const calm = { ...log, cases: log.cases.slice(3), events: [] };
    expect((await ask(calm, overlayQuestion(calm.header))).biggestLoss).toBeNull();
  });

  it('do not take a deal that was never ours for a loss', async () => {
    const cases = [
      dealRow('1', { stage: 'lead', outcome: 'not_ours', amountMinor: 9_000_000 }),
      dealRow('2', { stage: 'offer', outcome: 'lost', amountMinor: 100 }),
    ];
    const events = [eventRow('1', 'stage', 'lead', 0), eventRow('2', 'stage', 'offer', 0)];
    const overlay = await ask({ ...log, cases, events }, overlayQuestion(log.header));
    expect(overlay.biggestLoss).toMatchObject({ stage: 'offer', lost: 1 });
    expect(overlay.stages).toMatchObject([
      { stage: 'lead', lost: 0, lostAmountMinor: 0, notOurs: 1 },
      { stage: 'offer', lost: 1, lostAmountMinor: 100, notOurs: 0 },
    ]);
  });

  it('have no conversion for a stage that has no place in the order of the log', async () => {
    const cases = [dealRow('1', { stage: 'talk' })];
    const events = [eventRow('1', 'stage', 'trial', 0), eventRow('1', 'stage', 'talk', HOUR)];
    const overlay = await ask({ ...log, cases, events }, overlayQuestion(log.header));
    expect(overlay.stages).toMatchObject([
      { stage: 'talk', conversion: { part: 0, whole: 1 } },
      { stage: 'trial', conversion: { part: 0, whole: 0 } },
    ]);
  });

  it('say how many times a median is made of', async () => {
    const cases = [dealRow('1', { stage: 'talk' }), dealRow('2', { stage: 'talk' })];
    const noon = Date.UTC(2026, 2, 5, 12);
    const events = [
      eventRow('1', 'stage', 'lead', noon),
      eventRow('1', 'stage', 'talk', noon + HOUR),
      eventRow('2', 'stage', 'lead', null, { onDate: '2026-03-05' }),
      eventRow('2', 'stage', 'talk', null, { onDate: '2026-03-05' }),
    ];
    const warehouse = await openNativeWarehouse({ threads: 1 });
    await loadLog(warehouse, sourceOf({ ...log, cases, events }), {
      calendar: compileCalendar({
        timezone: 'UTC',
        week: { thu: [['09:00', '18:00']] },
        holidays: 'none',
        exceptions: [],
        shortDayMinutes: 60,
      }),
    });
    const overlay = await answer(warehouse, overlayQuestion(log.header));
    await warehouse.close();
    expect(overlay.stages).toMatchObject([{ deals: 2, timed: 1, medianMinutes: 60 }, { timed: 0 }]);
    expect(overlay.transitions).toMatchObject([{ passages: 2, timed: 1, medianMinutes: 60 }]);
  });

  it('tell days of the calendar where the log has dates and no times', async () => {
    const cases = [dealRow('1', { stage: 'talk' }), dealRow('2', { stage: 'lead' })];
    const on = (caseId: string, kind: 'stage' | 'end', activity: string, onDate: string) =>
      eventRow(caseId, kind, activity, null, { onDate });
    const events = [
      on('1', 'stage', 'lead', '2026-03-05'),
      on('1', 'stage', 'talk', '2026-03-15'),
      on('2', 'stage', 'lead', '2026-03-05'),
      on('2', 'end', 'lost', '2026-03-25'),
    ];
    const overlay = await ask({ ...log, cases, events }, overlayQuestion(log.header));
    expect(overlay.stages).toMatchObject([
      { stage: 'lead', timed: 0, medianMinutes: null, byDates: { dated: 2, medianDays: 15, p90Days: 19 } },
      { stage: 'talk', timed: 0 },
    ]);
    expect(overlay.stages[1]!.byDates).toBeUndefined();
    expect(overlay.transitions.find(({ to }) => to === 'talk')).toMatchObject({
      byDates: { dated: 1, medianDays: 10 },
    });
  });

  it('come from the deals that pass the filters', async () => {
    const won = [{ kind: 'values', dimension: 'outcome', values: ['won'] }] as const;
    const overlay = await ask(log, overlayQuestion(log.header, won));
    expect(overlay).toMatchObject({ deals: 1, events: 0, transitions: [] });
    expect(overlay.stages.map(({ stage, deals }) => [stage, deals])).toEqual([['deal', 1]]);
  });

  it('summarise the log with what is missing in it', async () => {
    const summary = await ask(log, logSummaryQuestion());
    expect(summary).toMatchObject({
      deals: 4,
      events: 6,
      outcomes: { open: 0, won: 1, lost: 3, notOurs: 0, postponed: 0 },
      period: { from: '1970-01-01', to: '2026-05-01' },
      opened: { from: '2026-01-10', to: '2026-01-10' },
      versions: ['2.1'],
      dealGaps: { withoutEvents: 2, noOpeningDate: 3, closedWithoutDate: 3, noAmount: 1, noManager: 4 },
      eventGaps: { withoutDeal: 1, withoutTime: 0, withoutPerson: 6 },
    });
  });

  it('list the values of a dimension with their deals, found by letters in any case', async () => {
    const values = (search: string) =>
      ask(log, dimensionValuesQuestion({ dimension: 'stage', filters: [], search, limit: 1 }, log.header));
    expect(await values('')).toEqual({ values: [{ key: 'lead', deals: 2 }], valueCount: 3 });
    expect(await values('EA')).toEqual({ values: [{ key: 'lead', deals: 2 }], valueCount: 2 });
  });
});
