import type { TaskState, Value } from '@/runtime/engine';
import type { Id } from '@/runtime/format';
import { chance } from '../chance/draw';
import { play, type Reply } from '../floor/play';
import type { DealRun } from '../floor/deal-run';
import type { Work } from '../floor/scenario';
import { intention, say, simpleTask, type Craft } from './craft';
import { later, lossData } from './losing';
import { decisionDate } from './show';
import { reasons } from './words';

/** Which answer of the stage's fourth step opens the card of an objection. */
const cardAnswers: Readonly<Record<string, Id>> = {
  expensive: 'a1',
  cheaper_rival: 'a2',
  discount: 'a3',
  no_budget: 'a4',
  downtime: 'a5',
  think: 'a6',
  prepay: 'a7',
};

export function answerObjection(craft: Craft, run: DealRun, task: TaskState): Work {
  const person = task.assignee!;
  return {
    key: task.key,
    person,
    ...intention(craft, run, task, person),
    perform(hands) {
      const traits = craft.traitsOf(run);
      const { random } = traits;
      const end = traits.objectionsEnd;
      const to = (answer: Id, set?: Record<Id, Value>): Reply => ({
        answer,
        minutes: 2.5,
        ...(set && { set }),
      });
      const objection = run.state.data['objection'];
      let isAnswered = false;
      let rounds = 0;
      const replies: Readonly<Record<Id, () => Reply>> = {
        s1: () => to('a1'),
        s2: () => to('a1'),
        s3: () => to('a1'),
        s4: () => {
          if (isAnswered) return to('a8');
          isAnswered = true;
          return to(cardAnswers[String(objection)] ?? 'a1');
        },
        s5: () => {
          if (end === 'refused') return to('a3', lossData(craft, traits, 'objections'));
          return rounds++ === 0 && chance(random, 0.2) ? to('a2') : to('a1');
        },
        s6: () =>
          end === 'postponed'
            ? to('a3', later(craft, traits, hands.now))
            : to('a1', decisionDate(craft, hands, traits)),
      };
      const card = (id: Id): Reply => {
        switch (id) {
          case 'expensive':
            return chance(random, 0.4) ? to('a1') : to('a3');
          case 'discount':
            return to('a1', { discount_pct: 3 });
          case 'no_budget':
            return to('a1', { budget_rub: Math.round((traits.price * 0.9) / 10_000) * 1_000_000 });
          case 'think':
            return to('a3', { decision_maker: traits.contact });
          default:
            return to('a1');
        }
      };
      hands.give({ type: 'start_script' });
      play(hands, (place) =>
        place.at === 'step' ? (replies[place.step]?.() ?? null) : card(place.objection),
      );
      if (end === 'resolved' && run.state.pendingOutcome !== null)
        hands.give({ type: 'outcome', outcome: 'resolved', reason: say(craft, reasons.dataLater) });
    },
  };
}

export const arrangeReference = (craft: Craft, run: DealRun, task: TaskState): Work =>
  simpleTask(craft, run, task, task.assignee ?? 'marina', 15);
