import type { Instant, Records, ScriptPlace, TaskState, Value } from '@/runtime/engine';
import type { Id } from '@/runtime/format';
import { around, between, chance, pick, weighted, wholeBetween } from '../chance/draw';
import { play, type Reply } from '../floor/play';
import type { DealRun } from '../floor/deal-run';
import type { Hands, Work } from '../floor/scenario';
import {
  atHour,
  dayAhead,
  freeHour,
  from,
  holderHabits,
  intention,
  MINUTE,
  monthEnd,
  say,
  type Craft,
  type Intention,
} from './craft';
import { disqualified, later, lossData } from './losing';
import {
  endOfReturned,
  endOfUnreached,
  missBetweenTalks,
  missesBeforeFirstTalk,
  type EndOfCall,
} from './odds';
import type { Traits } from './traits';
import { pains, reasons } from './words';

/** How a talk ends: with a result, or with one more call to make. */
type Aim = EndOfCall | 'offer_at_once' | 'not_now' | 'email' | 'gatekeeper';

/** Retries after which the engine makes no further call-back. */
const mostRetries = 6;
const HOUR = 60 * MINUTE;

/** When to call again: a day or three after silence, up to a week after a talk. */
function callBackAt(craft: Craft, person: Id, { random }: Traits, now: Instant, talked: boolean): Instant {
  const days = talked ? wholeBetween(random, 2, 6) : wholeBetween(random, 1, 3);
  const day = dayAhead(craft, person, now, days);
  const taken = craft.booked.get(person);
  // Nobody promises to call while at a meeting.
  const isFree = (hour: number) =>
    !taken?.has(atHour(craft, day, hour)) && !taken?.has(atHour(craft, day, hour - 1));
  const hours = [10, 11, 12, 14, 15, 16, 17].filter(isFree);
  return atHour(craft, day, pick(random, hours.length > 0 ? hours : [12]), 15 * wholeBetween(random, 2, 3));
}

/** The data that an end of the call asks for. */
function endData(craft: Craft, hands: Hands, traits: Traits, end: 'postponed' | 'not_ours' | 'refused') {
  switch (end) {
    case 'postponed':
      return later(craft, traits, hands.now);
    case 'not_ours':
      return disqualified(craft, traits);
    case 'refused':
      return lossData(craft, traits, 'call');
  }
}

/** Whether the next dial of the deal will be its last: nobody answers any more, or the talk ends it. */
function endsTheDeal({ reached, dials, patience, misses, talks, endOfCall }: Traits): boolean {
  return reached ? misses === 0 && talks === 1 && endOfCall !== 'meeting' : dials + 1 >= patience;
}

/** A call promised for the time of a meeting is made before the manager goes there. */
function beforeMeetings(craft: Craft, person: Id, task: TaskState, meant: Intention): Intention {
  const taken = craft.booked.get(person);
  if (task.dueAt === null || meant.by !== task.dueAt || !taken) return meant;
  const hour = Math.floor(task.dueAt / HOUR) * HOUR;
  const meeting = [hour, hour - HOUR].find((at) => taken.has(at));
  if (meeting === undefined) return meant;
  return { ...meant, at: Math.max(task.createdAt, Math.min(meant.at, meeting - 35 * MINUTE)) };
}

/** One dial: the first of a deal or a call-back. */
export function dial(craft: Craft, run: DealRun, task: TaskState): Work {
  const person = task.assignee!;
  const traits = craft.traitsOf(run);
  const meant = beforeMeetings(
    craft,
    person,
    task,
    intention(craft, run, task, person, task.task === 't_recall' ? 30 : undefined),
  );
  const isHeld =
    endsTheDeal(traits) && craft.quota.happens(`held ${person}`, holderHabits(run).closingsHeldToMonthEnd);
  const end = monthEnd(craft, meant.at);
  return {
    key: task.key,
    person,
    ...(isHeld ? from(between(traits.random, end.from, end.to)) : meant),
    perform(hands) {
      if (isHeld) hands.asOf(Math.max(meant.at, run.state.lastEventAt));
      traits.dials++;
      const isLast = run.state.attempts >= mostRetries;
      if (!traits.reached) {
        if (isLast || traits.dials >= traits.patience) giveUp(craft, hands, traits);
        else noAnswer(craft, hands, traits);
      } else if (traits.misses > 0 && !isLast) {
        traits.misses--;
        noAnswer(craft, hands, traits);
      } else talk(craft, hands, task, traits, isLast);
    },
  };
}

function noAnswer(craft: Craft, hands: Hands, traits: Traits): void {
  const { random } = traits;
  hands.spend(between(random, 1, 2.5));
  hands.give({
    type: 'outcome',
    outcome: 'callback',
    set: { next_contact_at: callBackAt(craft, hands.actor.person, traits, hands.now, false) },
    records: { connected: false, duration_s: wholeBetween(random, 0, 20) },
  });
}

function giveUp(craft: Craft, hands: Hands, traits: Traits): void {
  const outcome = craft.quota.choose('unreached', endOfUnreached);
  hands.spend(between(traits.random, 1, 2.5));
  hands.give({
    type: 'outcome',
    outcome,
    set: endData(craft, hands, traits, outcome),
    records: { connected: false, duration_s: wholeBetween(traits.random, 0, 20) },
  });
  if (outcome === 'postponed') startOver(craft, traits);
}

/** A postponed company is called again some day, with less hope. */
function startOver(craft: Craft, traits: Traits): void {
  traits.dials = 0;
  traits.talks = 1;
  traits.misses = Number(weighted(traits.random, missesBeforeFirstTalk).slice(1));
  traits.endOfCall = craft.quota.choose('returned', endOfReturned);
}

/** The deal is taken up again after a talk that set no next step. */
export const takeUp = (craft: Craft, run: DealRun, task: TaskState): Work => ({
  key: task.key,
  person: task.assignee!,
  ...intention(craft, run, task, task.assignee!),
  perform(hands) {
    hands.spend(1);
    hands.give({
      type: 'outcome',
      outcome: 'callback',
      set: { next_contact_at: callBackAt(craft, hands.actor.person, craft.traitsOf(run), hands.now, true) },
    });
  },
});

function talk(craft: Craft, hands: Hands, task: TaskState, traits: Traits, isLast: boolean): void {
  const { random } = traits;
  const habits = holderHabits(hands.deal);
  const { person } = hands.actor;
  traits.misses = chance(random, missBetweenTalks) ? 1 : 0;
  const { shortCalls, openEndedCalls } = habits;
  const kind = craft.quota.choose(`talk ${person}`, {
    full: 1 - shortCalls - openEndedCalls,
    short: shortCalls,
    open_ended: openEndedCalls,
  });
  if (kind === 'open_ended' && !isLast) {
    const duration_s = wholeBetween(random, 65, 260);
    hands.spend(duration_s / 60 + 1);
    hands.give({
      type: 'complete_task',
      task: task.key,
      records: { connected: true, duration_s, contact: traits.contact },
    });
    return;
  }
  if (kind === 'short' && !isLast) {
    converse(craft, hands, traits, 'not_now', wholeBetween(random, 15, 55));
    return;
  }
  traits.talks--;
  if (traits.talks > 0 && !isLast) {
    const aim = weighted(random, { not_now: 0.6, email: 0.25, gatekeeper: 0.15 });
    converse(craft, hands, traits, aim, Math.round(around(random, 150, 1.5)));
    return;
  }
  converse(craft, hands, traits, lastAim(craft, hands, traits), Math.round(around(random, 420, 1.4)));
}

function lastAim(craft: Craft, hands: Hands, traits: Traits): Aim {
  const { person } = hands.actor;
  if (traits.endOfCall === 'refused' && person === 'dina') return 'postponed';
  if (traits.endOfCall !== 'meeting') return traits.endOfCall;
  const { discoverySkipped } = holderHabits(hands.deal);
  return craft.quota.happens(`no discovery ${person}`, discoverySkipped) ? 'offer_at_once' : 'meeting';
}

/** The talk by its script, towards the aim. */
function converse(craft: Craft, hands: Hands, traits: Traits, meant: Aim, seconds: number): void {
  const { random } = traits;
  const { deal } = hands;
  const { person } = hands.actor;
  const duration_s = meant === 'not_now' ? seconds : Math.max(75, seconds);
  const records: Records = { connected: true, duration_s, contact: traits.contact };
  const isFirst = deal.state.runs === 0;
  const startsCold = isFirst && deal.state.entry === 'cold';
  hands.give({ type: 'start_script', ...(!isFirst && { step: 's2' }) });
  // A client who wrote to us is past the steps where a stranger is put off.
  const aim = isFirst && !startsCold && (meant === 'not_now' || meant === 'gatekeeper') ? 'email' : meant;
  const minutes = duration_s / 60 / (aim === 'meeting' ? 8 : 4);
  const detours = new Set<string>();
  /** Objections on the way, each at most once. */
  const detour = (name: string, share: number) =>
    aim === 'meeting' && !detours.has(name) && chance(random, share) && detours.add(name) !== undefined;
  const next = (talked: boolean): Record<Id, Value> => ({
    next_contact_at: callBackAt(craft, person, traits, hands.now, talked),
  });
  const to = (answer: Id, set?: Record<Id, Value>): Reply => ({
    answer,
    minutes,
    records,
    ...(set && { set }),
  });

  function atCard(card: Id): Reply {
    switch (card) {
      case 'gatekeeper':
        return aim === 'gatekeeper' ? to('a2', next(false)) : to('a1');
      case 'not_interested':
        return aim === 'refused' ? to('a2', endData(craft, hands, traits, 'refused')) : to('a1');
      case 'have_supplier':
        return aim === 'postponed' ? to('a2', endData(craft, hands, traits, 'postponed')) : to('a1');
      case 'send_email':
        if (aim === 'email' || aim === 'not_now' || aim === 'offer_at_once') return to('a1', next(true));
        return aim === 'refused' ? to('a3', endData(craft, hands, traits, 'refused')) : to('a2');
      default:
        return to('a1');
    }
  }

  function atStep(step: Id): Reply | null {
    switch (step) {
      case 's2':
        return aim === 'gatekeeper' || detour('gatekeeper', 0.15) ? to('a2') : to('a1');
      case 's3':
        if (aim === 'not_now') return to('a2', next(true));
        if (aim === 'refused' || detour('not_interested', 0.15)) return to('a3');
        if ((aim === 'postponed' && chance(random, 0.5)) || detour('have_supplier', 0.12)) return to('a4');
        return to('a1');
      case 's4':
        return aim === 'postponed' || detour('fine', 0.2)
          ? to('a4')
          : to(pick(random, ['a1', 'a2', 'a3']), { pain: say(craft, pick(random, pains)) });
      case 's5':
        return aim === 'postponed' ? to('a2', endData(craft, hands, traits, 'postponed')) : to('a1');
      case 's6': {
        if (aim === 'not_ours')
          return to('a2', {
            ...endData(craft, hands, traits, 'not_ours'),
            ...(chance(random, 0.2) && { area_m2: wholeBetween(random, 8, 29) * 10 }),
          });
        return to('a1', {
          area_m2: traits.areaM2,
          horizon_months: wholeBetween(random, 1, 6),
          buyer_type: 'end_user',
        });
      }
      case 's7':
        if (aim === 'meeting') {
          if (detour('price_first', 0.15)) return to('a3');
          if (detour('send_email', 0.1)) return to('a2');
          return to('a1', {
            meeting_at: freeHour(craft, person, hands.now, wholeBetween(random, 2, 5), random),
          });
        }
        return to('a2');
      case 's8':
        return to('a1', { decision_maker: traits.contact });
      default:
        return to('a1');
    }
  }

  if (startsCold) hands.spend(2);
  play(hands, (place: ScriptPlace) => (place.at === 'step' ? atStep(place.step) : atCard(place.objection)));
  hands.spend(1);
  if (aim === 'postponed') startOver(craft, traits);
  if (aim !== 'offer_at_once') return;
  traits.discoverySkipped = true;
  hands.give({ type: 'override', to: 'offer_prep', reason: say(craft, reasons.offerWithoutDiscovery) });
}
