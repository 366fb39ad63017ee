import fc from 'fast-check';
import type { CaseOutcome, Log } from '@/runtime/format';
import { dealRow, eventRow, header, HOUR } from './measured';

export const stageIds = ['lead', 'talk', 'offer', 'deal'] as const;

const outcome = fc.constantFrom<CaseOutcome>('open', 'won', 'lost', 'not_ours', 'postponed');

const deal = fc.record({
  outcome,
  manager: fc.constantFrom('Anna', 'Boris', null),
  product: fc.constantFrom('Kit', 'Set', null),
  amountMinor: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
  openedOn: fc.constantFrom(null, '2026-01-30', '2026-02-01', '2026-02-02'),
  closedOn: fc.constantFrom(null, '2026-02-03', '2026-03-31', '2026-04-01'),
  /** Stages entered one after another, hours apart; empty: a line of a list. */
  way: fc.array(fc.record({ stage: fc.constantFrom(...stageIds), hours: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 7,
  }),
  /** For a deal without events. */
  listed: fc.constantFrom(...stageIds, null),
});

/** Logs of a few deals whose events never share an instant. */
export const randomLog: fc.Arbitrary<Log> = fc.array(deal, { maxLength: 14 }).map((deals) => ({
  header: header(),
  cases: deals.map(({ way, listed, ...rest }, index) =>
    dealRow(`d${index}`, { ...rest, stage: way.at(-1)?.stage ?? listed }),
  ),
  events: deals.flatMap(({ way, outcome }, index) => {
    let at = Date.UTC(2026, 0, 1);
    const entries = way.map(({ stage, hours }) =>
      eventRow(`d${index}`, 'stage', stage, (at += hours * HOUR)),
    );
    const end =
      outcome === 'open' || way.length === 0
        ? []
        : [eventRow(`d${index}`, 'end', `end_${outcome}`, at + HOUR)];
    return [...entries, ...end];
  }),
}));

export const runs = (usual: number): fc.Parameters<unknown> => ({
  numRuns: process.env['FUZZ'] ? usual * 20 : usual,
  ...(process.env['FUZZ'] ? {} : { seed: 20260331 }),
});
