import { describe, expect, it } from 'vitest';
import { anna, Deal, hours, monday } from './deal';
import { templateProcess } from './template';

const process = templateProcess();

function called(entry = 'cold'): Deal {
  const deal = new Deal(process);
  deal.do({
    type: 'open_deal',
    deal: 'd1',
    entry,
    title: 'Склад Север',
    assignee: anna.person,
    data: { region: 'Центр', meeting_at: monday + hours(72) },
  });
  return deal;
}

function talking(entry?: string): Deal {
  const deal = called(entry);
  deal.do({ type: 'start_script' });
  return deal;
}

const step = (id: string) => ({ at: 'step', step: id });
const card = (id: string) => ({ at: 'objection', objection: id });

describe('a talk by the script', () => {
  it('begins at the first step, and further on for a client who called us', () => {
    expect(talking().live.run?.place).toEqual(step('s1'));
    expect(talking('inbound').live.run?.place).toEqual(step('s4'));
  });

  it('begins where it is asked to, and goes on if it is begun twice', () => {
    const deal = called();
    deal.do({ type: 'start_script', step: 's6' });
    expect(deal.live.run?.place).toEqual(step('s6'));
    expect(deal.do({ type: 'start_script' })).toEqual([]);
    expect(deal.try({ type: 'start_script', step: 's99' })).toEqual({ code: 'no_script_run' });
  });

  it('goes where the answer leads, and an answer of another step is unknown', () => {
    const deal = talking();
    deal.answers('a1', 'a1');
    expect(deal.live.run?.place).toEqual(step('s3'));
    expect(deal.try({ type: 'answer', answer: 'a9' })).toEqual({
      code: 'unknown_id',
      what: 'answer',
      id: 'a9',
    });
  });

  it('asks for the data an answer writes, and refuses a dash in place of them', () => {
    const deal = talking('inbound');
    expect(deal.try({ type: 'answer', answer: 'a1' })).toEqual({ code: 'missing_data', fields: ['pain'] });
    expect(deal.try({ type: 'answer', answer: 'a1', set: { pain: '—' } })).toEqual({
      code: 'invalid_value',
      field: 'pain',
      why: 'placeholder',
    });
    deal.do({ type: 'answer', answer: 'a1', set: { pain: 'Не хватает мест' } });
    expect(deal.live.data.pain).toBe('Не хватает мест');
  });

  it('opens a card and comes back to the step that asked, through nested cards too', () => {
    const deal = talking();
    deal.do({ type: 'start_script', step: 's7' });
    deal.answers('a3');
    expect(deal.live.run).toMatchObject({ place: card('price_first'), returns: ['s7'] });
    deal.answers('a2');
    expect(deal.live.run).toMatchObject({ place: card('no_budget'), returns: ['s7', 's7'] });
    deal.do({ type: 'answer', answer: 'a1', set: { budget_rub: 50_000_000 } });
    expect(deal.live.run).toMatchObject({ place: step('s7'), returns: [] });
  });

  it('keeps the return stack at eight cards, however long the client objects', () => {
    const deal = new Deal({
      ...process,
      objections: process.objections.map((one) =>
        one.id === 'expensive'
          ? {
              ...one,
              answers: [
                { id: 'a1', text: {}, go: { to: 'objection', objection: 'expensive' } },
                { id: 'a2', text: {}, go: { to: 'back' } },
              ],
            }
          : one,
      ),
    });
    deal.do({
      type: 'open_deal',
      deal: 'd1',
      entry: 'cold',
      title: '',
      assignee: null,
      data: { region: 'Юг' },
    });
    deal.do({ type: 'import_fact', to: 'present' });
    deal.do({ type: 'start_script', step: 's5' });
    deal.answers('a2', ...Array.from({ length: 30 }, () => 'a1'));
    expect(deal.live.run?.returns).toHaveLength(8);
    deal.answers('a2');
    expect(deal.live.run?.place).toEqual(step('s5'));
  });

  it('goes back place by place, and what was written stays', () => {
    const deal = talking('inbound');
    deal.do({ type: 'answer', answer: 'a1', set: { pain: 'Не хватает мест' } });
    deal.do({ type: 'script_back' });
    expect(deal.live.run).toMatchObject({ place: step('s4'), trail: [] });
    expect(deal.live.data.pain).toBe('Не хватает мест');
    expect(deal.do({ type: 'script_back' })).toEqual([]);
  });

  it('keeps words nobody foresaw and stays where it is', () => {
    const deal = talking();
    deal.do({ type: 'no_such_answer', words: ' Позвоните моему брату ' });
    expect(deal.ofType('script_no_answer').at(-1)).toMatchObject({
      words: 'Позвоните моему брату',
      place: step('s1'),
    });
    expect(deal.live.run?.place).toEqual(step('s1'));
  });

  it('raises the checkpoint of an answer once a visit, and brings its task', () => {
    const deal = called();
    deal.do({ type: 'import_fact', to: 'present' });
    deal.do({ type: 'start_script', step: 's5' });
    deal.answers('a3', 'a2');
    expect(deal.live.deviations.map((one) => one.checkpoint)).toContain('cp_reference');
    expect(deal.openTasks()).toContain('t_reference');
    deal.answers('a3', 'a2');
    expect(deal.live.raised.cp_reference).toBe(1);
  });

  it('ends with an outcome and does the task of the script with what was recorded', () => {
    const deal = talking();
    deal.do({
      type: 'answer',
      answer: 'a2',
      set: { loss_comment: 'Площадь сто метров, торгуют из гаража' },
      records: { duration_s: 30, connected: false },
    });
    expect(deal.live).toMatchObject({ status: 'ended', end: 'not_ours', run: null });
    expect(deal.ofType('task_done')).toMatchObject([{ task: 't_first_call', records: { duration_s: 30 } }]);
    expect(deal.ofType('activity').map((event) => event.activity)).toEqual(['dial']);
  });

  it('asks for what the end requires before it lets the answer be given', () => {
    const deal = talking();
    expect(deal.try({ type: 'answer', answer: 'a2' })).toEqual({
      code: 'missing_data',
      fields: ['loss_comment'],
    });
    expect(deal.try({ type: 'answer', answer: 'a2', set: { loss_comment: 'мало' } })).toEqual({
      code: 'invalid_value',
      field: 'loss_comment',
      why: 'too_short',
    });
    expect(deal.live.run?.place).toEqual(step('s1'));
  });

  it('cannot be answered, left or turned back when nobody talks', () => {
    const deal = called();
    for (const type of ['script_back', 'stop_script'] as const)
      expect(deal.try({ type })).toEqual({ code: 'no_script_run' });
    expect(deal.try({ type: 'answer', answer: 'a1' })).toEqual({ code: 'no_script_run' });
    expect(deal.try({ type: 'no_such_answer', words: 'Что?' })).toEqual({ code: 'no_script_run' });
  });

  it('stops without an outcome, and when the deal moves', () => {
    const deal = talking();
    deal.do({ type: 'stop_script' });
    expect(deal.live.run).toBeNull();
    deal.do({ type: 'start_script' });
    expect(deal.live.run?.key).toBe('run2');
    deal.do({ type: 'import_fact', to: 'needs' });
    expect(deal.live.run).toBeNull();
    expect(deal.ofType('script_stopped')).toHaveLength(2);
  });
});
