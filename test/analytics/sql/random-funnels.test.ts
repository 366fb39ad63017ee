import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountingRule, StageFunnelGroup, StageFunnelResult } from '@/analytics/measures';
import { dealsQuestion, eventFunnelQuestion, stageFunnelQuestion } from '@/analytics/sql';
import type { CaseRow, Log } from '@/runtime/format';
import { engine } from './measured';
import { randomLog, runs, stageIds } from './random-log';

const rule = fc.constantFrom<CountingRule>('reached', 'touched', 'in_order');
const stages = fc.subarray([...stageIds]);
const splitBy = fc.constantFrom('manager', 'product', 'outcome', null);

/** The definitions read out loud, one deal at a time. */
function countsAt(log: Log, deal: CaseRow, chosen: readonly string[], counting: CountingRule): boolean[] {
  const entered = log.events
    .filter((event) => event.caseId === deal.caseId && event.kind === 'stage')
    .map((event) => event.activity);
  const stays = deal.stage && !entered.includes(deal.stage) ? [...entered, deal.stage] : entered;
  const won = deal.outcome === 'won';
  const place = (stage: string) => stageIds.findIndex((id) => id === stage);
  switch (counting) {
    case 'touched':
      return [...chosen.map((stage) => stays.includes(stage)), won];
    case 'reached': {
      const furthest = Math.max(-1, ...stays.map(place));
      return [...chosen.map((stage) => won || place(stage) <= furthest), won];
    }
    case 'in_order': {
      let depth = 0;
      for (const stage of stays) if (stage === chosen[depth]) depth++;
      return [...chosen.map((_, step) => step < depth), won && depth === chosen.length];
    }
  }
}

/** A stage that no deal was ever in is no step, unless it is asked for by name. */
const seenStages = (log: Log): string[] =>
  stageIds.filter(
    (stage) =>
      log.cases.some((deal) => deal.stage === stage) ||
      log.events.some((event) => event.kind === 'stage' && event.activity === stage),
  );

const shape = (group: StageFunnelGroup) =>
  group.steps.map(({ step, deals, amountMinor, exits, exitsMinor }) => ({
    step,
    deals,
    amountMinor,
    exits,
    exitsMinor,
  }));

function naive(log: Log, chosen: readonly string[], counting: CountingRule, deals: readonly CaseRow[]) {
  const signs = deals.map((deal) => ({ deal, counts: countsAt(log, deal, chosen, counting) }));
  const sum = (rows: readonly CaseRow[]) => rows.reduce((total, deal) => total + (deal.amountMinor ?? 0), 0);
  return [...chosen, 'won'].map((step, index) => {
    const here = signs.filter(({ counts }) => counts[index]);
    const gone = step === 'won' ? [] : here.filter(({ counts }) => !counts[index + 1]);
    const left = (outcome: string) => gone.map(({ deal }) => deal).filter((deal) => deal.outcome === outcome);
    return {
      step,
      deals: here.length,
      amountMinor: sum(here.map(({ deal }) => deal)),
      exits: {
        lost: left('lost').length,
        notOurs: left('not_ours').length,
        postponed: left('postponed').length,
        open: left('open').length,
        wonOtherwise: left('won').length,
      },
      exitsMinor: {
        lost: sum(left('lost')),
        notOurs: sum(left('not_ours')),
        postponed: sum(left('postponed')),
        open: sum(left('open')),
        wonOtherwise: sum(left('won')),
      },
    };
  });
}

const exitsOf = (group: StageFunnelGroup, step: number) =>
  Object.values(group.steps[step]!.exits).reduce((total, deals) => total + deals, 0);

describe('funnels of random logs', () => {
  const { ask } = engine();

  it('give what the definitions say, in all and in every group', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, stages, rule, splitBy, async (log, chosen, countingRule, split) => {
        const all = chosen.length ? chosen : seenStages(log);
        const result = await ask(
          log,
          stageFunnelQuestion({ stages: chosen, countingRule, splitBy: split, filters: [] }, log.header),
        );
        expect(shape(result.total)).toEqual(naive(log, all, countingRule, log.cases));
        for (const group of result.groups) {
          const own = log.cases.filter((deal) => deal[split as 'manager'] === group.key);
          expect(group.deals).toBe(own.length);
          expect(shape(group)).toEqual(naive(log, all, countingRule, own));
        }
      }),
      runs(40),
    );
  });

  it('lose no deal: entered = next + exits, and groups add up to the whole', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, stages, rule, async (log, chosen, countingRule) => {
        const result: StageFunnelResult = await ask(
          log,
          stageFunnelQuestion({ stages: chosen, countingRule, splitBy: 'manager', filters: [] }, log.header),
        );
        for (const group of [result.total, ...result.groups])
          group.steps.slice(0, -1).forEach(({ deals }, step) => {
            const next =
              countingRule === 'touched'
                ? (group.steps[step + 1]!.conversionPrevious?.part ?? 0)
                : group.steps[step + 1]!.deals;
            expect(next + exitsOf(group, step)).toBe(deals);
          });
        result.total.steps.forEach(({ deals, amountMinor }, step) => {
          const sum = (of: 'deals' | 'amountMinor') =>
            result.groups.reduce((total, group) => total + group.steps[step]![of], 0);
          expect([sum('deals'), sum('amountMinor')]).toEqual([deals, amountMinor]);
        });
      }),
      runs(20),
    );
  });

  it('agree where the definitions do: in order of stages is the ordered funnel of stage entries', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, stages, async (log, chosen) => {
        fc.pre(chosen.length > 0);
        const known = {
          ...log,
          cases: log.cases.filter((deal) => log.events.some((event) => event.caseId === deal.caseId)),
        };
        const byStages = await ask(
          known,
          stageFunnelQuestion(
            { stages: chosen, countingRule: 'in_order', splitBy: null, filters: [] },
            log.header,
          ),
        );
        const byEvents = await ask(
          known,
          eventFunnelQuestion(
            {
              steps: [...chosen, 'end_won'],
              order: 'ordered',
              windowS: 366 * 86_400,
              exclusions: [],
              splitBy: null,
              filters: [],
            },
            log.header,
          ),
        );
        expect(byEvents.total.steps.map((step) => [step.deals, step.amountMinor])).toEqual(
          byStages.total.steps.map((step) => [step.deals, step.amountMinor]),
        );
      }),
      runs(25),
    );
  });

  it('open their deals: as many rows behind a number as it says, with the same money', async () => {
    const part = fc.constantFrom('here', 'left', 'lost', 'open', 'wonOtherwise', 'notOurs', 'postponed');
    await fc.assert(
      fc.asyncProperty(randomLog, rule, part, fc.nat(3), async (log, countingRule, wanted, place) => {
        const spec = { stages: [], countingRule, splitBy: 'manager', filters: [] } as const;
        const result = await ask(log, stageFunnelQuestion(spec, log.header));
        for (const group of result.groups) {
          const { step, deals, exits } = group.steps[place]!;
          const { rows, ...behind } = await ask(
            log,
            dealsQuestion(
              {
                origin: { of: 'stage_funnel', spec, step, group: { key: group.key }, part: wanted },
                sort: { by: 'amount', descending: true },
                offset: 0,
                limit: 5,
              },
              log.header,
            ),
          );
          const expected =
            wanted === 'here' ? deals : wanted === 'left' ? exitsOf(group, place) : exits[wanted];
          expect(behind.deals).toBe(expected);
          expect(rows).toHaveLength(Math.min(5, expected));
          expect(rows.every((row) => row.manager === group.key)).toBe(true);
        }
      }),
      runs(15),
    );
  });
});
