import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatMoment,
  formatMoney,
  formatNumber,
  formatPercent,
  pickText,
  type Locale,
} from '@/kit/i18n';
import { describeRejection, eventText, namesOf, runsOf } from '@/runtime/desk';
import { dueText } from '@/runtime/desk/words/due-text';
import {
  compileCalendar,
  decide,
  evolve,
  type DealEvent,
  type DealState,
  type Rejection,
} from '@/runtime/engine';
import { Chance } from '../engine/chance';
import { Deal, hours, monday } from '../engine/deal';
import { randomCommand } from '../engine/random-command';
import { templateProcess } from '../engine/template';
import { walkToWon } from '../engine/walk';

const process = templateProcess();
const calendar = compileCalendar(process.calendar);

function namesIn(locale: Locale) {
  return namesOf(
    process,
    [{ id: 'anna', name: 'Анна Серова', role: 'manager', absences: [] }],
    {
      text: (text) => pickText(text, locale),
      number: (value, digits) => formatNumber(value, locale, digits),
      percent: (share, digits) => formatPercent(share, locale, digits),
      money: (minor, currency, options) => formatMoney(minor, currency, locale, options),
      moment: (at, zone, options) => formatMoment(at, locale, zone, options),
      date: (date, options) => formatDate(date, locale, options),
    },
    locale,
  );
}

/** A talk that came to a result which its gate held, and which was taken back. */
function withdrawn(): Deal {
  const deal = new Deal(process);
  deal.do({
    type: 'open_deal',
    deal: 'w',
    entry: 'cold',
    title: 'Логос',
    assignee: 'anna',
    data: { region: 'Центр' },
  });
  deal.do({ type: 'start_script' });
  deal.answers('a1', 'a1', 'a1');
  deal.do({ type: 'answer', answer: 'a1', set: { pain: 'Нет мест' } });
  deal.answers('a1');
  deal.do({ type: 'answer', answer: 'a1', set: { meeting_at: monday + hours(30) } });
  deal.answers('a1');
  deal.do({ type: 'cancel_outcome' });
  return deal;
}

/** Facts and refusals of every kind that random work brings. */
function muchWork(): { events: DealEvent[]; refusals: { rejection: Rejection; state: DealState | null }[] } {
  const { definition } = new Deal(process);
  const events: DealEvent[] = [...walkToWon().events];
  const refusals: { rejection: Rejection; state: DealState | null }[] = [];
  events.push(...withdrawn().events);
  for (let seed = 1; seed <= 40; seed++) {
    const chance = new Chance(seed);
    let state: DealState | null = null;
    let now = monday;
    for (let i = 0; i < 80; i++) {
      const decision = decide(definition, state, randomCommand(chance, definition, state, now), now);
      if (!decision.ok) refusals.push({ rejection: decision.rejection, state });
      else
        for (const event of decision.events) {
          state = evolve(state, event);
          events.push(event);
        }
      now += hours(chance.below(20));
    }
  }
  return { events, refusals };
}

const work = muchWork();
const allTypes = [
  'deal_opened',
  'stage_entered',
  'stage_left',
  'field_set',
  'task_created',
  'task_done',
  'task_skipped',
  'task_cancelled',
  'task_rescheduled',
  'task_assigned',
  'deal_assigned',
  'script_started',
  'script_answered',
  'script_back',
  'script_no_answer',
  'script_stopped',
  'script_finished',
  'outcome_chosen',
  'outcome_cancelled',
  'gate_passed',
  'activity',
  'deviation_raised',
  'deviation_escalated',
  'deviation_resolved',
  'approved',
  'deal_ended',
  'deal_waiting',
  'deal_reopened',
  'noted',
] as const satisfies readonly DealEvent['type'][];

describe.each(['en', 'ru'] as const)('facts as sentences, %s', (locale) => {
  it('every kind of fact has one, with no id, no placeholder and no hole in it', () => {
    const names = namesIn(locale);
    const runs = runsOf(work.events);
    const seen = new Set<string>();
    for (const event of work.events) {
      seen.add(event.type);
      const sentence = eventText(event, names, runs);
      if (!sentence) continue;
      expect(sentence.text, JSON.stringify(event)).not.toMatch(/undefined|null|NaN|\{|\bt_\w|\bcp_\w|#\d/);
      expect(sentence.text.trim().length, JSON.stringify(event)).toBeGreaterThan(2);
    }
    expect([...seen].sort()).toEqual([...allTypes].sort());
  });

  it('every refusal says what to do', () => {
    const names = namesIn(locale);
    const codes = new Set<string>();
    for (const { rejection, state } of work.refusals) {
      codes.add(rejection.code);
      const text = describeRejection(rejection, names, state);
      expect(text, JSON.stringify(rejection)).not.toMatch(/undefined|null|NaN|\{|\bt_\w|\bcp_\w|#\d/);
      expect(text.length).toBeGreaterThan(15);
    }
    expect([...codes].sort()).toEqual([
      'gate_closed',
      'invalid_value',
      'missing_data',
      'no_script_run',
      'not_allowed',
      'reason_needed',
      'stale_rev',
      'time_runs_back',
      'unknown_id',
      'wrong_state',
    ]);
  });
});

describe('a deadline in words', () => {
  const say = (from: number, due: number | null) => dueText(calendar, from, due, 'ru');

  it('counts working time: lunch, nights and weekends do not press', () => {
    expect(say(monday, monday + hours(5)).text).toBe('осталось 4 рабочих часа');
    expect(say(monday, monday + hours(0.5)).text).toBe('осталось 30 рабочих минут');
    // Friday 17:00 to Monday 10:00 is two hours of work.
    expect(say(monday - hours(65), monday).text).toBe('осталось 2 рабочих часа');
    expect(say(monday, monday + hours(24)).text).toBe('осталось 1 рабочий день');
    expect(say(monday, null).text).toBe('без срока');
  });

  it('says how late it is', () => {
    expect(say(monday, monday - hours(65))).toEqual({
      text: 'просрочено на 2 рабочих часа',
      late: true,
      today: true,
    });
    // A deadline at night is late in the morning, though no working time has passed.
    expect(say(monday - hours(1), monday - hours(3)).text).toBe('срок только что вышел');
  });
});
