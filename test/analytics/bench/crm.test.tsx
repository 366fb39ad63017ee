// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeasuredLog } from '@/analytics/bench';
import { readyReports, type ReadyReport } from '@/analytics/bench/reports/ready-reports';
import { reportAddressOf } from '@/analytics/bench/reports/report-view';
import { reportSheet } from '@/analytics/bench/reports/report-sheet';
import { measureOf } from '@/analytics/measures';
import { reportQuestion } from '@/analytics/sql';
import { answer, type Warehouse } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { importLog } from '@/cli/log/import-log';
import { measuredLog, openBench } from './bench';

const folder = '../shared/data/crm/maven-crm-opportunities';
const vectors = '../shared/vectors/crm-opportunities.json';

interface Vectors {
  questions: { id: string; columns: string[]; rows: (string | number)[][] }[];
}

describe.skipIf(!existsSync(folder) || !existsSync(vectors))('8,800 real opportunities on the screen', () => {
  let warehouse: Warehouse;
  let measured: MeasuredLog;
  const expected = new Map<string, (string | number)[][]>();
  beforeAll(async () => {
    const files = ['sales_pipeline', 'sales_teams', 'products', 'accounts'].map(
      (name) => `${folder}/${name}.csv`,
    );
    const { source } = await importLog(files, { timezone: 'UTC', currency: 'USD', stages: [] });
    warehouse = await openNativeWarehouse({ threads: 2 });
    measured = await measuredLog(warehouse, source);
    const { questions } = JSON.parse(readFileSync(vectors, 'utf8')) as Vectors;
    for (const { id, rows } of questions) expected.set(id, rows);
  });
  afterAll(() => warehouse.close());

  const table = async (name: ReadyReport) => {
    const spec = readyReports[name];
    const result = await answer(warehouse, reportQuestion(spec, measured.header));
    return reportSheet(spec, result, {
      name,
      dimensions: spec.rows.map(String),
      measures: spec.measures.map((id) => measureOf(id, measured.header.attributes)),
      measureTitle: ({ id }) => id,
      rowKey: (_, key) => key ?? '',
      columnKey: (key) => key ?? '',
      total: 'total',
    });
  };

  it('win rate by region as in the published answers', async () => {
    const { columns, rows } = await table('regions');
    const at = (title: string) => columns.indexOf(title);
    const found = new Map(rows.map((row) => [row[0], row]));
    for (const [region, won, lost, rate] of expected.get('win_rate_by_region')!) {
      const row = found.get(String(region))!;
      expect([row[at('won_deals')], row[at('lost_deals')]]).toEqual([won, lost]);
      expect(row[at('win_rate')]).toBeCloseTo(Number(rate), 9);
    }
  });

  it('wins by product and region, money, cycle and gaps as in the published answers', async () => {
    const crossed = await table('product_region');
    const places = ['Central', 'East', 'West'].map((region) =>
      crossed.columns.indexOf(`${region} · won_deals`),
    );
    const byProduct = new Map(crossed.rows.map((row) => [row[0], places.map((place) => row[place])]));
    for (const [product, ...wins] of expected.get('product_region')!)
      expect(byProduct.get(String(product))).toEqual(wins);

    const [total, mean, median, least, most] = expected.get('won_value_total')![0]!.map(Number);
    const money = (await table('money')).rows[0]!.slice(1).map(Number);
    [total, mean, median, least, most].forEach((value, at) => expect(money[at]).toBeCloseTo(value!, 2));

    const cycle = new Map((await table('cycle')).rows.map((row) => [row[0], row.slice(1).map(Number)]));
    for (const [status, ...values] of expected.get('cycle_overall')!) {
      const key = status === 'Won' ? 'won' : status === 'Lost' ? 'lost' : 'total';
      values.forEach((value, at) => expect(cycle.get(key)![at]).toBeCloseTo(Number(value), 6));
    }
    expect((await table('gaps')).rows[0]!.slice(1)).toEqual(expected.get('missing_values')![0]);
  });

  it('stand in the sentence, in the table and in the summary', async () => {
    const won = expected.get('cycle_overall')!.find(([status]) => status === 'Won')![1]!;
    openBench({ status: 'ready', measured }, { path: ['reports', reportOf('regions')] });
    const rates = expected.get('win_rate')![0]![0]!;
    await screen.findByText(
      new RegExp(`Win rate: ${(Number(rates) * 100).toFixed(1)}% all together\\. Highest: West`),
    );
    openBench({ status: 'ready', measured }, { path: ['data'] });
    // By text: asking for roles reads the styles of the whole page, and is slow here.
    await screen.findByText('8,800', { selector: 'dd button' });
    const gaps = screen.getAllByText('500 deals', { selector: 'li button' }).map((one) => one.closest('li')!);
    expect(gaps.map(({ textContent }) => textContent)).toContain(
      '500 deals without events: counted by their present stage',
    );
    screen.getByText(Number(won).toLocaleString('en-GB'), { selector: 'dd button' });
  });
});

const reportOf = (name: ReadyReport): string => reportAddressOf({ spec: readyReports[name], as: 'table' });
