import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureIds, type Dimension, type BuiltInMeasureId, type ReportSpec } from '@/analytics/measures';
import { dealsQuestion, reportQuestion } from '@/analytics/sql';
import type { CaseRow, Log } from '@/runtime/format';
import { dealRow, engine, header } from './measured';
import { randomLog, runs } from './random-log';

const spec = (more: Partial<ReportSpec>): ReportSpec => ({
  rows: [],
  columns: null,
  measures: ['deals'],
  filters: [],
  sort: null,
  limit: null,
  ...more,
});

const numbers = (deals: readonly CaseRow[], read: (deal: CaseRow) => number | null) =>
  deals
    .map(read)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
const sum = (values: readonly number[]) => (values.length ? values.reduce((a, b) => a + b, 0) : null);
const mean = (values: readonly number[]) => (values.length ? sum(values)! / values.length : null);
const median = (values: readonly number[]) =>
  values.length
    ? (values[Math.floor((values.length - 1) / 2)]! + values[Math.ceil((values.length - 1) / 2)]!) / 2
    : null;

const days = ({ openedOn, closedOn }: CaseRow) =>
  openedOn && closedOn ? (Date.parse(closedOn) - Date.parse(openedOn)) / 86_400_000 : null;

/** The formulas of the passports, read out. */
function naive(id: BuiltInMeasureId, deals: readonly CaseRow[]): number | null {
  const standing = (...outcomes: string[]) => deals.filter(({ outcome }) => outcomes.includes(outcome));
  const amounts = (some: readonly CaseRow[]) => numbers(some, (deal) => deal.amountMinor);
  const won = standing('won');
  const decided = standing('won', 'lost');
  const cycles = numbers(decided, days);
  switch (id) {
    case 'deals':
      return deals.length;
    case 'open_deals':
      return standing('open', 'postponed').length;
    case 'closed_deals':
      return decided.length;
    case 'won_deals':
      return won.length;
    case 'lost_deals':
      return standing('lost').length;
    case 'win_rate':
      return decided.length ? won.length / decided.length : null;
    case 'amount':
      return sum(amounts(deals));
    case 'open_amount':
      return sum(amounts(standing('open', 'postponed')));
    case 'won_amount':
      return sum(amounts(won));
    case 'lost_amount':
      return sum(amounts(standing('lost')));
    case 'average_deal':
      return mean(amounts(won));
    case 'median_deal':
      return median(amounts(won));
    case 'largest_deal':
      return amounts(won).at(-1) ?? null;
    case 'smallest_deal':
      return amounts(won)[0] ?? null;
    case 'average_cycle_days':
      return mean(cycles);
    case 'median_cycle_days':
      return median(cycles);
    case 'shortest_cycle_days':
      return cycles[0] ?? null;
    case 'longest_cycle_days':
      return cycles.at(-1) ?? null;
    case 'no_customer':
      return deals.filter(({ customer }) => customer === null).length;
    case 'no_opening_date':
      return deals.filter(({ openedOn }) => openedOn === null).length;
    case 'no_closing_date':
      return deals.filter(({ closedOn }) => closedOn === null).length;
    case 'no_amount':
      return deals.filter(({ amountMinor }) => amountMinor === null).length;
  }
}

const valueOf: Partial<Record<Dimension, (deal: CaseRow) => string | null>> = {
  manager: (deal) => deal.manager,
  product: (deal) => deal.product,
  outcome: (deal) => deal.outcome,
  opened_month: (deal) => deal.openedOn?.slice(0, 7) ?? null,
  closed_quarter: (deal) =>
    deal.closedOn && `${deal.closedOn.slice(0, 4)}-Q${Math.ceil(Number(deal.closedOn.slice(5, 7)) / 3)}`,
};
const dimension = fc.constantFrom(...(Object.keys(valueOf) as Dimension[]));

describe('reports of random logs', () => {
  const { ask } = engine();

  it('give in every cell and every total what the formulas of the measures say', async () => {
    const shape = fc.record({
      rows: fc.uniqueArray(dimension, { maxLength: 2 }),
      columns: fc.option(dimension),
    });
    await fc.assert(
      fc.asyncProperty(randomLog, shape, async (log, { rows, columns }) => {
        const result = await ask(
          log,
          reportQuestion(spec({ rows, columns, measures: measureIds }), log.header),
        );
        const inColumn = (deal: CaseRow, place: number) =>
          columns === null || valueOf[columns]!(deal) === result.columns[place];
        const lines = rows.length ? [...result.rows, result.total] : [result.total];
        for (const line of lines) {
          const own = log.cases.filter(
            (deal) =>
              line === result.total || rows.every((row, place) => valueOf[row]!(deal) === line.keys[place]),
          );
          line.cells.forEach((cells, place) => {
            const deals = own.filter((deal) => inColumn(deal, place));
            cells.forEach(({ value }, measure) => expectClose(value, naive(measureIds[measure]!, deals)));
          });
          line.total.forEach(({ value }, measure) => expectClose(value, naive(measureIds[measure]!, own)));
        }
        expect(result.rowCount).toBe(
          rows.length
            ? new Set(log.cases.map((deal) => rows.map((row) => valueOf[row]!(deal)).join('|'))).size
            : 0,
        );
      }),
      runs(30),
    );
  });

  it('open the deals that a value was computed from', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, fc.constantFrom(...measureIds), async (log, measure) => {
        const asked = spec({ rows: ['manager'], columns: 'outcome', measures: [measure] });
        const result = await ask(log, reportQuestion(asked, log.header));
        for (const row of result.rows.slice(0, 2))
          for (const [place, cells] of row.cells.entries()) {
            const origin = {
              of: 'report',
              spec: asked,
              keys: row.keys,
              column: { key: result.columns[place]! },
              measure,
            } as const;
            const { deals } = await ask(
              log,
              dealsQuestion({ origin, sort: null, offset: 0, limit: 1 }, log.header),
            );
            expect(deals).toBe(cells[0]!.sample);
          }
      }),
      runs(15),
    );
  });
});

function expectClose(found: number | null, expected: number | null): void {
  if (found === null || expected === null) expect(found).toBe(expected);
  else expect(found).toBeCloseTo(expected, 6);
}

describe('report', () => {
  const { ask } = engine();
  const log: Log = {
    header: header({
      attributes: [
        { id: 'seats', title: 'Seats', type: 'number' },
        { id: 'sector', title: 'Отрасль', type: 'text' },
        { id: 'vip', title: 'VIP', type: 'bool' },
      ],
    }),
    cases: [
      dealRow('1', {
        manager: "O'Hara",
        stage: 'offer',
        outcome: 'won',
        amountMinor: 500,
        attributes: { seats: 10, sector: 'Ёлки', vip: true },
      }),
      dealRow('2', {
        manager: 'Анна',
        stage: 'lead',
        outcome: 'lost',
        amountMinor: 0,
        attributes: { seats: 2, sector: 'Жильё', vip: false },
      }),
      dealRow('3', {
        manager: 'Анна',
        stage: 'talk',
        outcome: 'won',
        amountMinor: null,
        attributes: { seats: 2.5, sector: 'Дома', vip: null },
      }),
    ],
    events: [],
  };

  it('sorts stages as in the log, Russian words by their alphabet, numbers as numbers, none last', async () => {
    const keys = async (dimension: Dimension) =>
      (await ask(log, reportQuestion(spec({ rows: [dimension] }), log.header))).rows.map(
        (row) => row.keys[0],
      );
    expect(await keys('stage')).toEqual(['lead', 'talk', 'offer']);
    expect(await keys('attr:sector')).toEqual(['Дома', 'Ёлки', 'Жильё']);
    expect(await keys('attr:seats')).toEqual(['2', '2.5', '10']);
    expect(await keys('attr:vip')).toEqual(['false', 'true', null]);
    expect(await keys('attr:unknown')).toEqual([null]);
  });

  it('sorts by a measure with rows without a value last, and cuts after sorting', async () => {
    const sorted = async (descending: boolean) => {
      const asked = spec({
        rows: ['stage'],
        measures: ['won_amount'],
        sort: { by: 'won_amount', descending },
        limit: 2,
      });
      const { rows, rowCount } = await ask(log, reportQuestion(asked, log.header));
      expect(rowCount).toBe(3);
      return rows.map((row) => row.keys[0]);
    };
    expect(await sorted(true)).toEqual(['offer', 'lead']);
    expect(await sorted(false)).toEqual(['offer', 'lead']);
  });

  it('adds up a column of numbers that the log brought along', async () => {
    const asked = spec({ rows: ['manager'], measures: ['sum:seats', 'sum:sector'] });
    const { rows, total } = await ask(log, reportQuestion(asked, log.header));
    expect(rows.map(({ keys, total: [seats] }) => [keys[0], seats!.value])).toEqual([
      ['Анна', 4.5],
      ["O'Hara", 10],
    ]);
    expect(total.total.map(({ value, sample }) => [value, sample])).toEqual([
      [14.5, 3],
      [null, 0],
    ]);
  });

  it('takes values as data, also those that look like code', async () => {
    const filtered = async (values: string[]) =>
      (
        await ask(
          log,
          reportQuestion(spec({ filters: [{ kind: 'values', dimension: 'manager', values }] }), log.header),
        )
      ).total.total[0]!.value;
    expect(await filtered(["O'Hara"])).toBe(1);
    expect(await filtered(["x' OR TRUE --", '?', '$1'])).toBe(0);
  });

  it('has no zero where there is nothing to compute from', async () => {
    const nobody = [{ kind: 'values', dimension: 'manager', values: ['nobody'] }] as const;
    const { total } = await ask(
      log,
      reportQuestion(spec({ measures: ['deals', 'win_rate', 'won_amount'], filters: nobody }), log.header),
    );
    expect(total.total).toEqual([
      { value: 0, sample: 0, share: null },
      { value: null, sample: 0, share: null },
      { value: null, sample: 0, share: null },
    ]);
  });
});
