import type { Contact, TaskState, Value } from '@/runtime/engine';
import type { Id } from '@/runtime/format';
import { around, chance, pick, wholeBetween } from '../chance/draw';
import { dateAt } from '../floor/attendance';
import { play, type Reply } from '../floor/play';
import type { DealRun } from '../floor/deal-run';
import type { Hands, Work } from '../floor/scenario';
import { atHour, dayAhead, intention, MINUTE, say, simpleTask, type Craft } from './craft';
import { heldAt } from './discovery';
import { later, lossData, preparationOf } from './losing';
import {
  deciderAbsent,
  deciderAbsentToContract,
  mezzanineToContract,
  refusedAtShow,
  toContract,
} from './odds';
import type { Traits } from './traits';
import { givenNames, positions, surnames } from '../names';
import { reasons } from './words';

/** How the presentation ends; the chance depends on what was learned before and on who came. */
type Ending = 'agreed' | 'resolve' | 'revise' | 'refused' | 'lose_later' | 'postponed' | 'postpone_later';

function endingOf(
  craft: Craft,
  traits: Traits,
  person: Id,
  version: number,
  isDeciderThere: boolean,
): Ending {
  if (traits.fate === 'won' || traits.shows > 1) return 'agreed';
  if (traits.fate === 'lost') return 'lose_later';
  const preparation = preparationOf(traits);
  const isMezzanine = traits.product === 'mezzanine';
  const onward =
    toContract[preparation] *
    (isMezzanine ? mezzanineToContract : 1) *
    (isDeciderThere ? 1 : deciderAbsentToContract);
  const refused =
    preparation === 'skipped'
      ? refusedAtShow.skipped
      : isDeciderThere
        ? refusedAtShow.deciderThere
        : refusedAtShow.deciderAbsent;
  const rest = Math.max(0.02, 1 - onward - refused);
  const cell = `show ${version} ${preparation} ${isMezzanine} ${isDeciderThere} ${person === 'anna'}`;
  const way = craft.quota.choose(cell, { onward, refused, rest });
  if (way === 'onward') return craft.quota.choose('onward', { agreed: 0.5, resolve: 0.4, revise: 0.1 });
  if (way === 'refused') return traits.fate === 'open' ? 'postponed' : 'refused';
  const drawn = craft.quota.choose('rest', { lose_later: 0.35, postponed: 0.4, postpone_later: 0.25 });
  return drawn === 'lose_later' && traits.fate === 'open' ? 'postpone_later' : drawn;
}

export const confirmDecider = (craft: Craft, run: DealRun, task: TaskState): Work =>
  simpleTask(craft, run, task, task.assignee!, 8);

export function show(craft: Craft, run: DealRun, task: TaskState): Work {
  const person = task.assignee!;
  const meant = intention(craft, run, task, person);
  const held = heldAt(craft, run, person, meant);
  return {
    key: task.key,
    person,
    ...held,
    perform(hands) {
      if (held.at > meant.at) hands.asOf(Math.max(meant.at + 40 * MINUTE, run.state.lastEventAt));
      else hands.spend(around(craft.traitsOf(run).random, 40, 1.15));
      present(craft, hands, craft.traitsOf(run));
    },
  };
}

function present(craft: Craft, hands: Hands, traits: Traits): void {
  const { random } = traits;
  const { deal } = hands;
  traits.shows++;
  const { version } = deal.definition.process;
  const isDeciderThere =
    traits.fate === 'won' ||
    !craft.quota.happens(`absent ${version}`, version >= 2 ? deciderAbsent.after : deciderAbsent.before);
  const ending = endingOf(craft, traits, hands.actor.person, version, isDeciderThere);
  const others: Contact[] = [
    {
      name: `${say(craft, pick(random, givenNames))} ${say(craft, pick(random, surnames))}`,
      position: say(craft, pick(random, positions)),
    },
  ];
  const attendees = isDeciderThere ? [traits.contact, ...others] : others;
  traits.objectionsEnd =
    ending === 'resolve' ? 'resolved' : ending === 'lose_later' ? 'refused' : 'postponed';
  const duration_s = Math.round(around(random, 60, 1.2)) * 60;
  const to = (answer: Id, set?: Record<Id, Value>): Reply => ({
    answer,
    minutes: 0.5,
    records: { duration_s },
    ...(set && { set }),
  });
  const isTight = ending !== 'agreed' || chance(random, 0.3);
  let hasObjected = false;
  const objection =
    ending === 'postpone_later'
      ? 'think'
      : chance(random, 0.7)
        ? 'expensive'
        : pick(random, ['downtime', 'no_budget', 'prepay']);
  const replies: Readonly<Record<Id, () => Reply | null>> = {
    s1: () => to(isDeciderThere ? 'a1' : 'a2', { attendees }),
    s2: () => to('a1'),
    s3: () => to('a1'),
    s4: () => to('a1'),
    s5: () => {
      if (!isTight || hasObjected) return to('a1');
      hasObjected = true;
      return to(chance(random, 0.75) ? 'a2' : 'a3');
    },
    s6: () => {
      switch (ending) {
        case 'agreed':
        case 'refused':
          return to('a1');
        case 'resolve':
        case 'lose_later':
        case 'postpone_later':
          return to('a2', { objection });
        case 'revise':
          return to('a3');
        case 'postponed':
          return null;
      }
    },
    s7: () =>
      ending === 'refused'
        ? to('a2', { ...lossData(craft, traits, 'present'), objection })
        : to('a1', decisionDate(craft, hands, traits)),
  };
  const card = (id: Id): Reply => to(id === 'expensive' ? 'a3' : id === 'think' ? 'a3' : 'a1');
  hands.give({ type: 'start_script' });
  play(hands, (place) => (place.at === 'step' ? (replies[place.step]?.() ?? null) : card(place.objection)));
  if (ending === 'postponed')
    hands.give({
      type: 'outcome',
      outcome: 'postponed',
      set: later(craft, traits, hands.now),
      records: { duration_s },
    });
  if (ending === 'agreed' && deal.state.pendingOutcome !== null)
    hands.give({ type: 'outcome', outcome: 'agreed', reason: say(craft, reasons.dataLater) });
}

/** Asked again where it was never asked. */
export function decisionDate(craft: Craft, hands: Hands, { random }: Traits): Record<Id, Value> {
  if (hands.deal.state.data['decision_date'] !== undefined) return {};
  const day = dayAhead(craft, hands.actor.person, hands.now, wholeBetween(random, 5, 12));
  return { decision_date: dateAt(craft.site.calendar, atHour(craft, day, 12)) };
}

export const followUp = (craft: Craft, run: DealRun, task: TaskState): Work =>
  simpleTask(craft, run, task, task.assignee!, 8);
