import { describe, expect, it } from 'vitest';
import type { StageFunnelSpec } from '@/analytics/measures';
import { dealsQuestion, stageFunnelQuestion } from '@/analytics/sql';
import type { Log } from '@/runtime/format';
import { dealRow, engine, eventRow, header, HOUR } from './measured';

const spec = (more: Partial<StageFunnelSpec>): StageFunnelSpec => ({
  stages: [],
  countingRule: 'reached',
  splitBy: null,
  filters: [],
  ...more,
});

const log: Log = {
  header: header(),
  cases: [
    // Went through everything in order and was won.
    dealRow('won', { stage: 'deal', outcome: 'won', amountMinor: 100, manager: 'Anna' }),
    // Skipped the talk and was lost in the offer.
    dealRow('lost', { stage: 'offer', outcome: 'lost', amountMinor: 30, manager: 'Anna' }),
    // Went back from the offer to the talk and stands there.
    dealRow('back', { stage: 'talk', outcome: 'open', amountMinor: 7, manager: 'Boris' }),
    // A line of a list: no events, stands in the talk.
    dealRow('listed', { stage: 'talk', outcome: 'open', manager: 'Boris' }),
    // Won, and nobody knows how.
    dealRow('blind', { outcome: 'won', amountMinor: 5 }),
    // Not ours, found in the first stage.
    dealRow('strange', { stage: 'lead', outcome: 'not_ours', manager: 'Anna' }),
  ],
  events: [
    ...['lead', 'talk', 'offer', 'deal'].map((stage, hour) => eventRow('won', 'stage', stage, hour * HOUR)),
    eventRow('won', 'end', 'signed', 9 * HOUR),
    ...['lead', 'offer'].map((stage, hour) => eventRow('lost', 'stage', stage, hour * HOUR)),
    eventRow('lost', 'end', 'refused', 9 * HOUR),
    ...['lead', 'offer', 'talk'].map((stage, hour) => eventRow('back', 'stage', stage, hour * HOUR)),
    eventRow('strange', 'stage', 'lead', HOUR),
    eventRow('strange', 'end', 'elsewhere', 2 * HOUR),
  ],
};

describe('stage funnel', () => {
  const { ask } = engine();
  const counts = async (more: Partial<StageFunnelSpec>) =>
    (await ask(log, stageFunnelQuestion(spec(more), log.header))).total.steps.map((step) => step.deals);

  it('counts a deal at every stage up to the furthest it was in; a won deal everywhere', async () => {
    expect(await counts({ countingRule: 'reached' })).toEqual([6, 5, 4, 2, 2]);
  });

  it('counts by touch only the stages that the deal was in', async () => {
    expect(await counts({ countingRule: 'touched' })).toEqual([4, 3, 3, 1, 2]);
  });

  it('counts in order only the deals that came from stage to stage as listed', async () => {
    expect(await counts({ countingRule: 'in_order' })).toEqual([4, 2, 1, 1, 1]);
  });

  it('takes the chosen stages in the order of the log when a later stage implies an earlier one', async () => {
    const { total } = await ask(log, stageFunnelQuestion(spec({ stages: ['offer', 'lead'] }), log.header));
    expect(total.steps.map((step) => step.step)).toEqual(['lead', 'offer', 'won']);
  });

  it('says how the deals stand that went no further, and what the lost ones were worth', async () => {
    const result = await ask(log, stageFunnelQuestion(spec({}), log.header));
    expect(result.total.steps[2]).toMatchObject({
      step: 'offer',
      deals: 4,
      amountMinor: 142,
      withoutAmount: 0,
      exits: { lost: 1, notOurs: 0, postponed: 0, open: 1, wonOtherwise: 0 },
      exitsMinor: { lost: 30, notOurs: 0, postponed: 0, open: 7, wonOtherwise: 0 },
    });
    expect(result.total.steps[0]!.exits.notOurs).toBe(1);
    expect(result.total.steps[1]!.conversionPrevious).toMatchObject({ part: 5, whole: 6 });
    expect(result).toMatchObject({ deals: 6, dealsWithoutEvents: 2 });
  });

  it('splits by manager with the largest group first, deals without one under null', async () => {
    const result = await ask(log, stageFunnelQuestion(spec({ splitBy: 'manager' }), log.header));
    expect(result.groups.map((group) => [group.key, group.deals, group.steps.at(-1)!.deals])).toEqual([
      ['Anna', 3, 1],
      ['Boris', 2, 0],
      [null, 1, 1],
    ]);
  });

  it('keeps only the deals that pass the filters', async () => {
    const boris = { kind: 'values', dimension: 'manager', values: ['Boris', null] } as const;
    expect(await counts({ filters: [boris] })).toEqual([3, 3, 2, 1, 1]);
    expect(await counts({ filters: [{ ...boris, not: true }] })).toEqual([3, 2, 2, 1, 1]);
    expect(await counts({ filters: [{ kind: 'values', dimension: 'manager', values: [] }] })).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect(await counts({ filters: [{ kind: 'amount', fromMinor: 7, toMinor: 30 }] })).toEqual([
      2, 2, 2, 0, 0,
    ]);
  });

  it.each(['reached', 'touched', 'in_order'] as const)(
    'goes past a stage that no deal of the log was ever in, counting %s',
    async (countingRule) => {
      const [lead, ...later] = log.header.stages;
      const drawn = (id: string) => ({ id, title: { en: id } });
      const more: Log = {
        ...log,
        header: header({ stages: [drawn('idle'), lead!, drawn('void'), ...later, drawn('last')] }),
      };
      const plain = await ask(
        log,
        stageFunnelQuestion(spec({ countingRule, splitBy: 'manager' }), log.header),
      );
      const behind = (of: Log) =>
        ask(
          of,
          dealsQuestion(
            {
              origin: { of: 'stage_funnel', spec: spec({ countingRule }), step: 'lead', part: 'left' },
              sort: { by: 'case_id', descending: false },
              offset: 0,
              limit: 9,
            },
            of.header,
          ),
        );
      const plainBehind = await behind(log);
      expect(
        await ask(more, stageFunnelQuestion(spec({ countingRule, splitBy: 'manager' }), more.header)),
      ).toEqual(plain);
      expect(await behind(more)).toEqual(plainBehind);
      const asked = await ask(
        more,
        stageFunnelQuestion(spec({ countingRule, stages: ['void'] }), more.header),
      );
      expect(asked.total.steps[0]).toMatchObject({ step: 'void' });
    },
  );

  it('has only the won step where the log lists no stages', async () => {
    const bare: Log = { ...log, header: header({ stages: [] }) };
    const { total } = await ask(bare, stageFunnelQuestion(spec({}), bare.header));
    expect(total.steps).toMatchObject([{ step: 'won', deals: 2, conversionPrevious: null }]);
  });
});
