import type { ScriptPlace, TaskState, Value } from '@/runtime/engine';
import type { Id } from '@/runtime/format';
import { around, between, chance, pick, weighted, wholeBetween } from '../chance/draw';
import { play, type Reply } from '../floor/play';
import type { DealRun } from '../floor/deal-run';
import type { Work } from '../floor/scenario';
import {
  atHour,
  dayAhead,
  from,
  holderHabits,
  intention,
  MINUTE,
  monthEnd,
  say,
  simpleTask,
  type Craft,
  type Intention,
} from './craft';
import { dateAt } from '../floor/attendance';
import { later, lossData } from './losing';
import { endOfDiscovery } from './odds';
import { criteria, pains, reasons } from './words';

/** Minutes before the promised hour at which the manager is at the door. */
const atTheDoor = 10;

export const prepare = (craft: Craft, run: DealRun, task: TaskState): Work =>
  simpleTask(craft, run, task, task.assignee!, 12, (random) => ({
    distance_km: Math.round(around(random, 120, 2.2)),
    solvency: weighted(random, { ok: 0.9, unclear: 0.08, bad: 0.02 }),
  }));

/** When an act of a live deal is written down: after it, or with much else at the end of the month. */
export function heldAt(craft: Craft, run: DealRun, person: Id, meant: Intention): Intention {
  if (!craft.quota.happens(`moves held ${person}`, holderHabits(run).movesHeldToMonthEnd)) return meant;
  const end = monthEnd(craft, meant.at);
  return from(between(craft.traitsOf(run).random, end.from, end.to));
}

/**
 * The meeting and its script, which is a fact of the hour at which the meeting begins. Whether the price of the problem
 * is asked is the habit that pays most (truth 11).
 */
export function meet(craft: Craft, run: DealRun, task: TaskState): Work {
  const person = task.assignee!;
  const traits = craft.traitsOf(run);
  const meant = intention(craft, run, task, person, atTheDoor);
  const held = heldAt(craft, run, person, meant);
  return {
    key: task.key,
    person,
    ...held,
    perform(hands) {
      const { random } = traits;
      if (held.at > meant.at) hands.asOf(Math.max(meant.at, run.state.lastEventAt));
      const drawn = craft.quota.choose(`discovery ${person}`, endOfDiscovery);
      const end =
        traits.fate === 'won' || traits.fate === 'lost'
          ? 'confirmed'
          : traits.fate === 'open' && drawn === 'no_need'
            ? 'postponed'
            : drawn;
      traits.pricingSkipped =
        traits.fate === 'won'
          ? false
          : craft.quota.happens(`no pricing ${person}`, holderHabits(run).pricingSkipped);
      const duration_s = Math.round(around(random, 75, 1.2)) * 60;
      const to = (answer: Id, set?: Record<Id, Value>): Reply => ({
        answer,
        minutes: 0.2,
        records: { duration_s, attendees: [traits.contact] },
        ...(set && { set }),
      });
      const decideOn = () =>
        dateAt(
          craft.site.calendar,
          atHour(craft, dayAhead(craft, person, hands.now, wholeBetween(random, 12, 30)), 12),
        );
      const priceOfPain = () => Math.round(around(random, traits.price / 14, 1.4) / 1000) * 100_000;
      const replies: Readonly<Record<Id, () => Reply | null>> = {
        s1: () => to(chance(random, 0.15) ? 'a2' : 'a1'),
        s2: () =>
          to('a1', {
            positions_now: Math.round(traits.areaM2 * between(random, 0.3, 0.5)),
            product_line: traits.product,
          }),
        s3: () =>
          end === 'no_need'
            ? to('a2', lossData(craft, traits, 'needs'))
            : to('a1', { pain: say(craft, pick(random, pains)) }),
        s4: () => (traits.pricingSkipped ? null : to('a1', { pain_cost_month: priceOfPain() })),
        s5: () => to('a1', { criteria: say(craft, pick(random, criteria)) }),
        s6: () =>
          to(chance(random, 0.15) ? 'a2' : 'a1', {
            decision_maker: traits.contact,
            decision_date: decideOn(),
            budget_rub: Math.round((traits.price * between(random, 0.8, 1.3)) / 10_000) * 1_000_000,
          }),
        s7: () => to('a1', { survey_file: `survey-${run.id}.zip` }),
        s8: () => (end === 'postponed' ? to('a2', later(craft, traits, hands.now)) : to('a1')),
      };
      const reply = (place: ScriptPlace) =>
        place.at === 'step' ? (replies[place.step]?.() ?? null) : to('a1');
      hands.give({ type: 'start_script' });
      play(hands, reply);
      if (run.state.run) {
        // The price of the problem is passed over: the talk goes on at the next step.
        hands.give({ type: 'start_script', step: 's5' });
        play(hands, reply);
      }
      if (end === 'confirmed' && traits.pricingSkipped && run.state.pendingOutcome !== null)
        hands.give({ type: 'outcome', outcome: 'confirmed', reason: say(craft, reasons.dataLater) });
      hands.spend(around(random, 66, 1.2));
    },
  };
}

export const minutes = (craft: Craft, run: DealRun, task: TaskState): Work =>
  simpleTask(craft, run, task, task.assignee!, 10);

/** For a deal that comes back to discovery. */
export const nextMeeting = (craft: Craft, person: Id, now: number): number =>
  atHour(craft, dayAhead(craft, person, now, 2), 15) + 15 * MINUTE;
