import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventFunnelSheet, stageFunnelSheet, type FunnelWords } from '@/analytics/bench/funnel/funnel-sheet';
import { funnelMessages } from '@/analytics/bench/funnel/messages';
import { reportSheet } from '@/analytics/bench/reports/report-sheet';
import { extremesOf } from '@/analytics/bench/reports/extremes';
import { measureOf, type CountingRule, type Dimension, type ReportSpec } from '@/analytics/measures';
import { eventFunnelQuestion, reportQuestion, stageFunnelQuestion } from '@/analytics/sql';
import { translator } from '@/kit/i18n';
import { engine } from '../sql/measured';
import { randomLog, runs } from '../sql/random-log';

const { ask } = engine();
const words: FunnelWords = {
  name: 'Funnel',
  show: 'deals',
  groupTitle: 'Manager',
  keyTitle: (key) => key ?? 'nobody',
  stepTitle: (step) => step,
  sign: '₽',
  t: translator(funnelMessages, 'en'),
};
type Row = readonly (string | number | null)[];
const sum = (numbers: readonly (string | number | null)[]) =>
  numbers.reduce<number>((all, one) => all + Number(one), 0);
const split = fc.constantFrom<Dimension>('manager', 'product', 'outcome', 'opened_month');

describe('the table of a funnel', () => {
  it('has at each step of the whole the sum of its groups, in deals and in money', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomLog,
        fc.constantFrom<CountingRule>('reached', 'touched', 'in_order'),
        split,
        async (log, countingRule, splitBy) => {
          const result = await ask(
            log,
            stageFunnelQuestion({ stages: [], countingRule, splitBy, filters: [] }, log.header),
          );
          const { columns, rows } = stageFunnelSheet(result, words);
          const steps = result.total.steps.length;
          const total = rows.slice(-steps);
          const groups = rows.slice(0, -steps);
          const adding = columns.flatMap((title, at) =>
            /^(Deals|Lost|Open|Postponed|Not ours|Won past|Amount|Lost, )/.test(title) ? [at] : [],
          );
          total.forEach((row, step) => {
            const parts: Row[] = groups.filter((_, at) => at % steps === step);
            for (const at of adding)
              expect(sum(parts.map((part) => part[at] ?? null))).toBeCloseTo(Number(row[at]), 6);
          });
          if (countingRule === 'touched') return;
          // What did not go on and what did make the step.
          const [deals, ways] = [
            columns.indexOf('Deals'),
            adding.filter((at) => /^(Lost|Open|Postponed|Not ours|Won past)$/.test(columns[at]!)),
          ];
          total.slice(0, -1).forEach((row, step) => {
            expect(sum(ways.map((at) => row[at]!)) + Number(total[step + 1]![deals])).toBe(row[deals]);
          });
        },
      ),
      runs(12),
    );
  });

  it('by money has what left and what went on make the money of the step', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, async (log) => {
        const spec = { stages: [], countingRule: 'reached', splitBy: null, filters: [] } as const;
        const result = await ask(log, stageFunnelQuestion(spec, log.header));
        const { columns, rows } = stageFunnelSheet(result, { ...words, groupTitle: null, show: 'money' });
        const amount = columns.indexOf('Amount, ₽');
        const ways = columns.flatMap((title, at) =>
          /^(Lost|Open|Postponed|Not ours|Won past), ₽$/.test(title) ? [at] : [],
        );
        expect(columns.slice(2, 4)).toEqual(['Money from\u00a0previous', 'Money from\u00a0first']);
        rows.slice(0, -1).forEach((row, step) => {
          const next = Number(rows[step + 1]![amount]);
          expect(sum(ways.map((at) => row[at]!)) + next).toBeCloseTo(Number(row[amount]), 6);
          // A share of money is there only where no deal of the step lacks an amount.
          const gaps = result.total.steps[step]!.withoutAmount > 0;
          if (gaps) expect(rows[step + 1]![2]).toBeNull();
        });
      }),
      runs(20),
    );
  });

  it('by events has the sum of its groups too', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, split, async (log, dimension) => {
        const result = await ask(
          log,
          eventFunnelQuestion(
            {
              steps: ['lead', 'talk', 'offer'],
              order: 'ordered',
              windowS: 10 * 86_400,
              exclusions: [],
              splitBy: { of: 'deal', dimension },
              filters: [],
            },
            log.header,
          ),
        );
        const { rows } = eventFunnelSheet(result, words);
        rows.slice(-3).forEach((row, step) => {
          expect(
            sum(
              rows
                .slice(0, -3)
                .filter((_, at) => at % 3 === step)
                .map((part) => part[2]!),
            ),
          ).toBe(row[2]);
        });
      }),
      runs(8),
    );
  });
});

describe('the table of a report', () => {
  const spec: ReportSpec = {
    rows: ['manager'],
    columns: 'outcome',
    measures: ['deals', 'amount', 'win_rate'],
    filters: [],
    sort: null,
    limit: null,
  };

  it('has counts and money in whole units that add up over rows and over columns', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, async (log) => {
        const result = await ask(log, reportQuestion(spec, log.header));
        const sheet = reportSheet(spec, result, {
          name: 'Report',
          dimensions: ['Manager'],
          measures: spec.measures.map((id) => measureOf(id, [])),
          measureTitle: ({ id }) => id,
          rowKey: (_, key) => key ?? 'nobody',
          columnKey: (key) => key ?? 'none',
          total: 'Total',
        });
        const body = sheet.rows.slice(0, -1);
        const whole = sheet.rows.at(-1)!;
        sheet.columns.forEach((title, at) => {
          if (!/deals|amount/.test(title)) return;
          expect(sum(body.map((row) => row[at]!))).toBeCloseTo(Number(whole[at]), 6);
          if (title === 'Total · deals')
            expect(
              sum(
                sheet.columns.flatMap((other, place) =>
                  /^(?!Total).* · deals$/.test(other) ? [whole[place]!] : [],
                ),
              ),
            ).toBe(whole[at]);
        });
      }),
      runs(10),
    );
  });

  it('names both ends, and nobody where all are alike', () => {
    const row = (key: string, value: number | null) => ({
      keys: [key],
      cells: [],
      total: [{ value, sample: 1, share: null }],
    });
    const ends = extremesOf([row('a', 2), row('b', null), row('c', 5), row('d', 1)], 0)!;
    expect([ends.most.keys[0], ends.least.keys[0]]).toEqual(['c', 'd']);
    expect(extremesOf([row('a', 2), row('b', 2)], 0)).toBeNull();
    expect(extremesOf([row('a', null)], 0)).toBeNull();
  });
});
