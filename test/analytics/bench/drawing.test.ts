import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originOfPath } from '@/analytics/bench/deals/origin-of-path';
import type { DealsOrigin, DealsSpec, LogSummary } from '@/analytics/measures';
import { activitiesQuestion, dealsQuestion, logSummaryQuestion, overlayQuestion } from '@/analytics/sql';
import { engine } from '../sql/measured';
import { randomLog, runs } from '../sql/random-log';

const { ask } = engine();
const deals = (origin: DealsOrigin): DealsSpec => ({ origin, sort: null, offset: 0, limit: 100 });

describe('numbers of the drawing and of the summary', () => {
  it('open exactly the deals that they count', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, async (log) => {
        const opened = (origin: DealsOrigin) => ask(log, dealsQuestion(deals(origin), log.header));
        const behind = (...path: string[]) => opened(originOfPath(['deals', ...path])!);
        const overlay = await ask(log, overlayQuestion(log.header));
        for (const { stage, deals } of overlay.stages)
          expect((await behind('stage', stage)).deals).toBe(deals);
        for (const { from, to, deals } of overlay.transitions)
          expect((await behind('transition', from, to)).deals).toBe(deals);
        for (const { end, deals, amountMinor } of overlay.ends)
          expect(await behind('end', end)).toMatchObject({ deals, amountMinor });
        const { dealGaps } = await ask(log, logSummaryQuestion());
        for (const [gap, count] of Object.entries(dealGaps))
          expect((await opened({ of: 'gap', gap: gap as keyof LogSummary['dealGaps'] })).deals).toBe(count);
      }),
      runs(6),
    );
  });

  it('name every kind of event with its deals', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, async (log) => {
        const found = await ask(log, activitiesQuestion([], log.header));
        expect(found.reduce((all, { events }) => all + events, 0)).toBe(log.events.length);
        for (const { activity, kind, deals } of found)
          expect(deals).toBe(
            new Set(
              log.events
                .filter((one) => one.activity === activity && one.kind === kind)
                .map((one) => one.caseId),
            ).size,
          );
      }),
      runs(6),
    );
  });
});
