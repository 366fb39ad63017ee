import { dealsQuestion, eventFunnelQuestion } from '@/analytics/sql';
import {
  correlations,
  funnelTrend,
  passages,
  timeToConvert,
  type EventColumns,
  type FunnelRules,
} from '@/analytics/stats';
import type { Engine, MeasuredLog } from '../log/measured-log';
import { compare, type Check } from './check';
import type { FunnelVector } from './funnel-shapes';
import { asExpected, attributionOf, funnelSpec, stepsOf } from './funnel-spec';
import { DAY_ONE, vectorLog } from './vector-log';

/**
 * Runs a vector: counts, times, groups and actors through the whole way of the product (log, engine, question), trends,
 * histograms and correlations through the kernel that the screens call.
 */
export async function checkFunnelVector(engine: Engine, vector: FunnelVector): Promise<Check> {
  const log = await engine.load(vectorLog(vector));
  const { expect } = vector;
  const expected: Record<string, unknown> = { ...expect };
  const found: Record<string, unknown> = {};
  const result = await log.ask(eventFunnelQuestion(splitSpec(vector), log.header));
  Object.assign(found, asExpected(result.total.steps, expect));
  if (expect.actors) found['actors'] = await actorsAt(log, vector, Object.keys(expect.actors));
  if (expect.breakdown) {
    const groups = Object.entries(expect.breakdown);
    found['breakdown'] = Object.fromEntries(
      groups.map(([key, group]) => [key, asExpected(stepsOf(result, key), group)]),
    );
    expected['groups'] = groups.length;
    found['groups'] = result.groups.length;
  }
  Object.assign(found, fromKernel(vector));
  return compare(vector.id, expected, found);
}

const splitSpec = (vector: FunnelVector) =>
  funnelSpec(
    vector,
    vector.breakdown ? { of: 'event', column: 'person', attribution: attributionOf(vector.breakdown) } : null,
  );

async function actorsAt(log: MeasuredLog, vector: FunnelVector, steps: readonly string[]) {
  const found: Record<string, string[]> = {};
  for (const step of steps) {
    const origin = {
      of: 'event_funnel',
      spec: funnelSpec(vector),
      step: Number(step) - 1,
      part: 'here',
    } as const;
    const { rows } = await log.ask(
      dealsQuestion(
        { origin, sort: { by: 'case_id', descending: false }, offset: 0, limit: 1000 },
        log.header,
      ),
    );
    found[step] = rows.map((row) => row.caseId);
  }
  return found;
}

const periods = { hour: 3_600_000, day: 86_400_000, week: 7 * 86_400_000 } as const;

function fromKernel(vector: FunnelVector): Record<string, unknown> {
  const { trend, time_to_convert: times, expect } = vector;
  const { columns, rules, names } = kernelInput(vector);
  const found: Record<string, unknown> = {};
  if (trend && expect.trend) {
    const points = funnelTrend(columns, rules, {
      fromStep: trend.from_step,
      toStep: trend.to_step,
      periodOf: (start) => Math.floor((start - DAY_ONE) / periods[trend.interval]),
    });
    found['trend'] = expect.trend.map((_, period) => {
      const { entered, converted } = points.get(period) ?? { entered: 0, converted: 0 };
      return [entered, converted];
    });
  }
  if (times) {
    const { bins, averageS } = timeToConvert(passages(columns, rules), {
      fromStep: times.from_step,
      toStep: times.to_step,
      bins: times.bins,
    });
    if (expect.bins) found['bins'] = bins.map(({ fromS, deals }) => [fromS, deals]);
    if (expect.average_s !== undefined) found['average_s'] = averageS;
  }
  if (expect.correlation) {
    const rows = Array.from(columns.deal, (deal, row) => ({
      deal,
      name: columns.code[row]!,
      at: columns.at[row]!,
    }));
    const all = correlations(passages(columns, rules), rules, rows);
    found['correlation'] = Object.fromEntries(
      [...all].map(([code, { converted, dropped, oddsRatio }]) => [
        names[code],
        { converted, dropped, odds_ratio: oddsRatio },
      ]),
    );
  }
  return found;
}

function kernelInput(vector: FunnelVector): { columns: EventColumns; rules: FunnelRules; names: string[] } {
  const names: string[] = [];
  const code = (name: string): number => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  const rows = Object.values(vector.actors).flatMap((events, deal) =>
    events
      .map(([name, seconds]) => ({ deal, code: code(name), at: DAY_ONE + seconds * 1000 }))
      .sort((first, second) => first.at - second.at),
  );
  return {
    columns: {
      deal: rows.map((row) => row.deal),
      code: rows.map((row) => row.code),
      at: rows.map((row) => row.at),
    },
    rules: {
      steps: vector.steps.map(code),
      order: vector.order,
      windowMs: vector.window_s * 1000,
      exclusions: vector.exclusions.map(({ event, from, to }) => ({ code: code(event), from, to })),
    },
    names,
  };
}
