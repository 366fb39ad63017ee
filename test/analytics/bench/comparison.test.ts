import { describe, expect, it } from 'vitest';
import { comparisonOf, type StepGroup } from '@/analytics/bench/funnel/comparison';
import { firstSteps, stepChoices } from '@/analytics/bench/funnel/event-steps';
import { wilson } from '@/analytics/stats';

const group = (key: string, part: number, whole: number): StepGroup => ({
  key,
  steps: [{ conversionFirst: null }, { conversionFirst: wilson(part, whole) }],
});

describe('groups beside one another', () => {
  const total = group('all', 300, 1000);

  it('stand best first, those without a deal last', () => {
    const { all, compared } = comparisonOf(
      total,
      [group('a', 10, 100), group('b', 0, 0), group('c', 50, 100)],
      1,
    );
    expect(all).toBe(0.3);
    expect(compared.map((one) => one.group.key)).toEqual(['c', 'a', 'b']);
    expect(compared[2]!.share).toBeNull();
  });

  it('are told apart from the whole only where chance alone would not do it', () => {
    const proven = (part: number, whole: number) =>
      comparisonOf(total, [group('x', part, whole)], 1).compared[0]!.proven;
    expect(proven(50, 100)).toBe(true);
    expect(proven(32, 100)).toBe(false);
    expect(proven(10, 10)).toBe(false);
    expect(proven(0, 0)).toBe(false);
  });
});

describe('steps of an event funnel', () => {
  const seen = (activity: string, kind: 'stage' | 'activity' | 'task' | 'end' | 'import', deals: number) => ({
    activity,
    kind,
    deals,
    events: deals,
  });
  const stages = [
    { id: 'lead', title: {} },
    { id: 'talk', title: {} },
  ];
  const act = (id: string) => ({ id, title: {}, from: [] }) as never;

  it('are offered from what happened, never from tasks that were only created', () => {
    expect(
      stepChoices([seen('call', 'activity', 9), seen('t_call', 'task', 9), seen('call', 'import', 2)]),
    ).toEqual([seen('call', 'activity', 9)]);
  });

  it('begin with the acts of the process, and with the stages up to the win where the log has none', () => {
    const log = [
      seen('talk', 'stage', 5),
      seen('lead', 'stage', 9),
      seen('won', 'end', 2),
      seen('visit', 'activity', 3),
    ];
    expect(firstSteps(log, { activities: [act('visit')] }, { stages })).toEqual(['lead', 'talk', 'won']);
    expect(
      firstSteps(
        [...log, seen('call', 'activity', 9)],
        { activities: [act('call'), act('visit')] },
        { stages },
      ),
    ).toEqual(['call', 'visit']);
    expect(firstSteps([], { activities: [] }, { stages })).toEqual([]);
  });
});
