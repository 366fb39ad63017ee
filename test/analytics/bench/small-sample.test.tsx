// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeasuredLog } from '@/analytics/bench';
import { loadLog, type Warehouse } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { compileCalendar } from '@/runtime/engine';
import { dealRow, eventRow, header, HOUR, sourceOf } from '../sql/measured';
import { openBench } from './bench';

const noon = Date.UTC(2026, 2, 5, 12);

/** Eight deals that go on, of which two are won; three of them have times. */
const eight = {
  header: header({
    name: 'Eight',
    stages: ['call', 'needs'].map((id) => ({ id, title: { en: `Stage ${id}` } })),
  }),
  cases: Array.from({ length: 8 }, (_, at) =>
    dealRow(`d${at}`, { stage: 'needs', outcome: at < 2 ? 'won' : 'lost' }),
  ),
  events: Array.from({ length: 8 }, (_, at) => {
    const known = at < 3;
    const day = { onDate: '2026-03-05' };
    return [
      eventRow(`d${at}`, 'stage', 'call', known ? noon : null, day),
      eventRow(`d${at}`, 'stage', 'needs', known ? noon + HOUR : null, day),
    ];
  }).flat(),
};

describe('numbers of few deals', () => {
  let warehouse: Warehouse;
  let measured: MeasuredLog;
  beforeAll(async () => {
    warehouse = await openNativeWarehouse({ threads: 1 });
    const { epoch } = await loadLog(warehouse, sourceOf(eight), {
      calendar: compileCalendar({
        timezone: 'UTC',
        week: { thu: [['09:00', '18:00']] },
        holidays: 'none',
        shortDayMinutes: 60,
        exceptions: [],
      }),
    });
    measured = { warehouse, log: 'log', header: eight.header, epoch };
  });
  afterAll(() => warehouse.close());

  it('carry their range in the sentence and in the table, and a median says of how many visits it is', async () => {
    openBench({ status: 'ready', measured }, { path: ['funnel', 'as=table'] });
    await screen.findByText(/^2 of 8 deals are won: 25\.0% \(95% range: 7\.1%–59\.1%\)\./);
    const table = screen.getByRole('region', { name: 'Table' });
    const [call, needs, won] = within(table).getAllByRole('row').slice(1);
    expect(call!.textContent).toMatch(/1\.0of 3$/);
    expect(needs!.textContent).toContain('100.0%67.6%–100.0%');
    expect(won!.textContent).toContain('25.0%7.1%–59.1%');
    within(call!).getByTitle(/^3 visits have a known time/);
  });

  it('have no conversion in money where some deals have no amount, and the groups say of what they are shares', async () => {
    openBench({ status: 'ready', measured }, { path: ['funnel', 'show=money&by=outcome'] });
    await screen.findByText(
      /8 deals have no amount: a share of money stands only where all deals of the step have one\.$/,
    );
    const chart = screen.getByRole('list', { name: 'Funnel by stage' });
    expect(chart.textContent).not.toContain('%');
    screen.getByText(/^These are shares of deals, not of money\./);
  });
});
