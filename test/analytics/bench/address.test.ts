import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataAddressOf, dataViewOf } from '@/analytics/bench/data-tab/data-address';
import { originOfPath } from '@/analytics/bench/deals/origin-of-path';
import {
  addressOf,
  countingRules,
  eventOrders,
  firstView,
  longestWindowDays,
  mostSteps,
  strictScopes,
  viewOf,
  type FunnelView,
} from '@/analytics/bench/funnel/funnel-view';
import { readyReports } from '@/analytics/bench/reports/ready-reports';
import { firstReport, mostRows, reportAddressOf, reportViewOf } from '@/analytics/bench/reports/report-view';
import {
  builtInDimensions,
  measureIds,
  type Dimension,
  type Filter,
  type MeasureId,
} from '@/analytics/measures';
import { parseRoute, routeHash } from '@/app/routes';

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const dimension: fc.Arbitrary<Dimension> = fc.oneof(
  fc.constantFrom(...builtInDimensions),
  fc.stringMatching(/^[a-zа-я_0-9]+$/).map((one): Dimension => `attr:${one}`),
);
const day = fc.option(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const minor = fc.option(fc.maxSafeInteger());
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ kind: fc.constant('values' as const), dimension, values: fc.array(fc.option(id)) }),
  fc.record({
    kind: fc.constant('values' as const),
    dimension,
    values: fc.array(fc.option(id)),
    not: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('dates' as const),
    on: fc.constantFrom('opened' as const, 'closed' as const),
    from: day,
    to: day,
  }),
  fc.record({ kind: fc.constant('amount' as const), fromMinor: minor, toMinor: minor }),
);
const filters = fc.array(filter, { maxLength: 4 });
const view: fc.Arbitrary<FunnelView> = fc.record({
  mode: fc.constantFrom('stages' as const, 'events' as const),
  splitBy: fc.option(dimension),
  countingRule: fc.constantFrom(...countingRules),
  show: fc.constantFrom('deals' as const, 'money' as const),
  as: fc.constantFrom('chart' as const, 'table' as const),
  step: fc.option(id),
  filters,
  stages: fc.array(id, { maxLength: 5 }),
  events: fc.array(id, { maxLength: mostSteps }),
  order: fc.constantFrom(...eventOrders),
  between: fc.constantFrom(...strictScopes),
  windowDays: fc.integer({ min: 1, max: longestWindowDays }),
});

/** As the app does: the address is one segment of the hash. */
const through = (address: string): string | undefined =>
  parseRoute(routeHash({ view: 'analysis', path: ['funnel', address].filter(Boolean) })).path[1];

describe('an address', () => {
  it('brings back any funnel that was asked', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(viewOf(through(addressOf(one)))).toEqual(one);
      }),
    );
    expect(addressOf(firstView)).toBe('');
  });

  it('brings back any report that was asked', () => {
    const measures: fc.Arbitrary<MeasureId[]> = fc.uniqueArray(fc.constantFrom(...measureIds), {
      minLength: 1,
    });
    const spec = fc
      .record({
        rows: fc.array(dimension, { maxLength: mostRows }),
        columns: fc.option(dimension),
        measures,
        filters,
        descending: fc.boolean(),
        sorted: fc.boolean(),
      })
      .map(({ sorted, descending, ...rest }) => ({
        ...rest,
        sort: sorted ? { by: rest.measures[0]!, descending } : null,
        limit: null,
      }));
    fc.assert(
      fc.property(spec, fc.constantFrom('table' as const, 'chart' as const), (one, as) => {
        expect(reportViewOf(through(reportAddressOf({ spec: one, as })))).toEqual({ spec: one, as });
      }),
    );
    expect(reportAddressOf({ spec: firstReport, as: 'table' })).toBe('');
    for (const spec of Object.values(readyReports))
      expect(reportViewOf(reportAddressOf({ spec, as: 'chart' }))).toEqual({ spec, as: 'chart' });
  });

  it('brings back the filters of the list of deals', () => {
    fc.assert(
      fc.property(filters, (some) => {
        expect(dataViewOf(through(dataAddressOf(some)))).toEqual(some);
      }),
    );
  });

  it('from somebody else may hold anything and never breaks the screen', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => `where=${encodeURIComponent(json)}&q=${json}`),
        ),
        (text) => {
          viewOf(text);
          reportViewOf(text);
          dataViewOf(text);
        },
      ),
    );
    expect(
      viewOf(
        'by=password&rule=none&days=-3&where=[{"kind":"dates","on":"opened","from":"2026-02-31","to":null}]',
      ),
    ).toEqual(firstView);
    expect(viewOf('days=1e9').windowDays).toBe(firstView.windowDays);
    expect(reportViewOf('q={"measures":["secrets"]}').spec).toEqual(firstReport);
  });

  it('of the drawing opens the deals of a stage, of an end, of a passage, and of nothing else', () => {
    expect(originOfPath(['deals', 'stage', 'call'])).toMatchObject({ of: 'stage_funnel', step: 'call' });
    expect(originOfPath(['deals', 'end', 'later'])).toEqual({ of: 'end', end: 'later' });
    expect(originOfPath(['deals', 'transition', 'call', 'needs'])).toEqual({
      of: 'transition',
      from: 'call',
      to: 'needs',
    });
    for (const path of [
      [],
      ['funnel'],
      ['deals'],
      ['deals', 'stage'],
      ['deals', 'transition', 'call'],
      ['deals', 'x', 'y'],
    ])
      expect(originOfPath(path)).toBeNull();
  });
});
