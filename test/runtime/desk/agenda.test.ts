import { describe, expect, it } from 'vitest';
import type { DealState } from '@/runtime/engine';
import { anna, boris, Deal, hours, monday } from '../engine/deal';
import { templateProcess } from '../engine/template';
import { agendaOf, countsOf, foundIn, isMine } from '@/runtime/desk/agenda/agenda';

const process = templateProcess();
const zone = process.calendar.timezone;

function opened(id: string, at = monday, who = anna): Deal {
  const deal = new Deal(process, at);
  deal.actor = who;
  deal.do({
    type: 'open_deal',
    deal: id,
    entry: 'cold',
    title: id,
    assignee: who.person,
    data: { region: 'Центр' },
  });
  return deal;
}

const callback = (deal: Deal, at: number) =>
  deal.do({
    type: 'outcome',
    outcome: 'callback',
    set: { next_contact_at: at },
    records: { connected: false },
  });

describe('the agenda', () => {
  const overdue = opened('overdue', monday - hours(72));
  const worse = opened('worse', monday - hours(96));
  const today = opened('today');
  const later = opened('later');
  callback(later, monday + hours(50));
  const waiting = opened('waiting');
  waiting.do({ type: 'outcome', outcome: 'postponed', set: { next_contact_at: monday + hours(900) } });
  const over = opened('over');
  over.do({
    type: 'outcome',
    outcome: 'refused',
    set: { loss_reason: 'price', loss_comment: 'Взяли дешевле у соседей' },
  });
  const talk = opened('talk');
  callback(talk, monday + hours(50));
  talk.do({ type: 'start_script' });
  const deals: DealState[] = [over, waiting, later, today, talk, overdue, worse].map((deal) => deal.live);

  it('goes by urgency: overdue, today, later, postponed; inside each by time; a talk left halfway is of today', () => {
    const items = agendaOf(deals, anna, monday + hours(1), zone);
    expect(items.map(({ deal, bucket }) => `${bucket} ${deal.id}`)).toEqual([
      'overdue worse',
      'overdue overdue',
      'today today',
      'today talk',
      'later later',
      'waiting waiting',
      'done over',
    ]);
    expect(countsOf(items)).toEqual({ overdue: 2, today: 2, later: 1, waiting: 1, done: 1 });
  });

  it('does not depend on the order in which deals come', () => {
    const one = agendaOf(deals, anna, monday, zone);
    const other = agendaOf([...deals].reverse(), anna, monday, zone);
    expect(other).toEqual(one);
  });

  it('is of whoever holds the deal or one of its open tasks', () => {
    const deal = opened('given');
    expect(isMine(deal.live, boris)).toBe(false);
    deal.do({ type: 'assign_task', task: deal.task('t_first_call'), assignee: boris.person });
    expect(isMine(deal.live, boris)).toBe(true);
    expect(isMine(deal.live, anna)).toBe(true);
  });

  it('is searched by name, stage, person and task; closed deals are found only so', () => {
    const names = {
      stage: (id: string) => (id === 'call' ? 'Холодный звонок' : id),
      person: (id: string | null) => (id === 'anna' ? 'Анна Серова' : ''),
      task: (id: string) => (id === 't_recall' ? 'Перезвонить' : id),
    };
    const items = agendaOf(deals, anna, monday, zone);
    const ids = (query: string) => foundIn(items, query, names).map(({ deal }) => deal.id);
    expect(ids('')).not.toContain('over');
    expect(ids('over')).toEqual(['overdue', 'over']);
    expect(ids('перезвон')).toEqual(['talk', 'later']);
    expect(ids('анна звонок')).toHaveLength(7);
    expect(ids('анна борис')).toEqual([]);
  });
});
