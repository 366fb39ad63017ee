import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureIds, type ReportSpec } from '@/analytics/measures';
import {
  dealsQuestion,
  dimensionValuesQuestion,
  eventFunnelQuestion,
  logSummaryQuestion,
  overlayQuestion,
  reportQuestion,
  stageFunnelQuestion,
  type Question,
} from '@/analytics/sql';
import { answer, loadLog, type Warehouse } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { compileCalendar } from '@/runtime/engine';
import type { Log } from '@/runtime/format';
import { smallProcess } from '../../fixtures/small-process';
import { openWasmInNode } from '../warehouse/wasm-in-node';
import { sourceOf } from './measured';
import { randomLog, stageIds } from './random-log';

const report: ReportSpec = {
  rows: ['manager', 'product'],
  columns: 'closed_quarter',
  measures: measureIds,
  filters: [],
  sort: { by: 'won_amount', descending: true },
  limit: null,
};

const questionsOf = ({ header }: Log): Record<string, Question<unknown>> => {
  const stageFunnel = (countingRule: 'reached' | 'touched' | 'in_order') =>
    ({ stages: [], countingRule, splitBy: 'manager', filters: [] }) as const;
  const eventFunnel = {
    steps: ['lead', 'offer', 'end_won'],
    order: 'ordered',
    windowS: 90_000,
    exclusions: [{ event: 'talk', from: 0, to: 1 }],
    splitBy: { of: 'deal', dimension: 'product' },
    filters: [{ kind: 'amount', fromMinor: 100, toMinor: null }],
  } as const;
  const page = { sort: { by: 'amount', descending: true }, offset: 1, limit: 4 } as const;
  return {
    reached: stageFunnelQuestion(stageFunnel('reached'), header),
    touched: stageFunnelQuestion(stageFunnel('touched'), header),
    in_order: stageFunnelQuestion(stageFunnel('in_order'), header),
    ordered: eventFunnelQuestion(eventFunnel, header),
    strict: eventFunnelQuestion({ ...eventFunnel, order: 'strict' }, header),
    report: reportQuestion(report, header),
    overlay: overlayQuestion(header),
    summary: logSummaryQuestion(),
    values: dimensionValuesQuestion(
      { dimension: 'opened_month', filters: [], search: '2026', limit: 3 },
      header,
    ),
    'deals of a stage funnel': dealsQuestion(
      { ...page, origin: { of: 'stage_funnel', spec: stageFunnel('reached'), step: 'talk', part: 'left' } },
      header,
    ),
    'deals of an event funnel': dealsQuestion(
      { ...page, origin: { of: 'event_funnel', spec: eventFunnel, step: 0, part: 'here' } },
      header,
    ),
    'deals of a report': dealsQuestion(
      { ...page, origin: { of: 'report', spec: report, keys: null, measure: 'win_rate' } },
      header,
    ),
  };
};

describe('every question', () => {
  let engines: Warehouse[];
  beforeAll(async () => {
    engines = [await openNativeWarehouse({ threads: 2 }), await openWasmInNode()];
  });
  afterAll(async () => {
    for (const engine of engines) await engine.close();
  });

  it('has the same answer from the engine of the browser and from the native one', async () => {
    const calendar = compileCalendar(smallProcess().calendar);
    const logs = fc.sample(randomLog, { numRuns: process.env['FUZZ'] ? 60 : 3, seed: 7 });
    for (const log of logs) {
      for (const engine of engines) await loadLog(engine, sourceOf(log), { calendar });
      for (const [name, question] of Object.entries(questionsOf(log))) {
        const [native, wasm] = await Promise.all(engines.map((engine) => answer(engine, question)));
        expect(wasm, name).toEqual(native);
      }
    }
    expect(logs.some((log) => log.events.some((event) => event.activity === stageIds[2]))).toBe(true);
  });
});
