import { expect, it } from 'vitest';
import { loadLog, rowsOf } from '@/analytics/warehouse';
import { describeEngines } from './engines';
import { deal, event, sourceOf } from './log-of';

const DEALS = 4_000;
const EVENTS_PER_ENGINE: Record<string, number> = { native: 300_000, wasm: 30_000 };
const START = Date.UTC(2026, 0, 1);

describeEngines('the order of stored events', (warehouse, engine) => {
  /** Native works on pieces of 122,880 rows in parallel: there must be several of them. */
  const count = EVENTS_PER_ENGINE[engine]!;

  it('lets the next row be the next event, as a window that sorts would find it', async () => {
    const cases = Array.from({ length: DEALS }, (_, index) => deal({ caseId: `d${index}` }));
    const events = Array.from({ length: count }, (_, index) =>
      event({
        caseId: `d${(index * 7_919) % DEALS}`,
        seq: index + 1,
        activity: `a${index % 9}`,
        // Scattered over a year by a step that is coprime with it, with ties.
        at: START + ((index * 104_729) % 365) * 86_400_000,
      }),
    );
    await loadLog(warehouse(), sourceOf({ cases, events }), { calendar: null });
    const wrong = await warehouse().query(`
      SELECT count(*) FROM (
        SELECT next_activity, next_at,
          lead(activity) OVER following AS activity_after, lead("at") OVER following AS after
        FROM events WINDOW following AS (PARTITION BY case_no ORDER BY "at", seq)
      ) WHERE next_activity IS DISTINCT FROM activity_after OR next_at IS DISTINCT FROM after`);
    expect(rowsOf(wrong)).toEqual([[0]]);
    const unsorted = await warehouse().query(`
      SELECT count(*) FROM (
        SELECT case_no, "at", seq, lag(case_no) OVER () AS c, lag("at") OVER () AS t, lag(seq) OVER () AS s FROM events
      ) WHERE c IS NOT NULL AND (c, t, s) > (case_no, "at", seq)`);
    expect(rowsOf(unsorted)).toEqual([[0]]);
  });
});
