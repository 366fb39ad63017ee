import type { TaskState, Value } from '@/runtime/engine';
import type { Id } from '@/runtime/format';
import { around, between, chance, weighted, wholeBetween } from '../chance/draw';
import { dateAt } from '../floor/attendance';
import { play, type Reply } from '../floor/play';
import type { DealRun } from '../floor/deal-run';
import type { Work } from '../floor/scenario';
import {
  atHour,
  DAY,
  dayAhead,
  from,
  intention,
  MINUTE,
  simpleTask,
  workMinutesLater,
  type Craft,
} from './craft';
import { heldAt } from './discovery';
import { lossData } from './losing';
import { prepaid } from './odds';

export const invoice = (craft: Craft, run: DealRun, task: TaskState): Work =>
  simpleTask(craft, run, task, task.assignee ?? 'raisa', 12);

/** The money is watched until it has come; then the stage is played to its end. */
export function controlPayment(craft: Craft, run: DealRun, task: TaskState): Work {
  const person = task.assignee!;
  const traits = craft.traitsOf(run);
  const meant = intention(craft, run, task, person);
  const held = heldAt(craft, run, person, meant);
  return {
    key: task.key,
    person,
    ...held,
    perform(hands) {
      const { random } = traits;
      hands.spend(around(random, 15, 1.3));
      if (held.at > meant.at) hands.asOf(Math.max(meant.at, run.state.lastEventAt));
      const isPaid = traits.fate !== null || craft.quota.happens('prepaid', prepaid);
      const isIncomplete = run.state.visit === 1 && traits.fate === null && chance(random, 0.03);
      const to = (answer: Id, set?: Record<Id, Value>): Reply => ({
        answer,
        minutes: 1,
        ...(set && { set }),
      });
      const today = dateAt(
        craft.site.calendar,
        Math.min(hands.now, held.at > meant.at ? meant.at : hands.now),
      );
      const replies: Readonly<Record<Id, () => Reply>> = {
        s1: () => to(isIncomplete ? 'a2' : 'a1'),
        s2: () =>
          to('a1', {
            next_contact_at: atHour(
              craft,
              dayAhead(craft, person, hands.now, wholeBetween(random, 1, 4)),
              11,
            ),
          }),
        s3: () => to(chance(random, 0.1) ? 'a2' : 'a1'),
        s4: () => (isPaid ? to('a1', { prepaid_at: today }) : to('a2', lossData(craft, traits, 'closing'))),
        s5: () => to('a1'),
      };
      hands.give({ type: 'complete_task', task: task.key });
      hands.give({ type: 'start_script' });
      play(hands, (place) => (place.at === 'step' ? (replies[place.step]?.() ?? null) : to('a1')));
    },
  };
}

export const handOver = (craft: Craft, run: DealRun, task: TaskState): Work =>
  simpleTask(craft, run, task, task.assignee!, 20);

const deliverer = (run: DealRun): Id => (Number(run.id.replace(/\D/g, '')) % 2 ? 'stepan' : 'timur');

export const kickOff = (craft: Craft, run: DealRun, task: TaskState): Work =>
  simpleTask(craft, run, task, task.assignee ?? deliverer(run), 45);

export function deliver(craft: Craft, run: DealRun, task: TaskState): Work {
  const work = simpleTask(craft, run, task, task.assignee ?? deliverer(run), 60, () => ({
    act_file: `act-${run.id}.pdf`,
  }));
  const { fate, random } = craft.traitsOf(run);
  // The regular customers buy small; a deal that must stay open is delivered last.
  if (fate === 'won')
    return {
      ...work,
      ...from(workMinutesLater(craft.site.calendar, task.createdAt, between(random, 900, 1500))),
    };
  return work;
}

export const receiveBalance = (craft: Craft, run: DealRun, task: TaskState): Work =>
  simpleTask(craft, run, task, task.assignee ?? 'raisa', 10, (_, now) => ({
    paid_at: dateAt(craft.site.calendar, now),
  }));

/** Ratings of a finished project. */
const ratings = { '10': 0.3, '9': 0.3, '8': 0.18, '7': 0.1, '6': 0.06, '4': 0.06 } as const;

export const askRating = (craft: Craft, run: DealRun, task: TaskState): Work =>
  simpleTask(craft, run, task, task.assignee!, 12, (random) => ({ nps: Number(weighted(random, ratings)) }));

/** The last talk, once delivered, paid and rated. */
export function finish(craft: Craft, run: DealRun, now: number): Work {
  const person = run.state.assignee!;
  const traits = craft.traitsOf(run);
  const meant = from(workMinutesLater(craft.site.calendar, now, around(traits.random, 90, 1.6)));
  // A newcomer's deals are still being delivered when the log ends.
  const held = traits.fate === 'open' ? from(craft.site.until + DAY) : heldAt(craft, run, person, meant);
  return {
    key: `script launch ${run.state.visit}`,
    person,
    ...held,
    perform(hands) {
      const { random } = traits;
      hands.spend(10);
      if (held.at > meant.at) hands.asOf(Math.max(meant.at, run.state.lastEventAt) + MINUTE);
      const rating = Number(run.state.data['nps'] ?? 9);
      let hasComplained = false;
      const to = (answer: Id): Reply => ({ answer, minutes: 0.5 });
      const replies: Readonly<Record<Id, () => Reply>> = {
        s3: () => to(chance(random, 0.08) ? 'a2' : 'a1'),
        s4: () => {
          if (hasComplained || !chance(random, 0.1)) return to('a1');
          hasComplained = true;
          return to('a2');
        },
        s5: () => to(rating >= 9 ? 'a1' : rating >= 7 ? 'a2' : 'a3'),
        s6: () => to(chance(random, 0.5) ? 'a1' : 'a2'),
      };
      hands.give({ type: 'start_script' });
      play(hands, (place) => (place.at === 'step' ? (replies[place.step] ?? (() => to('a1')))() : to('a1')));
    },
  };
}
