import type { TaskState, Value } from '@/runtime/engine';
import type { Id } from '@/runtime/format';
import { around, between, chance, normalAround, weighted, wholeBetween } from '../chance/draw';
import { play, type Reply } from '../floor/play';
import type { DealRun } from '../floor/deal-run';
import type { Hands, Work } from '../floor/scenario';
import { colleague, from, holderHabits, MINUTE, simpleTask, type Craft } from './craft';
import { heldAt, nextMeeting } from './discovery';
import { lossData } from './losing';
import { endOfOffer, marginPercent } from './odds';
import type { Traits } from './traits';

const numberOf = (run: DealRun): number => Number(run.id.replace(/\D/g, ''));

export const calculate = (craft: Craft, run: DealRun, task: TaskState): Work =>
  simpleTask(craft, run, task, task.assignee ?? (numberOf(run) % 2 ? 'pavel' : 'ilya'), 70);

/** The offer, and a colleague who is asked to check it. */
export function assemble(craft: Craft, run: DealRun, task: TaskState): Work {
  const work = simpleTask(craft, run, task, task.assignee!, 25);
  return {
    ...work,
    perform(hands) {
      work.perform(hands);
      const check = run.state.tasks.find((one) => one.task === 't_peer' && one.status === 'open');
      if (!check) return;
      const assignee = colleague(craft, run.state.assignee, hands.now, numberOf(run));
      hands.give({ type: 'assign_task', task: check.key, assignee });
    },
  };
}

/** The check; who has taken the deal over in the meantime asks another colleague for it. */
export function checkByColleague(craft: Craft, run: DealRun, task: TaskState): Work {
  const holder = run.state.assignee;
  if (task.assignee !== null && task.assignee !== holder)
    return simpleTask(craft, run, task, task.assignee, 10);
  return {
    key: task.key,
    person: holder!,
    ...from(task.createdAt),
    perform(hands) {
      hands.spend(1);
      const assignee = colleague(craft, holder, hands.now, numberOf(run));
      hands.give({ type: 'assign_task', task: task.key, assignee });
    },
  };
}

/** A discount the head would have to decide on, moved on without him (truth 7), asked for, or within the limit. */
function discountOf(craft: Craft, traits: Traits, person: Id, overLimitShare: number) {
  const { random } = traits;
  if (craft.quota.happens(`over limit ${person}`, overLimitShare)) {
    traits.overLimit = true;
    return { percent: wholeBetween(random, 8, 14), asksHead: false };
  }
  if (chance(random, 0.04)) return { percent: wholeBetween(random, 8, 10), asksHead: true };
  return {
    percent: Number(weighted(random, { '0': 0.4, '2': 0.2, '3': 0.2, '5': 0.12, '7': 0.08 })),
    asksHead: false,
  };
}

/** The script of the offer, once its tasks are done. */
export function compose(craft: Craft, run: DealRun, now: number): Work {
  const person = run.state.assignee!;
  const traits = craft.traitsOf(run);
  const meant = from(now + 20 * MINUTE);
  const held = heldAt(craft, run, person, meant);
  return {
    key: `script offer_prep ${run.state.visit}`,
    person,
    ...held,
    perform(hands) {
      hands.spend(5);
      if (held.at > meant.at) hands.asOf(Math.max(meant.at, run.state.lastEventAt));
      fillIn(craft, hands, traits);
    },
  };
}

function fillIn(craft: Craft, hands: Hands, traits: Traits): void {
  const { random } = traits;
  const { deal } = hands;
  const { person } = hands.actor;
  const isRevision = traits.shows > 0;
  const end =
    isRevision || traits.fate !== null || deal.state.visit > 1
      ? 'ready'
      : craft.quota.choose(`offer ${person}`, endOfOffer);
  const discount = discountOf(craft, traits, person, holderHabits(deal).discountsOverLimit);
  const amountMinor = Math.round((traits.price * (1 - discount.percent / 100)) / 1000) * 100_000;
  const margin = normalAround(random, marginPercent.mean, marginPercent.deviation) - discount.percent * 0.6;
  const painCost = deal.state.data['pain_cost_month'];
  const payback =
    typeof painCost === 'number' ? Math.min(24, Math.max(3, Math.round(amountMinor / painCost))) : 18;
  const to = (answer: Id, set?: Record<Id, Value>): Reply => ({ answer, minutes: 0.7, ...(set && { set }) });
  const replies: Readonly<Record<Id, () => Reply | null>> = {
    s1: () =>
      end === 'back_to_needs' ? to('a2', { meeting_at: nextMeeting(craft, person, hands.now) }) : to('a1'),
    s2: () => (end === 'no_solution' ? to('a2', lossData(craft, traits, 'offer_prep')) : to('a1')),
    s4: () =>
      to('a1', {
        amount: amountMinor,
        margin_pct: Math.round(Math.max(discount.percent > 7 ? 0 : marginPercent.least, margin) * 10) / 10,
        payback_months: payback,
        positions_new: Math.round(traits.areaM2 * between(random, 0.45, 0.7)),
        install_shifts: Math.max(1, Math.round(around(random, amountMinor / 12_000_000, 1.3))),
        product_line: traits.product,
      }),
    s5: () => to(discount.asksHead ? 'a2' : 'a1', { discount_pct: discount.percent }),
    s6: () => to('a1', { offer_file: `offer-${deal.id}.pdf` }),
    s7: () => (traits.overLimit ? null : to('a1')),
  };
  hands.give({ type: 'start_script' });
  play(hands, (place) => (place.at === 'step' ? (replies[place.step] ?? (() => to('a1')))() : to('a1')));
  if (deal.state.run === null) return;
  traits.overLimit = false;
  hands.give({ type: 'stop_script' });
  hands.give({ type: 'import_fact', to: 'present' });
}
