import { describe, expect, it } from 'vitest';
import { wakeAt } from '@/runtime/engine';
import { anna, Deal, head, hours, monday } from './deal';
import { templateProcess } from './template';

const process = templateProcess();
const minutes = (count: number) => count * 60_000;

function called(): Deal {
  const deal = new Deal(process);
  deal.do({
    type: 'open_deal',
    deal: 'd1',
    entry: 'cold',
    title: '',
    assignee: anna.person,
    data: { region: 'Центр' },
  });
  return deal;
}
const due = monday + hours(5);

describe('a deadline that passes', () => {
  it('is a breach at its own moment, whenever the app is opened again', () => {
    const deal = called();
    deal.now = monday + hours(24 * 7);
    deal.do({ type: 'tick' });
    const [raised] = deal.ofType('deviation_raised');
    expect(raised).toMatchObject({
      occurred: due,
      recorded: deal.now,
      actor: { role: 'system' },
      severity: 'warning',
      notify: [{ role: 'manager', channel: 'app' }],
      deviation: {
        key: 'cp_first_call#1',
        checkpoint: 'cp_first_call',
        stage: 'call',
        visit: 1,
        at: due,
        task: 't_first_call#1',
      },
    });
  });

  it('is raised once, however often time is told', () => {
    const deal = called();
    for (let day = 1; day < 9; day++) {
      deal.now = monday + hours(24 * day);
      deal.do({ type: 'tick' });
    }
    expect(
      deal.ofType('deviation_raised').filter((event) => event.deviation.checkpoint === 'cp_first_call'),
    ).toHaveLength(1);
  });

  it('is kept by who is done at the very moment', () => {
    const deal = called();
    deal.now = due;
    deal.complete('t_first_call');
    expect(deal.ofType('task_done')[0]?.late).toBe(false);
    expect(deal.ofType('deviation_raised')).toEqual([]);
  });

  it('is told to the next one up after its working time, if nothing was done', () => {
    const deal = called();
    deal.now = due + hours(72);
    deal.do({ type: 'tick' });
    expect(deal.ofType('deviation_escalated')).toMatchObject([
      { deviation: 'cp_first_call#1', to: ['head'], occurred: due + hours(24) },
    ]);
  });

  it('goes no further once the task is done, late as it is', () => {
    const deal = called();
    deal.now = due + hours(1);
    deal.complete('t_first_call');
    expect(deal.ofType('task_done')[0]?.late).toBe(true);
    expect(deal.ofType('deviation_resolved')).toMatchObject([{ deviation: 'cp_first_call#1', decision: '' }]);
    deal.now = due + hours(72);
    deal.do({ type: 'tick' });
    expect(deal.ofType('deviation_escalated')).toEqual([]);
  });

  it('moved into the past is broken when it is moved', () => {
    const deal = called();
    deal.do({ type: 'import_fact', to: 'needs', set: { meeting_at: monday + hours(48) } });
    deal.now = monday + hours(24);
    deal.do({ type: 'set_fields', set: { meeting_at: monday + hours(20) } });
    expect(deal.live.deviations).toMatchObject([{ checkpoint: 'cp_meeting_missed', at: monday + hours(24) }]);
  });
});

describe('a rule that comes with a later version', () => {
  it('holds from then on, not for the time before it', () => {
    const silent = {
      ...process,
      stages: process.stages.map((stage) => ({ ...stage, checkpoints: [] })),
    };
    const deal = new Deal(silent);
    deal.do({
      type: 'open_deal',
      deal: 'd1',
      entry: 'cold',
      title: '',
      assignee: anna.person,
      data: { region: 'Центр' },
    });
    deal.now = monday + hours(48);
    deal.do({ type: 'note', text: 'Новая версия' });
    const later = new Deal(process, deal.now + hours(1));
    later.state = deal.state;
    later.do({ type: 'tick' });
    expect(later.ofType('deviation_raised')).toMatchObject([
      { occurred: deal.now, deviation: { checkpoint: 'cp_first_call', at: deal.now } },
    ]);
  });
});

describe('a fact typed in later', () => {
  it('is on time if it was on time', () => {
    const deal = called();
    deal.now = monday + hours(23);
    deal.complete('t_first_call', { occurred: due - minutes(10) });
    const [done] = deal.ofType('task_done');
    expect(done).toMatchObject({ occurred: due - minutes(10), recorded: deal.now, late: false });
    expect(deal.ofType('deviation_raised')).toEqual([]);
  });

  it('takes back a breach that time had seen meanwhile', () => {
    const deal = called();
    deal.now = monday + hours(22);
    deal.do({ type: 'tick' });
    expect(deal.live.deviations).toHaveLength(1);
    deal.now = monday + hours(23);
    deal.complete('t_first_call', { occurred: due - minutes(10) });
    expect(deal.live.deviations).toEqual([]);
  });

  it('starts the clocks of what follows at its own moment', () => {
    const deal = called();
    deal.do({ type: 'import_fact', to: 'offer_prep' });
    deal.now = monday + hours(24);
    deal.complete('t_calc', { occurred: monday + hours(2) });
    expect(deal.live.tasks.at(-1)).toMatchObject({
      task: 't_offer',
      createdAt: monday + hours(2),
      dueAt: monday + hours(26),
    });
  });

  it('cannot be earlier than the last fact, nor in the future', () => {
    const deal = called();
    const refused = { code: 'time_runs_back' };
    expect(deal.try({ type: 'note', text: 'Раньше', occurred: monday - 1 })).toEqual(refused);
    expect(deal.try({ type: 'note', text: 'Завтра', occurred: monday + 1 })).toEqual(refused);
    deal.now = monday - hours(1);
    expect(deal.try({ type: 'note', text: 'Часы назад' })).toEqual(refused);
    expect(deal.try({ type: 'tick' })).toEqual(refused);
  });
});

describe('a silence and a stay', () => {
  function presenting(): Deal {
    const deal = called();
    deal.do({ type: 'import_fact', to: 'present' });
    return deal;
  }

  it('are breaches after their working hours, and end when somebody acts or the stage is left', () => {
    const deal = presenting();
    deal.now = monday + hours(24 * 3 + 1);
    deal.do({ type: 'note', text: 'Молчат' });
    const silence = deal
      .ofType('deviation_raised')
      .find((event) => event.deviation.checkpoint === 'cp_silence');
    expect(silence?.deviation.at).toBe(monday + hours(24 * 3));
    expect(deal.ofType('deviation_resolved').map((event) => event.deviation)).toContain('cp_silence#1');
  });

  it('are not broken by what the engine does itself', () => {
    const deal = presenting();
    deal.now = monday + hours(24 * 3 + 1);
    deal.do({ type: 'tick' });
    expect(deal.live.lastEventAt).toBe(monday);
    expect(deal.live.deviations.map((one) => one.checkpoint)).toEqual(['cp_show_late', 'cp_silence']);
  });

  it('too long in a stage is told once a visit and closed by leaving', () => {
    const deal = called();
    deal.do({ type: 'import_fact', to: 'objections' });
    deal.now = monday + hours(24 * 10);
    deal.do({ type: 'tick' });
    expect(deal.live.deviations.find((one) => one.checkpoint === 'cp_stuck')?.at).toBe(
      monday + hours(24 * 8),
    );
    deal.do({ type: 'import_fact', to: 'contract' }, head);
    expect(deal.live.deviations.map((one) => one.checkpoint)).not.toContain('cp_stuck');
  });
});

describe('a wait', () => {
  const until = monday + hours(24 * 30);
  function postponed(): Deal {
    const deal = called();
    deal.do({ type: 'outcome', outcome: 'postponed', set: { next_contact_at: until } });
    return deal;
  }

  it('ends by itself on its date, and the deal stands where the end returns it', () => {
    const deal = postponed();
    expect(deal.live).toMatchObject({ status: 'waiting', wait: { until, returnsTo: 'call', end: 'later' } });
    expect(wakeAt(deal.definition, deal.live)).toBe(until);
    deal.now = until + hours(50);
    deal.do({ type: 'tick' });
    expect(deal.live).toMatchObject({
      status: 'open',
      stage: 'call',
      visit: 2,
      enteredAt: until,
      wait: null,
    });
    expect(deal.openTasks()).toEqual(['t_first_call']);
    expect(deal.ofType('stage_entered').at(-1)?.way).toEqual({ by: 'return', end: 'later' });
    expect(deal.live.deviations).toMatchObject([{ checkpoint: 'cp_first_call' }]);
  });

  it('follows its date when the client moves it', () => {
    const deal = postponed();
    deal.do({ type: 'set_fields', set: { next_contact_at: until + hours(48) } });
    expect(deal.live.wait?.until).toBe(until + hours(48));
    deal.do({ type: 'set_fields', set: { next_contact_at: monday - hours(1) } });
    expect(deal.live).toMatchObject({ status: 'open', enteredAt: monday });
  });

  it('ends sooner by reopening, with a reason', () => {
    const deal = postponed();
    expect(deal.try({ type: 'outcome', outcome: 'callback' })).toEqual({
      code: 'wrong_state',
      status: 'waiting',
    });
    expect(deal.try({ type: 'reopen', reason: '' })).toEqual({ code: 'reason_needed' });
    deal.do({ type: 'reopen', reason: 'Позвонили сами' });
    expect(deal.live).toMatchObject({ status: 'open', stage: 'call', visit: 2 });
  });
});
