import { describe, expect, it } from 'vitest';
import type { Value } from '@/runtime/engine';
import { anna, Deal, head, hours, monday } from './deal';
import { templateProcess } from './template';
import { decider } from './walk';

const process = templateProcess();
const engineer = { person: 'egor', role: 'engineer' };
const lawyer = { person: 'lena', role: 'lawyer' };

function dealIn(stage: string, set: Record<string, Value> = {}): Deal {
  const deal = new Deal(process);
  deal.do({
    type: 'open_deal',
    deal: 'd1',
    entry: 'cold',
    title: 'Склад Север',
    assignee: anna.person,
    data: { region: 'Центр' },
  });
  deal.do({ type: 'import_fact', to: stage, set: set });
  return deal;
}

const withoutPain = {
  pain_cost_month: 10_000_000,
  criteria: 'Не останавливать склад',
  decision_maker: decider,
  decision_date: '2026-04-01',
  survey_file: 'survey.pdf',
};
const needsData = { ...withoutPain, pain: 'Нет мест' };

describe('a soft gate', () => {
  it('names the data and the tasks it waits for', () => {
    const deal = dealIn('needs', { ...withoutPain });
    expect(deal.try({ type: 'outcome', outcome: 'confirmed' })).toEqual({
      code: 'gate_closed',
      hard: false,
      atoms: [
        { missing: 'field', field: 'pain' },
        { missing: 'task', task: 't_prepare#1' },
        { missing: 'task', task: 't_meet#1' },
      ],
    });
    expect(deal.live.stage).toBe('needs');
  });

  it('is passed with a reason, which is kept and raises the data checkpoint of the stage', () => {
    const deal = dealIn('needs', { ...withoutPain });
    deal.do({ type: 'outcome', outcome: 'confirmed', reason: 'Клиент торопит' });
    expect(deal.live.stage).toBe('offer_prep');
    expect(deal.ofType('gate_passed').at(-1)).toMatchObject({ stage: 'needs', reason: 'Клиент торопит' });
    expect(deal.live.deviations).toContainEqual(
      expect.objectContaining({ checkpoint: 'cp_needs_data', stage: 'needs', visit: 1, at: monday }),
    );
    expect(deal.live.tasks.filter((task) => task.stage === 'needs').map((task) => task.status)).toEqual([
      'cancelled',
      'cancelled',
    ]);
  });

  it('does not take a blank for a reason', () => {
    expect(dealIn('needs').try({ type: 'outcome', outcome: 'confirmed', reason: '  ' })).toMatchObject({
      code: 'gate_closed',
      hard: false,
    });
  });

  it('holds an outcome of the script until it opens, and then lets it through by itself', () => {
    const deal = dealIn('needs', { ...needsData, positions_now: 10, product_line: 'pallet' });
    deal.do({ type: 'start_script', step: 's8' });
    deal.do({ type: 'answer', answer: 'a1', records: { duration_s: 2400, attendees: [decider] } });
    expect(deal.live).toMatchObject({ stage: 'needs', run: null, pendingOutcome: 'confirmed' });
    expect(deal.ofType('task_done').map((event) => event.task)).toEqual(['t_meet']);
    deal.complete('t_prepare', { set: { distance_km: 10, solvency: 'ok' } });
    expect(deal.live).toMatchObject({ stage: 'offer_prep', pendingOutcome: null });
    expect(deal.ofType('outcome_chosen')).toHaveLength(1);
  });

  it('lets the choice be taken back, or replaced by a new talk', () => {
    const deal = dealIn('needs', needsData);
    deal.do({ type: 'start_script', step: 's8' });
    deal.answers('a1');
    deal.do({ type: 'cancel_outcome' });
    expect(deal.live.pendingOutcome).toBeNull();
    expect(deal.try({ type: 'cancel_outcome' })).toEqual({ code: 'wrong_state', status: 'open' });
  });

  it('does not hold tasks against a deal that is lost or turned back', () => {
    const deal = dealIn('offer_prep');
    deal.do({ type: 'outcome', outcome: 'back_to_needs' });
    expect(deal.live).toMatchObject({ stage: 'needs', attempts: 1 });
    expect(deal.live.tasks.find((task) => task.task === 't_calc')?.status).toBe('cancelled');
  });
});

describe('a block', () => {
  const offer = {
    amount: 60_000_000,
    margin_pct: 30,
    discount_pct: 12,
    payback_months: 6,
    offer_file: 'offer.pdf',
  };
  const blocked = {
    code: 'gate_closed',
    hard: true,
    atoms: [{ missing: 'approval', checkpoint: 'cp_discount' }],
  };

  function discounted(discount = 12): Deal {
    const deal = dealIn('offer_prep');
    deal.complete('t_calc', {}, engineer);
    deal.complete('t_offer', { set: { ...offer, discount_pct: discount } });
    deal.complete('t_peer', {}, { person: 'boris', role: 'manager' });
    return deal;
  }

  it('is not passed with a reason, only by approval of a notified role', () => {
    const deal = discounted();
    expect(deal.try({ type: 'outcome', outcome: 'ready', reason: 'Очень надо' })).toEqual(blocked);
    expect(deal.try({ type: 'approve', checkpoint: 'cp_discount' })).toEqual({
      code: 'not_allowed',
      needs: ['head'],
    });
    deal.do({ type: 'approve', checkpoint: 'cp_discount', reason: 'Стратегический клиент' }, head);
    expect(deal.live.deviations.map((one) => one.checkpoint)).not.toContain('cp_discount');
    deal.do({ type: 'outcome', outcome: 'ready' });
    expect(deal.live.stage).toBe('present');
  });

  it('is lifted when the data are put right', () => {
    const deal = discounted();
    deal.do({ type: 'set_fields', set: { discount_pct: 5 } });
    deal.do({ type: 'outcome', outcome: 'ready' });
    expect(deal.live.stage).toBe('present');
  });

  it('asks anew when the approved numbers change', () => {
    const deal = discounted(8);
    deal.do({ type: 'approve', checkpoint: 'cp_discount' }, head);
    deal.do({ type: 'set_fields', set: { discount_pct: 25 } });
    expect(deal.try({ type: 'outcome', outcome: 'ready' })).toEqual(blocked);
  });

  it('sees the data given with the outcome itself', () => {
    const deal = discounted(5);
    expect(deal.try({ type: 'outcome', outcome: 'ready', set: { discount_pct: 20 } })).toEqual(blocked);
    expect(deal.live.data.discount_pct).toBe(5);
  });

  it('does not keep a lost deal from being lost', () => {
    const deal = discounted();
    deal.do({
      type: 'outcome',
      outcome: 'no_solution',
      set: { loss_reason: 'no_solution', loss_comment: 'Пол не выдержит такой нагрузки' },
    });
    expect(deal.live.end).toBe('lost');
  });

  it('stands before a stage that must not begin yet, until it is approved beforehand', () => {
    const deal = dealIn('closing', { contract_file: 'c.pdf' });
    const asked = { type: 'outcome', outcome: 'paid', reason: 'Платёж в пути' } as const;
    expect(deal.try(asked)).toEqual({
      code: 'gate_closed',
      hard: true,
      atoms: [{ missing: 'approval', checkpoint: 'cp_start_unpaid' }],
    });
    deal.do({ type: 'approve', checkpoint: 'cp_start_unpaid' }, head);
    deal.do(asked);
    expect(deal.live.stage).toBe('launch');
    expect(deal.ofType('deviation_raised').map((event) => event.deviation.checkpoint)).toContain(
      'cp_start_unpaid',
    );
  });

  it('is passed by right, with a reason, and all that was passed is written down', () => {
    const deal = discounted();
    const move = { type: 'override', to: 'present', reason: 'Решил собственник' } as const;
    expect(deal.try(move)).toEqual({ code: 'not_allowed', needs: ['head', 'owner'] });
    deal.do(move, head);
    expect(deal.live.stage).toBe('present');
    expect(deal.ofType('gate_passed').at(-1)).toMatchObject({
      reason: 'Решил собственник',
      atoms: [{ missing: 'approval', checkpoint: 'cp_discount' }],
    });
  });
});

describe('a move against the order', () => {
  it('is open to who does the work of the stage, with a reason, and is seen as a breach', () => {
    const deal = dealIn('call');
    expect(deal.try({ type: 'override', to: 'offer_prep', reason: '' })).toEqual({ code: 'reason_needed' });
    deal.do({ type: 'override', to: 'offer_prep', reason: 'Просит цену сразу' });
    expect(deal.live.deviations).toContainEqual(
      expect.objectContaining({ checkpoint: 'cp_needs_skipped', stage: 'offer_prep', at: monday }),
    );
  });

  it('is closed to others, and to an end it is open to who decides', () => {
    const deal = dealIn('call');
    const move = { type: 'override', to: 'offer_prep', reason: 'Просит цену сразу' } as const;
    expect(deal.try(move, lawyer)).toMatchObject({ code: 'not_allowed' });
    expect(deal.try({ ...move, to: 'won' })).toEqual({ code: 'not_allowed', needs: ['head'] });
    deal.do({ ...move, to: 'won' }, head);
    expect(deal.live.end).toBe('won');
  });

  it('is a fact when it happened elsewhere: it passes, and is recorded', () => {
    const deal = dealIn('offer_prep', { discount_pct: 15 });
    deal.do({ type: 'import_fact', to: 'contract' });
    expect(deal.live.stage).toBe('contract');
    expect(deal.ofType('stage_entered').at(-1)?.way).toEqual({ by: 'import' });
    expect(deal.live.deviations.map((one) => one.checkpoint)).toEqual(
      expect.arrayContaining(['cp_needs_skipped', 'cp_discount']),
    );
  });

  it('only writes data when the deal is there already', () => {
    const deal = dealIn('needs');
    const events = deal.do({ type: 'import_fact', to: 'needs', set: { pain: 'Нет мест' } });
    expect(events.map((event) => event.type)).toEqual(['field_set']);
  });

  it('leads nowhere if there is no such place', () => {
    expect(dealIn('call').try({ type: 'override', to: 'moon', reason: 'Так надо' }, head)).toEqual({
      code: 'unknown_id',
      what: 'stage',
      id: 'moon',
    });
  });
});

describe('the data of an end', () => {
  it('are hard: no reason passes them', () => {
    const deal = dealIn('call');
    expect(deal.try({ type: 'outcome', outcome: 'refused', reason: 'Отказ' })).toEqual({
      code: 'missing_data',
      fields: ['loss_reason', 'loss_comment'],
    });
  });

  it('for a postponement are a date ahead, and not too far', () => {
    const deal = dealIn('call');
    const at = (next_contact_at: number) =>
      deal.try({ type: 'outcome', outcome: 'postponed', set: { next_contact_at } });
    expect(deal.try({ type: 'outcome', outcome: 'postponed' })).toEqual({
      code: 'missing_data',
      fields: ['next_contact_at'],
    });
    const range = { code: 'invalid_value', field: 'next_contact_at', why: 'range' };
    expect(at(monday - hours(1))).toEqual(range);
    expect(at(monday + hours(24 * 400))).toEqual(range);
    expect(at(monday + hours(24 * 30))).toBeNull();
    expect(deal.live.status).toBe('waiting');
  });
});
