import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toggledStage, withStage } from '@/analytics/bench/funnel/stage-choice';
import type { LogStage } from '@/runtime/format';

const stages = fc
  .array(fc.boolean(), { minLength: 2, maxLength: 8 })
  .map((sides) => sides.map((side, at): LogStage => ({ id: `s${at}`, title: {}, ...(side && { side }) })));

describe('the steps that a person chooses', () => {
  it('keep the order of the log, and taking a choice back leaves none', () => {
    fc.assert(
      fc.property(stages, fc.nat(7), (listed, place) => {
        const stage = listed[place % listed.length]!;
        const way = listed.filter(({ side }) => !side);
        const chosen = toggledStage(listed, way, stage.id);
        expect(chosen).toEqual(
          listed.filter((one) => (one === stage ? one.side : !one.side)).map(({ id }) => id),
        );
        const steps = listed.filter(({ id }) => chosen.includes(id));
        expect(toggledStage(listed, steps, stage.id)).toEqual([]);
      }),
    );
  });

  it('are those on the way with the stage that is brought in', () => {
    fc.assert(
      fc.property(stages, (listed) => {
        for (const { id, side } of listed)
          if (side)
            expect(withStage(listed, id)).toEqual(
              toggledStage(
                listed,
                listed.filter((one) => !one.side),
                id,
              ),
            );
      }),
    );
  });
});
