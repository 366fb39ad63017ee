import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountingRule, DealsOrigin, StageFunnelSpec } from '@/analytics/measures';
import { dealsQuestion, overlayQuestion, stageFunnelQuestion } from '@/analytics/sql';
import type { CaseRow, Log } from '@/runtime/format';
import { dealRow, engine, eventRow, header, HOUR } from './measured';
import { randomLog, runs, stageIds } from './random-log';

const rule = fc.constantFrom<CountingRule>('reached', 'touched', 'in_order');
const side = 'offer';

const withSide = (log: Log): Log => ({
  ...log,
  header: {
    ...log.header,
    stages: log.header.stages.map((stage) => (stage.id === side ? { ...stage, side: true } : stage)),
  },
});

const asked = (more: Partial<StageFunnelSpec> = {}): StageFunnelSpec => ({
  stages: [],
  countingRule: 'reached',
  splitBy: null,
  filters: [],
  ...more,
});

/** Stages that the deal was in, the present one last if nothing else shows it. */
function staysOf(log: Log, deal: CaseRow): string[] {
  const entered = log.events
    .filter((event) => event.caseId === deal.caseId && event.kind === 'stage')
    .map((event) => event.activity);
  return deal.stage && !entered.includes(deal.stage) ? [...entered, deal.stage] : entered;
}

const place = (stage: string) => stageIds.findIndex((id) => id === stage);

/** The furthest place of a deal: stays aside prove nothing where there are others. */
function furthest(stays: readonly string[]): number {
  const onTheWay = stays.filter((stage) => stage !== side);
  return Math.max(-1, ...(onTheWay.length > 0 ? onTheWay : stays).map(place));
}

describe('a stage that stands aside from the way to the win', () => {
  const { ask } = engine();
  const funnel = (log: Log, more: Partial<StageFunnelSpec> = {}) =>
    ask(log, stageFunnelQuestion(asked(more), log.header));
  const behind = (log: Log, origin: DealsOrigin) =>
    ask(log, dealsQuestion({ origin, sort: null, offset: 0, limit: 50 }, log.header));

  const log = withSide({
    header: header(),
    cases: [
      // Branched off from the first stage, never came to the talk, and was lost aside.
      dealRow('branched', { stage: side, outcome: 'lost', amountMinor: 40 }),
      dealRow('back', { stage: 'talk', outcome: 'open', amountMinor: 7 }),
      dealRow('won', { stage: 'deal', outcome: 'won', amountMinor: 100 }),
      // A line of a list: the present stage is all that is known.
      dealRow('listed', { stage: side, outcome: 'open', amountMinor: 1 }),
      dealRow('blind', { outcome: 'lost', amountMinor: 2 }),
    ],
    events: [
      ...['lead', side].map((stage, hour) => eventRow('branched', 'stage', stage, hour * HOUR)),
      ...['lead', 'talk', side, 'talk'].map((stage, hour) => eventRow('back', 'stage', stage, hour * HOUR)),
      ...['lead', 'talk', 'deal'].map((stage, hour) => eventRow('won', 'stage', stage, hour * HOUR)),
    ],
  });

  it('is no step, and being there is no step forward', async () => {
    const { total, aside, withoutStage, offTheSteps } = await funnel(log);
    expect(total.steps.map(({ step, deals }) => [step, deals])).toEqual([
      ['lead', 4],
      ['talk', 3],
      ['deal', 1],
      ['won', 1],
    ]);
    expect(total.steps[0]!.exits.lost).toBe(1);
    expect(aside).toEqual([{ stage: side, deals: 3, lost: 1, lostAmountMinor: 40 }]);
    expect([withoutStage, offTheSteps]).toEqual([
      { deals: 1, lost: 1 },
      { deals: 0, lost: 0 },
    ]);
  });

  it('is a step when somebody asks for it by name', async () => {
    const { total, aside } = await funnel(log, { stages: [...stageIds] });
    expect(total.steps.map(({ deals }) => deals)).toEqual([4, 4, 4, 1, 1]);
    expect(aside).toEqual([]);
  });

  it('leads nobody on in the numbers on the drawing, as in the funnel', async () => {
    const overlay = await ask(log, overlayQuestion(log.header));
    const { total } = await funnel(log, { countingRule: 'reached' });
    const lead = overlay.stages.find(({ stage }) => stage === 'lead')!;
    expect([lead.conversion.part, lead.conversion.whole]).toEqual([2, 3]);
    expect(total.steps[1]!.deals - 1).toBe(lead.conversion.part); // The one more is the line of a list.
  });

  it('changes in random logs what the definitions say, and nothing is lost on the way', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, rule, async (random, countingRule) => {
        const marked = withSide(random);
        const result = await funnel(marked, { countingRule, splitBy: 'manager' });
        const steps = result.total.steps.map(({ step }) => step);
        expect(steps).not.toContain(side);
        if (countingRule === 'reached')
          for (const { step, deals } of result.total.steps)
            expect(deals).toBe(
              marked.cases.filter(
                (deal) =>
                  deal.outcome === 'won' ||
                  (step !== 'won' && furthest(staysOf(marked, deal)) >= place(step)),
              ).length,
            );
        if (countingRule !== 'touched')
          result.total.steps.slice(0, -1).forEach(({ deals, exits }, at) => {
            const gone = Object.values(exits).reduce((sum, some) => sum + some, 0);
            expect(gone + result.total.steps[at + 1]!.deals).toBe(deals);
          });
        const been = marked.cases.filter((deal) => staysOf(marked, deal).includes(side));
        expect(result.aside[0]?.deals ?? 0).toBe(been.length);
      }),
      runs(40),
    );
  });

  it('leaves deals outside whose rows are as many as it says', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, rule, fc.subarray([...stageIds]), async (random, countingRule, stages) => {
        const marked = withSide(random);
        const spec = asked({ countingRule, stages });
        const { total, deals, withoutStage, offTheSteps } = await funnel(marked, spec);
        for (const [why, said] of [
          ['without_stage', withoutStage],
          ['off_the_steps', offTheSteps],
        ] as const) {
          const { rows } = await behind(marked, { of: 'outside_funnel', spec, why });
          expect([rows.length, rows.filter(({ outcome }) => outcome === 'lost').length]).toEqual([
            said.deals,
            said.lost,
          ]);
        }
        const unknown = marked.cases.filter(
          (deal) => deal.outcome !== 'won' && staysOf(marked, deal).length === 0,
        );
        expect(withoutStage.deals).toBeGreaterThanOrEqual(unknown.length);
        // Under this rule who counts anywhere counts at the first step.
        if (countingRule === 'reached' && total.steps.length > 1)
          expect(total.steps[0]!.deals + withoutStage.deals + offTheSteps.deals).toBe(deals);
      }),
      runs(30),
    );
  });

  it('shares out money of the deals that came on, where every deal before has an amount', async () => {
    const { total } = await funnel(log);
    expect(total.steps.map(({ moneyPrevious }) => moneyPrevious)).toEqual([
      null,
      { partMinor: 108, wholeMinor: 148 },
      { partMinor: 100, wholeMinor: 108 },
      { partMinor: 100, wholeMinor: 100 },
    ]);
    const gap = {
      ...log,
      cases: log.cases.map((deal) => (deal.caseId === 'listed' ? { ...deal, amountMinor: null } : deal)),
    };
    const { total: gapped } = await funnel(gap);
    expect(gapped.steps.map(({ moneyPrevious }) => moneyPrevious?.partMinor ?? null)).toEqual([
      null,
      null,
      null,
      100,
    ]);
    // Under touch not all who are here come from the step before: their money did not come on.
    const touched = await funnel(log, { countingRule: 'touched', stages: ['talk', 'offer'] });
    expect(touched.total.steps[1]!.moneyPrevious).toEqual({ partMinor: 7, wholeMinor: 107 });
  });
});
