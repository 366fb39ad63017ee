import { describe, expect, it } from 'vitest';
import type { Value } from '@/runtime/engine';
import type { Process, Task } from '@/runtime/format';
import { smallProcess } from '../../fixtures/small-process';
import { anna, boris, Deal, head, hours, monday } from './deal';
import { templateProcess } from './template';

const process = templateProcess();
const engineer = { person: 'egor', role: 'engineer' };

function dealIn(stage: string, set: Record<string, Value> = {}, of: Process = process): Deal {
  const deal = new Deal(of);
  deal.do({
    type: 'open_deal',
    deal: 'd1',
    entry: 'cold',
    title: 'Склад Север',
    assignee: anna.person,
    data: of === process ? { region: 'Центр' } : {},
  });
  if (deal.live.stage !== stage) deal.do({ type: 'import_fact', to: stage, set: set });
  return deal;
}

/** The small process with its first stage's tasks changed. */
function withTasks(change: (tasks: Task[]) => Task[]): Process {
  const small = smallProcess();
  const [first, ...rest] = small.stages;
  return {
    ...small,
    calendar: { ...process.calendar, holidays: 'none' },
    stages: [{ ...first!, tasks: change(first!.tasks) }, ...rest],
  };
}

describe('automatic tasks', () => {
  it('come with the stage, and each next one when the one before is done', () => {
    const deal = dealIn('offer_prep');
    expect(deal.openTasks()).toEqual(['t_calc']);
    deal.complete('t_calc', {}, engineer);
    expect(deal.openTasks()).toEqual(['t_offer']);
    deal.complete('t_offer');
    expect(deal.openTasks()).toEqual(['t_peer']);
  });

  it('go on after a task that was let go by those who may', () => {
    const deal = dealIn('offer_prep');
    const skip = { type: 'skip_task', task: 't_calc#1', reason: 'Типовой проект' } as const;
    expect(deal.try(skip)).toEqual({ code: 'not_allowed', needs: ['head', 'owner'] });
    expect(deal.try({ ...skip, reason: ' ' }, head)).toEqual({ code: 'reason_needed' });
    deal.do(skip, head);
    expect(deal.openTasks()).toEqual(['t_offer']);
  });

  it('come when a field is filled, and when it was filled before the stage began', () => {
    const deal = dealIn('contract');
    expect(deal.openTasks()).toEqual(['t_draft']);
    deal.do({ type: 'set_fields', set: { contract_file: 'one.docx' } });
    expect(deal.openTasks()).toEqual(['t_draft', 't_legal']);
    expect(dealIn('contract', { contract_file: 'one.docx' }).openTasks()).toEqual(['t_draft', 't_legal']);
  });

  it('come again with a new draft once the first was reviewed, not before', () => {
    const deal = dealIn('contract', { contract_file: 'one.docx' });
    deal.do({ type: 'set_fields', set: { contract_file: 'two.docx' } });
    expect(deal.live.tasks.filter((task) => task.task === 't_legal')).toHaveLength(1);
    deal.complete('t_legal');
    deal.do({ type: 'set_fields', set: { contract_file: 'three.docx' } });
    expect(deal.task('t_legal')).toBe('t_legal#2');
  });

  it('follow the deal if they are kept, and are not doubled when it returns', () => {
    const deal = dealIn('needs');
    deal.complete('t_meet');
    expect(deal.openTasks()).toEqual(['t_prepare', 't_minutes']);
    deal.do({ type: 'import_fact', to: 'offer_prep' });
    expect(deal.openTasks()).toEqual(['t_minutes', 't_calc']);
    deal.do({ type: 'import_fact', to: 'needs' });
    deal.complete('t_meet');
    expect(deal.openTasks().filter((task) => task === 't_minutes')).toHaveLength(1);
  });

  it('of a stage that was left are not created any more', () => {
    const deal = dealIn('present');
    deal.complete('t_show', { set: { attendees: [{ name: 'Пётр' }] } });
    deal.do({ type: 'import_fact', to: 'contract' });
    deal.complete('t_followup');
    expect(deal.openTasks()).toEqual(['t_draft']);
  });

  it('of an outcome come after the move, in place of the entrance if the stage begins again', () => {
    const deal = dealIn('call');
    deal.do({
      type: 'outcome',
      outcome: 'callback',
      set: { next_contact_at: monday + hours(26) },
      records: { connected: false },
    });
    expect(deal.live).toMatchObject({ stage: 'call', visit: 2, attempts: 1 });
    expect(deal.openTasks()).toEqual(['t_recall']);
    expect(deal.live.tasks.at(-1)?.dueAt).toBe(monday + hours(26));
  });

  it('keep their own deadline when the talk that ends them names the next one', () => {
    const deal = dealIn('call');
    const callBack = (at: number) =>
      deal.do({ type: 'outcome', outcome: 'callback', set: { next_contact_at: at }, records: {} });
    callBack(monday + hours(24));
    deal.now = monday + hours(30);
    callBack(monday + hours(72));
    expect(deal.ofType('task_done').at(-1)).toMatchObject({ task: 't_recall', late: true });
    expect(deal.ofType('task_rescheduled')).toEqual([]);
    expect(deal.live.tasks.at(-1)?.dueAt).toBe(monday + hours(72));
  });

  it('are repeated no more often than the process permits; then the engine asks for the next step', () => {
    const deal = dealIn('call');
    const again = () =>
      deal.do({
        type: 'outcome',
        outcome: 'callback',
        set: { next_contact_at: deal.now + hours(24) },
        records: {},
      });
    for (let i = 0; i < 6; i++) again();
    expect(deal.openTasks()).toEqual(['t_recall']);
    again();
    expect(deal.live.attempts).toBe(7);
    expect(deal.openTasks()).toEqual(['next_step']);
    expect(deal.live.deviations.map((one) => one.checkpoint)).toContain('cp_attempts');
  });

  it('that hold the gate of the outcome that brings them come before the move', () => {
    const deal = dealIn(
      'call',
      {},
      withTasks(([call, recall]) => [
        call!,
        {
          ...recall!,
          create: { on: 'outcome', outcome: 'talked' },
          required: true,
          onLeave: 'gate',
          form: [],
        },
      ]),
    );
    deal.do({ type: 'start_script', step: 's2' });
    deal.do({ type: 'answer', answer: 'a1', set: { call_back: '2026-03-05' } });
    expect(deal.live.pendingOutcome).toBe('talked');
    deal.complete('t_recall');
    expect(deal.live.stage).toBe('offer');
  });

  it('may be added by hand, once while it is open', () => {
    const deal = dealIn('call');
    deal.do({ type: 'add_task', task: 't_reference' });
    expect(deal.do({ type: 'add_task', task: 't_reference' })).toEqual([]);
    expect(deal.openTasks()).toEqual(['t_first_call', 't_reference']);
    expect(deal.try({ type: 'add_task', task: 't_none' })).toMatchObject({
      code: 'unknown_id',
      what: 'task',
    });
  });
});

describe('the next step', () => {
  it('is asked for by the engine when nothing else is left, and gives way to a task of the process', () => {
    const deal = dealIn('contract');
    deal.complete('t_draft');
    expect(deal.openTasks()).toEqual(['next_step']);
    deal.do({ type: 'set_fields', set: { contract_file: 'one.docx' } });
    expect(deal.openTasks()).toEqual(['t_legal']);
    expect(deal.ofType('task_cancelled').at(-1)).toMatchObject({ task: 'next_step', why: 'replaced' });
  });

  it('is due a working day later and is asked for again when it is done', () => {
    const deal = dealIn('contract');
    deal.complete('t_draft');
    expect(deal.live.tasks.at(-1)).toMatchObject({ key: 'next_step#1', dueAt: monday + hours(24) });
    deal.complete('next_step');
    expect(deal.openTasks()).toEqual(['next_step']);
  });
});

describe('a deadline', () => {
  it('counts working hours from the creation', () => {
    const deal = dealIn('call');
    expect(deal.live.tasks[0]?.dueAt).toBe(monday + hours(5));
  });

  it('follows the date it is taken from, also when it is not known yet', () => {
    const deal = dealIn('needs');
    const due = (task: string) => deal.live.tasks.find((one) => one.task === task)?.dueAt;
    expect([due('t_meet'), due('t_prepare')]).toEqual([null, null]);
    deal.do({ type: 'set_fields', set: { meeting_at: monday + hours(24) } });
    expect([due('t_meet'), due('t_prepare')]).toEqual([monday + hours(24), monday]);
    deal.do({ type: 'set_fields', set: { meeting_at: monday + hours(48) } });
    expect([due('t_meet'), due('t_prepare')]).toEqual([monday + hours(48), monday + hours(24)]);
    deal.complete('t_prepare', { set: { distance_km: 1, solvency: 'ok' } });
    deal.do({ type: 'set_fields', set: { meeting_at: monday + hours(72) } });
    expect(due('t_prepare')).toBe(monday + hours(24));
  });

  it('that is a date is the end of that working day', () => {
    const deal = dealIn(
      'call',
      {},
      withTasks(([call]) => [{ ...call!, due: { from: 'field', field: 'call_back' } }]),
    );
    const due = () => deal.live.tasks[0]?.dueAt;
    deal.do({ type: 'set_fields', set: { call_back: '2026-03-06' } });
    expect(due()).toBe(Date.parse('2026-03-06T18:00:00+03:00'));
    deal.do({ type: 'set_fields', set: { call_back: '2026-03-08' } });
    expect(due()).toBe(Date.parse('2026-03-09T00:00:00+03:00'));
  });

  it('is moved with a reason, and not into the past', () => {
    const deal = dealIn('call');
    const move = {
      type: 'reschedule_task',
      task: 't_first_call#1',
      dueAt: monday + hours(30),
      reason: 'Отпуск',
    } as const;
    expect(deal.try({ ...move, reason: '' })).toEqual({ code: 'reason_needed' });
    expect(deal.try({ ...move, dueAt: monday - 1 })).toEqual({ code: 'time_runs_back' });
    expect(deal.try({ ...move, dueAt: Number.NaN })).toEqual({ code: 'time_runs_back' });
    deal.do(move);
    expect(deal.live.tasks[0]?.dueAt).toBe(monday + hours(30));
  });
});

describe('a task', () => {
  it('asks for its form when it is done', () => {
    const deal = dealIn('needs');
    expect(deal.try({ type: 'complete_task', task: 't_prepare#1' })).toEqual({
      code: 'missing_data',
      fields: ['distance_km', 'solvency'],
    });
  });

  it('is done once', () => {
    const deal = dealIn('offer_prep');
    deal.complete('t_calc', {}, engineer);
    expect(deal.try({ type: 'complete_task', task: 't_calc#1' })).toMatchObject({
      code: 'unknown_id',
      what: 'task',
    });
  });

  it('of another person cannot be done by the assignee of the deal, or given back to them', () => {
    const deal = dealIn('offer_prep');
    deal.complete('t_calc', {}, engineer);
    deal.complete('t_offer');
    expect(deal.live.tasks.at(-1)?.assignee).toBeNull();
    expect(deal.try({ type: 'complete_task', task: 't_peer#1' }, anna)).toEqual({
      code: 'not_allowed',
      needs: [],
    });
    expect(deal.try({ type: 'assign_task', task: 't_peer#1', assignee: 'anna' })).toEqual({
      code: 'not_allowed',
      needs: [],
    });
    deal.complete('t_peer', {}, boris);
  });

  it('changes hands with the deal, unless it is another role’s', () => {
    const deal = dealIn('contract', { contract_file: 'one.docx' });
    deal.do({ type: 'assign_task', task: 't_legal#1', assignee: 'lena' });
    deal.do({ type: 'assign_deal', assignee: 'boris', reason: 'Анна в отпуске' });
    expect(deal.live.assignee).toBe('boris');
    expect(
      deal.live.tasks.filter((task) => task.status === 'open').map(({ task, assignee }) => [task, assignee]),
    ).toEqual([
      ['t_draft', 'boris'],
      ['t_legal', 'lena'],
    ]);
  });

  it('goes to whoever of the role had one in this deal before', () => {
    const deal = dealIn('contract', { contract_file: 'one.docx' });
    deal.do({ type: 'assign_task', task: 't_legal#1', assignee: 'lena' });
    deal.complete('t_legal');
    deal.do({ type: 'set_fields', set: { contract_file: 'two.docx' } });
    expect(deal.live.tasks.at(-1)).toMatchObject({ key: 't_legal#2', assignee: 'lena' });
  });

  it('is not given to somebody who has left: it waits to be given, or goes to the one before', () => {
    const checkedBy = (...people: string[]) => {
      const deal = dealIn('offer_prep');
      people.forEach((person, round) => {
        if (round > 0) {
          deal.do({ type: 'import_fact', to: 'call' });
          deal.do({ type: 'import_fact', to: 'offer_prep' });
        }
        deal.complete('t_calc', {}, engineer);
        deal.complete('t_offer');
        deal.do({ type: 'assign_task', task: deal.task('t_peer'), assignee: person });
        deal.complete('t_peer', {}, { person, role: 'manager' });
      });
      deal.now += hours(24);
      deal.base = { knows: () => false, isHere: (person, at) => person !== 'boris' || at < deal.now };
      deal.do({ type: 'import_fact', to: 'call' });
      deal.do({ type: 'import_fact', to: 'offer_prep' });
      deal.complete('t_calc', {}, engineer);
      deal.complete('t_offer');
      return deal.live.tasks.at(-1);
    };
    expect(checkedBy('boris')).toMatchObject({ task: 't_peer', assignee: null });
    expect(checkedBy('vera', 'boris')).toMatchObject({ task: 't_peer', assignee: 'vera' });
    expect(checkedBy('boris', 'vera')).toMatchObject({ task: 't_peer', assignee: 'vera' });
  });
});
