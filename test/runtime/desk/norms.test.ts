import { describe, expect, it } from 'vitest';
import { normProgress, rampShare } from '@/runtime/desk/norms/norm-progress';
import { compileProcess, type DealEvent, type DealState } from '@/runtime/engine';
import type { Person } from '@/runtime/format';
import { anna, boris, Deal, head, hours, monday } from '../engine/deal';
import { templateProcess } from '../engine/template';

const process = templateProcess();
const definition = compileProcess(process);
const person: Person = { id: 'anna', name: 'Анна', role: 'manager', absences: [] };

interface Worked {
  state: DealState;
  events: DealEvent[];
}
const worked = (deal: Deal): Worked => ({ state: deal.live, events: deal.events });

let made = 0;
function call(at: number, seconds: number, connected: boolean, who = anna): Worked {
  const deal = new Deal(process, at);
  deal.actor = who;
  deal.do({
    type: 'open_deal',
    deal: `d${++made}`,
    entry: 'cold',
    title: 'Сделка',
    assignee: who.person,
    data: { region: 'Центр' },
  });
  deal.do({
    type: 'outcome',
    outcome: 'callback',
    set: { next_contact_at: at + hours(30) },
    records: { connected, duration_s: seconds },
  });
  return worked(deal);
}

const lineOf = (deals: Worked[], norm: string, now = monday, actor = anna) =>
  normProgress(definition, actor, person, deals, now).find((line) => line.norm.id === norm)!;

describe('norms of the day', () => {
  it('count every dial, and of the talks those that are valid', () => {
    const deals = [call(monday, 120, true), call(monday, 20, true), call(monday, 0, false)];
    expect(lineOf(deals, 'dial')).toMatchObject({ done: 3, target: 24, period: 'day' });
    expect(lineOf(deals, 'conversation')).toMatchObject({ done: 1, target: 6, period: 'day' });
  });

  it('count today only, and only what the person did', () => {
    const deals = [
      call(monday - hours(24), 120, true),
      call(monday, 120, true, boris),
      call(monday, 120, true),
    ];
    expect(lineOf(deals, 'dial').done).toBe(1);
    expect(lineOf(deals, 'dial', monday, boris).done).toBe(1);
  });

  it('set below one a day are measured by the week or the month', () => {
    const shown = normProgress(definition, anna, person, [], monday).map(({ norm, period, target }) => [
      norm.id,
      period,
      target,
    ]);
    expect(shown).toEqual([
      ['dial', 'day', 24],
      ['conversation', 'day', 6],
      ['visit', 'week', 9],
      ['offer', 'week', 4],
      ['contract', 'week', 1.5],
      ['deal', 'month', 4],
    ]);
  });

  it('a meeting waits to be confirmed until its minutes are sent', () => {
    const deal = new Deal(process);
    const contact = { name: 'Пётр', position: 'Директор', phone: '1' };
    deal.do({
      type: 'open_deal',
      deal: 'm',
      entry: 'repeat',
      title: 'Сделка',
      assignee: 'anna',
      data: { region: 'Центр', meeting_at: monday + hours(1) },
    });
    deal.complete('t_meet', {
      set: {
        pain: 'Нет мест',
        pain_cost_month: 100,
        criteria: 'Срок',
        decision_maker: contact,
        decision_date: '2026-04-01',
      },
      records: { duration_s: 2400, attendees: [contact] },
    });
    expect(lineOf([worked(deal)], 'visit')).toMatchObject({ done: 0, unconfirmed: 1 });
    deal.complete('t_minutes');
    expect(lineOf([worked(deal)], 'visit')).toMatchObject({ done: 1, unconfirmed: 0 });
  });

  it('are not asked of the head', () => {
    expect(normProgress(definition, head, undefined, [], monday)).toEqual([]);
  });

  it('grow with a newcomer along the ramp', () => {
    const joined = (joinedOn: string): Person => ({ ...person, joinedOn });
    expect(rampShare(process, joined('2026-03-01'), '2026-03-02')).toBe(0);
    expect(rampShare(process, joined('2026-02-20'), '2026-03-02')).toBe(0.3);
    expect(rampShare(process, joined('2025-01-01'), '2026-03-02')).toBe(1);
    expect(rampShare(process, person, '2026-03-02')).toBe(1);
  });
});
