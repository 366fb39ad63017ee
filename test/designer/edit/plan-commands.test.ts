import { describe, expect, it } from 'vitest';
import { applyCommand, createEditor, type CommandMap, type CommandName } from '@/designer/edit';
import { normPlan, payCheck } from '@/designer/model';
import type { Process } from '@/runtime/format';
import { template } from '../lint/template';

function done<Name extends CommandName>(process: Process, name: Name, args: CommandMap[Name]): Process {
  const edit = applyCommand(process, name, args);
  if ('refused' in edit) throw new Error(`${name}: ${edit.refused.reason}`);
  return edit.process;
}
const refusal = <Name extends CommandName>(process: Process, name: Name, args: CommandMap[Name]) => {
  const edit = applyCommand(process, name, args);
  return 'refused' in edit ? edit.refused : null;
};

describe('counted figures follow what is typed', () => {
  it('a higher plan changes exact norms, load and nothing the author typed', () => {
    const { norms } = done(template(), 'norms.edit', { planPerManagerMonth: 360_000_000 });
    expect(norms!.daily.map(({ exact }) => exact)).toEqual([35.93, 7.9, 2.52, 1.11, 0.42, 0.32]);
    expect(norms!.load).toEqual({ minutesDay: 567, share: 1.18 });
    expect(norms!.daily.map(({ norm }) => norm)).toEqual(template().norms!.daily.map(({ norm }) => norm));
  });

  it('the same plan again gives the very figures of the shipped template', () => {
    const higher = done(template(), 'norms.edit', { planPerManagerMonth: 360_000_000 });
    const back = done(higher, 'norms.edit', { planPerManagerMonth: 240_000_000 });
    expect(back.norms).toEqual(template().norms);
  });

  it('counted norms are taken rounded up', () => {
    const higher = done(template(), 'norms.edit', { planPerManagerMonth: 360_000_000 });
    const { norms } = done(higher, 'norms.takeCounted', {});
    expect(norms!.daily.map(({ norm }) => norm)).toEqual([36, 8, 2.6, 1.2, 0.5, 0.4]);
  });

  it('a share of nothing or of more than all is refused', () => {
    for (const share of [0, 1.2, NaN, -1])
      expect(refusal(template(), 'norms.setShare', { point: 'dial', share })).toEqual({
        reason: 'bad_value',
      });
    const better = done(template(), 'norms.setShare', { point: 'dial', share: 0.44 });
    expect(better.norms!.daily[0]!.exact).toBe(11.98);
  });

  it('a dearer action costs more per won deal, and the check says so', () => {
    const dear = done(template(), 'rate.edit', { rate: 'contact', pays: { per: 'action', price: 17_000 } });
    expect(dear.pay!.check.actionsPerWonDeal).toBe(Math.round(payCheck(dear)!.actions));
    expect(dear.pay!.check.total).toBeGreaterThan(template().pay!.check.total);
  });

  it('a step of the funnel comes and goes, the shares of the others stay', () => {
    const points = normPlan(template())!.points.map(({ id }) => id);
    const shorter = done(template(), 'norms.setFunnel', { points: points.filter((id) => id !== 'offer') });
    expect(shorter.norms!.ratios.map(({ id, share }) => [id, share])).toEqual([
      ['dial_to_conversation', 0.22],
      ['conversation_to_needs', 0.2],
      ['needs_to_present', 0.7],
      ['present_to_contract', 0.45],
      ['contract_to_won', 0.75],
    ]);
    expect(done(shorter, 'norms.setFunnel', { points }).norms!.ratios[3]).toEqual({
      id: 'offer_to_present',
      share: 0.5,
    });
  });
});

describe('a process without norms and pay', () => {
  const bare = () => {
    const process = template();
    delete process.norms;
    delete process.pay;
    for (const activity of process.activities) {
      delete activity.norm;
      delete activity.rate;
    }
    return process;
  };

  it('begins with a funnel along its won path and no money', () => {
    const { norms } = done(bare(), 'norms.begin', {});
    expect(norms!.ratios.map(({ id }) => id)).toEqual([
      'call_to_needs',
      'needs_to_offer_prep',
      'offer_prep_to_present',
      'present_to_contract',
      'contract_to_closing',
      'closing_to_launch',
      'launch_to_won',
    ]);
    expect(norms!.daily.map(({ exact }) => exact)).toEqual(Array<number>(7).fill(0));
    const planned = done(done(bare(), 'norms.begin', {}), 'norms.edit', {
      planPerManagerMonth: 4_000_000,
      averageDeal: 1_000_000,
    });
    expect(planned.norms!.daily[0]!.exact).toBeCloseTo((4 * 128) / 18.9, 2);
  });

  it('has nothing to change before that', () => {
    expect(refusal(bare(), 'norms.edit', { workingDays: 20 })).toMatchObject({ reason: 'not_found' });
    expect(refusal(bare(), 'rate.add', { unit: { locale: 'en', text: 'A call' } })).toMatchObject({
      reason: 'not_found',
    });
  });
});

describe('deleting what others name', () => {
  it('a deleted norm and a deleted rate are let go by their activities', () => {
    const process = done(done(template(), 'norm.delete', { norm: 'visit' }), 'rate.delete', { rate: 'call' });
    expect(process.activities.some(({ norm, rate }) => norm === 'visit' || rate === 'call')).toBe(false);
  });

  it('a deleted activity takes the conditions that watch it, and all of it comes back', () => {
    const editor = createEditor(template());
    editor.run('activity.delete', { activity: 'meeting' });
    const { process } = editor.getState();
    expect(JSON.stringify(process.activities)).not.toContain('"follows"');
    editor.undo();
    expect(editor.getState().process).toEqual(template());
  });

  it('a deleted goal hands its goals to the one above', () => {
    const process = done(done(template(), 'goal.edit', { goal: 'g2', parent: 'g1' }), 'goal.delete', {
      goal: 'g1',
    });
    expect(process.goals.find(({ id }) => id === 'g2')?.parent).toBe('g0');
    expect(refusal(process, 'goal.edit', { goal: 'g0', parent: 'g2' })).toEqual({ reason: 'bad_value' });
  });
});

describe('the calendar', () => {
  it('takes zones that the platform knows and refuses others', () => {
    expect(done(template(), 'calendar.edit', { timezone: 'Asia/Vladivostok' }).calendar.timezone).toBe(
      'Asia/Vladivostok',
    );
    expect(refusal(template(), 'calendar.edit', { timezone: 'Asia/Nowhere' })).toEqual({
      reason: 'bad_value',
    });
  });

  it('keeps the days of the week in order, and a day off out of it', () => {
    const worked = done(template(), 'calendar.setHours', { days: ['sat'], hours: [['10:00', '14:00']] });
    const { week } = done(worked, 'calendar.setHours', { days: ['mon'], hours: [] }).calendar;
    expect(Object.keys(week)).toEqual(['tue', 'wed', 'thu', 'fri', 'sat']);
  });

  it('moves an own day to another date and refuses a date that no year has', () => {
    const off = done(template(), 'calendar.setException', { date: '2026-12-31', hours: [] });
    const moved = done(off, 'calendar.setException', {
      date: '2026-12-30',
      hours: [['09:00', '12:00']],
      instead: '2026-12-31',
    });
    expect(moved.calendar.exceptions).toEqual([{ date: '2026-12-30', hours: [['09:00', '12:00']] }]);
    expect(refusal(off, 'calendar.setException', { date: '2027-02-29', hours: [] })).toEqual({
      reason: 'bad_value',
    });
  });
});
