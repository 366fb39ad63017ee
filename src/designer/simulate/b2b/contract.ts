import type { TaskState, Value } from '@/runtime/engine';
import type { Id } from '@/runtime/format';
import { around, chance, weighted } from '../chance/draw';
import { play, type Reply } from '../floor/play';
import type { DealRun } from '../floor/deal-run';
import type { Work } from '../floor/scenario';
import { from, intention, simpleTask, workMinutesLater, type Craft } from './craft';
import { heldAt } from './discovery';
import { lossData, preparationOf } from './losing';
import { contractSigned, north } from './odds';

/** Working minutes the review takes where a counsel of the region has to be asked (truth 9). */
const northernReview = 19 * 60;

/** Every draft is a file of its own: the lawyer is asked when the file changes. */
export const draft = (craft: Craft, run: DealRun, task: TaskState): Work =>
  simpleTask(craft, run, task, task.assignee!, 20, () => ({
    contract_file: `contract-${run.id}-${task.visit}.docx`,
  }));

export function review(craft: Craft, run: DealRun, task: TaskState): Work {
  const person = task.assignee ?? 'nina';
  const { region, random, fate } = craft.traitsOf(run);
  const work = simpleTask(craft, run, task, person, 35);
  if (region !== north || fate === 'won') return work;
  return {
    ...work,
    ...from(workMinutesLater(craft.site.calendar, task.createdAt, around(random, northernReview, 1.2))),
  };
}

/** The talk about the contract, once the lawyer has spoken; the date of the signature is agreed at its end. */
export function negotiate(craft: Craft, run: DealRun, task: TaskState): Work {
  const person = task.assignee!;
  const traits = craft.traitsOf(run);
  const { random } = traits;
  const meant = intention(craft, run, task, person);
  const held = heldAt(craft, run, person, meant);
  return {
    key: task.key,
    person,
    ...held,
    perform(hands) {
      hands.spend(around(random, 12, 1.3));
      if (held.at > meant.at) hands.asOf(Math.max(meant.at, run.state.lastEventAt));
      const isFirst = run.state.visit === 1;
      const isSigned =
        traits.fate !== null ||
        !isFirst ||
        craft.quota.happens(
          `signed ${preparationOf(traits)} ${person === 'anna'}`,
          contractSigned[preparationOf(traits)],
        );
      const isBlocked = isSigned && isFirst && traits.fate === null && chance(random, 0.04);
      if (isBlocked) traits.objectionsEnd = 'resolved';
      const isEdited = isBlocked || chance(random, 0.6);
      const delay = Number(weighted(random, { '0': 0.55, '14': 0.2, '30': 0.19, '45': 0.06 }));
      const to = (answer: Id, set?: Record<Id, Value>): Reply => ({
        answer,
        minutes: 1,
        ...(set && { set }),
      });
      const replies: Readonly<Record<Id, () => Reply>> = {
        s1: () => to(chance(random, 0.08) ? 'a2' : 'a1', { requisites: `company-${run.id}.pdf` }),
        s2: () => to(isEdited ? 'a2' : 'a1'),
        s3: () => to('a1'),
        s4: () => to('a1', { delay_days: delay }),
        s5: () => (isBlocked ? to('a2', { objection: 'prepay' }) : to('a1')),
        s6: () => (isSigned ? to('a1') : to('a2', lossData(craft, traits, 'contract'))),
      };
      hands.give({ type: 'start_script' });
      play(hands, (place) => (place.at === 'step' ? (replies[place.step]?.() ?? null) : to('a1')));
      // The outcome waits for this task and goes through with it.
      if (run.state.pendingOutcome !== null) hands.give({ type: 'complete_task', task: task.key });
    },
  };
}

/** The head decides on what waits for a decision: a discount, a deferral. */
export function approve(
  craft: Craft,
  run: DealRun,
  checkpoint: Id,
  key: string,
  now: number,
  reason: string,
): Work {
  const { random } = craft.traitsOf(run);
  return {
    key: `approve ${key}`,
    person: 'marina',
    ...from(workMinutesLater(craft.site.calendar, now, around(random, 120, 1.7))),
    perform(hands) {
      hands.spend(5);
      hands.give({ type: 'approve', checkpoint, reason });
    },
  };
}

/** A critical deviation that the head was told of is talked over. */
export function decideOn(craft: Craft, run: DealRun, key: string, now: number, decision: string): Work {
  const { random } = craft.traitsOf(run);
  return {
    key: `decide ${key}`,
    person: 'marina',
    ...from(workMinutesLater(craft.site.calendar, now, around(random, 400, 1.8))),
    perform(hands) {
      if (!run.state.deviations.some((one) => one.key === key)) return;
      hands.spend(4);
      hands.give({ type: 'resolve_deviation', deviation: key, decision });
    },
  };
}
