import { describe, expect, it } from 'vitest';
import { anna, Deal, head, hours, monday } from './deal';
import { templateProcess } from './template';
import { walkToWon } from './walk';

const process = templateProcess();
const lost = { loss_reason: 'price', loss_comment: 'Купили у местного монтажника' } as const;

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

describe('the opening of a deal', () => {
  const open = (entry: string, data: object = {}) =>
    ({ type: 'open_deal', deal: 'd1', entry, title: '', assignee: null, data }) as never;

  it('asks for what its entry requires and fills what the entry knows itself', () => {
    const deal = new Deal(process);
    expect(deal.try(open('repeat'))).toEqual({ code: 'missing_data', fields: ['region', 'meeting_at'] });
    expect(deal.try(open('moon'))).toEqual({ code: 'unknown_id', what: 'entry', id: 'moon' });
    expect(deal.try(open('cold', { region: 'Юг', source: 'moon' }))).toMatchObject({
      code: 'invalid_value',
      why: 'option',
    });
    deal.do(open('referral', { region: 'Юг' }));
    expect(deal.live).toMatchObject({
      stage: 'call',
      entry: 'referral',
      data: { source: 'referral', region: 'Юг' },
    });
  });

  it('happens once', () => {
    const deal = called();
    expect(deal.try(open('cold', { region: 'Юг' }))).toEqual({ code: 'wrong_state', status: 'open' });
    expect(new Deal(process).try({ type: 'tick' })).toEqual({ code: 'wrong_state', status: 'none' });
  });
});

describe('the end of a deal', () => {
  it('closes what is open, but what is kept stays to be done', () => {
    const deal = called();
    deal.do({ type: 'import_fact', to: 'needs' });
    deal.complete('t_meet');
    deal.do({ type: 'outcome', outcome: 'no_need', set: lost });
    expect(deal.live).toMatchObject({ status: 'ended', end: 'lost' });
    expect(deal.openTasks()).toEqual(['t_minutes']);
    deal.complete('t_minutes');
    expect(deal.openTasks()).toEqual([]);
  });

  it('makes the deal refuse everything but what looks back', () => {
    const deal = walkToWon();
    const over = { code: 'wrong_state', status: 'ended' };
    expect(deal.try({ type: 'set_fields', set: { nps: 3 } })).toEqual(over);
    expect(deal.try({ type: 'outcome', outcome: 'done' })).toEqual(over);
    expect(deal.try({ type: 'override', to: 'call', reason: 'Ещё раз' }, head)).toEqual(over);
    expect(deal.try({ type: 'start_script' })).toEqual(over);
    deal.do({ type: 'note', text: 'Прислали благодарность' });
  });

  it('is undone by reopening: the deal stands in its last stage on a new visit', () => {
    const deal = called();
    deal.do({ type: 'outcome', outcome: 'refused', set: lost });
    deal.do({ type: 'reopen', reason: 'Передумали' });
    expect(deal.live).toMatchObject({ status: 'open', stage: 'call', visit: 2, end: null, closedAt: null });
    expect(deal.openTasks()).toEqual(['t_first_call']);
    expect(deal.try({ type: 'reopen', reason: 'Передумали' })).toEqual({
      code: 'wrong_state',
      status: 'open',
    });
  });

  it('of a postponed deal is final: its date brings nothing back', () => {
    const deal = called();
    const until = monday + hours(900);
    deal.do({ type: 'outcome', outcome: 'postponed', set: { next_contact_at: until } });
    deal.do({ type: 'import_fact', to: 'lost', set: lost });
    expect(deal.live).toMatchObject({ status: 'ended', end: 'lost', wait: null });
    deal.now = until + hours(1);
    expect(deal.do({ type: 'tick' }).map(({ type }) => type)).not.toContain('stage_entered');
    expect(deal.live).toMatchObject({ status: 'ended', end: 'lost' });
  });

  it('is undone by a wait: a lost deal that will be talked to later is not over', () => {
    const deal = called();
    deal.do({ type: 'outcome', outcome: 'refused', set: lost });
    deal.do({ type: 'import_fact', to: 'later', set: { next_contact_at: monday + hours(900) } });
    expect(deal.live).toMatchObject({ status: 'waiting', end: null, closedAt: null });
  });

  it('owes no stage data when the deal is lost', () => {
    const deal = called();
    deal.do({ type: 'import_fact', to: 'needs' });
    deal.do({ type: 'outcome', outcome: 'no_need', set: lost });
    expect(deal.live.deviations.map((one) => one.checkpoint)).not.toContain('cp_needs_data');
  });
});

describe('the same command', () => {
  it('twice is nothing, and on a deal that moved on it is refused', () => {
    const deal = called();
    const note = { type: 'note', text: 'Перезвонить', id: 'c1' } as const;
    deal.do(note);
    expect(deal.do(note)).toEqual([]);
    expect(deal.try({ type: 'note', text: 'Ещё', expectedRev: 3 })).toEqual({
      code: 'stale_rev',
      rev: deal.live.rev,
    });
    deal.do({ type: 'note', text: 'Ещё', expectedRev: deal.live.rev });
  });
});

describe('a decision on a breach', () => {
  function unfit(): Deal {
    const deal = called();
    deal.do({ type: 'set_fields', set: { area_m2: 100 } });
    return deal;
  }

  it('belongs to those it was told to, and needs words', () => {
    const deal = unfit();
    const decide = {
      type: 'resolve_deviation',
      deviation: 'cp_icp#1',
      decision: 'Ведём: филиал сети',
    } as const;
    expect(deal.try(decide)).toEqual({ code: 'not_allowed', needs: ['head'] });
    expect(deal.try({ ...decide, decision: '' }, head)).toEqual({ code: 'reason_needed' });
    deal.do(decide, head);
    expect(deal.live.deviations).toEqual([]);
    expect(deal.try(decide, head)).toMatchObject({ code: 'unknown_id', what: 'deviation' });
  });

  it('is not asked for again in the same visit, nor while one is open', () => {
    const deal = unfit();
    deal.do({ type: 'set_fields', set: { area_m2: 90 } });
    deal.do({ type: 'import_fact', to: 'needs' });
    deal.do({ type: 'import_fact', to: 'call' });
    expect(deal.live.raised.cp_icp).toBe(1);
  });
});

describe('a company that is not ours', () => {
  const small = { area_m2: 100, loss_comment: 'Склад сто метров, стеллажи не нужны' } as const;
  const breaches = (deal: Deal) =>
    deal.ofType('deviation_raised').map(({ deviation }) => deviation.checkpoint);

  it('is no breach when it is turned away as soon as that is known', () => {
    const byHand = called();
    byHand.do({ type: 'outcome', outcome: 'not_ours', set: small });
    const elsewhere = called();
    elsewhere.do({ type: 'import_fact', to: 'not_ours', set: small });
    const byRight = called();
    byRight.do({ type: 'override', to: 'not_ours', reason: 'Филиал закрыт', set: small }, head);
    for (const deal of [byHand, elsewhere, byRight]) {
      expect(deal.live).toMatchObject({ status: 'ended', end: 'not_ours' });
      expect(breaches(deal)).toEqual([]);
    }
  });

  it('is one when it is led on, or lost as if it were a client', () => {
    const kept = called();
    kept.do({ type: 'set_fields', set: { area_m2: 100 } });
    const refused = called();
    refused.do({ type: 'outcome', outcome: 'refused', set: { ...lost, area_m2: 100 } });
    const onward = called();
    onward.do({ type: 'import_fact', to: 'needs', set: { area_m2: 100 } });
    for (const deal of [kept, refused, onward]) expect(breaches(deal)).toContain('cp_icp');
  });
});
