import { describe, expect, it } from 'vitest';
import { anna, Deal, hours, monday } from './deal';
import { judgeLater } from '@/runtime/engine';
import { templateProcess } from './template';
import { decider, walkToWon } from './walk';

const process = templateProcess();
const talk = { duration_s: 200, connected: true, contact: decider };

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
const acts = (deal: Deal) => deal.ofType('activity').map(({ activity, valid }) => [activity, valid]);

describe('activities', () => {
  it('are all there in a deal that went by the book', () => {
    expect(acts(walkToWon())).toEqual([
      ['dial', true],
      ['call', true],
      ['contact', true],
      ['meeting', null],
      ['offer', true],
      ['presentation', true],
      ['offer_sent', true],
      ['contract', true],
      ['deal', true],
      ['deal_final', true],
    ]);
  });

  it('happen only when their condition holds: a dial nobody answers is no conversation', () => {
    const deal = called();
    deal.do({
      type: 'outcome',
      outcome: 'callback',
      set: { next_contact_at: monday + hours(24) },
      records: { connected: false, duration_s: 20 },
    });
    expect(acts(deal)).toEqual([['dial', true]]);
  });

  it('do not count when too short, without an outcome, or without a next step', () => {
    const short = called();
    short.do({
      type: 'outcome',
      outcome: 'callback',
      set: { next_contact_at: monday + hours(24) },
      records: { ...talk, duration_s: 40 },
    });
    expect(acts(short)).toContainEqual(['call', false]);
    const loose = called();
    loose.complete('t_first_call', { records: talk });
    expect(loose.openTasks()).toEqual(['next_step']);
    expect(acts(loose)).toContainEqual(['call', false]);
  });

  it('count once a contact and day', () => {
    const deal = called();
    const call = (at: number) => {
      deal.now = at;
      deal.do({
        type: 'outcome',
        outcome: 'callback',
        set: { next_contact_at: at + hours(20) },
        records: talk,
      });
    };
    call(monday + hours(1));
    call(monday + hours(2));
    call(monday + hours(24));
    expect(acts(deal).filter(([activity]) => activity === 'call')).toEqual([
      ['call', true],
      ['call', false],
      ['call', true],
    ]);
  });

  it('keep what they record and nothing else', () => {
    const deal = called();
    deal.complete('t_first_call', { records: talk });
    expect(deal.ofType('activity').map(({ activity, records }) => [activity, records])).toEqual([
      ['dial', { duration_s: 200, connected: true }],
      ['call', { duration_s: 200, contact: decider }],
    ]);
  });

  it('of a contact count if nobody knew it before', () => {
    const deal = called();
    deal.base = { knows: ({ name }) => name === decider.name };
    deal.do({ type: 'set_fields', set: { decision_maker: decider } });
    deal.do({ type: 'set_fields', set: { decision_maker: { name: 'Анна Ли' } } });
    expect(acts(deal)).toEqual([['contact', false]]);
  });

  it('that depend on what comes after are judged when it has come', () => {
    const deal = called();
    deal.do({
      type: 'import_fact',
      to: 'needs',
      set: {
        pain: 'Нет мест',
        pain_cost_month: 1,
        criteria: 'Срок',
        decision_maker: decider,
        decision_date: '2026-04-01',
      },
    });
    deal.complete('t_meet', { records: { attendees: [decider] } });
    const [, meeting] = deal.ofType('activity');
    expect(meeting).toMatchObject({ activity: 'meeting', valid: null });
    expect(judgeLater(deal.definition, deal.events)).toEqual(new Map());
    deal.complete('t_minutes');
    expect(judgeLater(deal.definition, deal.events)).toEqual(new Map([[meeting!.id, true]]));
  });

  it('may be recorded by hand only where the process says so, and are watched for their order', () => {
    const deal = called();
    expect(deal.try({ type: 'record_activity', activity: 'deal' })).toMatchObject({
      code: 'unknown_id',
      what: 'activity',
    });
    deal.do({ type: 'record_activity', activity: 'offer_sent', note: 'Отправил каталог' });
    expect(deal.live.activities.offer_sent).toEqual({ count: 1, lastAt: monday });
    expect(deal.live.deviations).toMatchObject([{ checkpoint: 'cp_mailed', stage: 'call' }]);
  });

  it('of a meeting see who was missing, from the records or from the form', () => {
    const shown = (rest: object) => {
      const deal = called();
      deal.do({ type: 'import_fact', to: 'present', set: { decision_maker: decider } });
      deal.complete('t_show', rest);
      return deal.live.deviations.map((one) => one.checkpoint);
    };
    const other = { name: 'Кладовщик Иван' };
    expect(shown({ set: { attendees: [other] } })).toContain('cp_no_decider');
    expect(shown({ set: { attendees: [other, decider] } })).not.toContain('cp_no_decider');
    expect(shown({ set: { attendees: [other] }, records: { attendees: [decider] } })).not.toContain(
      'cp_no_decider',
    );
  });
});
