import type { DealRun } from '../floor/deal-run';
import type { Floor, Happening } from '../floor/scenario';
import { atHour, DAY, say, workMinutesBefore, type Craft } from './craft';
import { disqualified } from './losing';
import { egorsOpenDeals } from './odds';
import { egorLeaves, habits } from './people';
import { reasons } from './words';

const heldBy = (floor: Floor, person: string): DealRun[] =>
  floor.deals.filter(({ state }) => state.assignee === person && state.status !== 'ended');

/** Furthest deals first: they are what is worth handing over. */
const byProgress = (a: DealRun, b: DealRun): number =>
  b.state.enteredAt - a.state.enteredAt || Number(b.id > a.id) - Number(b.id < a.id);

const inCall = ({ state }: DealRun): boolean => state.stage === 'call';

/** Postponed companies are shared out, the live deals stay together. */
const heirs = ['boris', 'vera', 'gleb', 'zhanna'] as const;

/** Egor cleans his desk on the last day: companies he never got anywhere with are closed, live deals go to Anna. */
function egorGoes(craft: Craft): Happening {
  const day = craft.monday + (egorLeaves.week - 1) * 7 + egorLeaves.day;
  return {
    at: atHour(craft, day, 16, 40),
    happen(floor) {
      const mine = heldBy(floor, 'egor');
      const open = mine.filter(({ state }) => state.status === 'open');
      const closable = open.filter((run) => inCall(run) && run.busyUntil < atHour(craft, day, 16, 40));
      closable.sort(byProgress);
      for (const run of closable.slice(0, Math.max(0, open.length - egorsOpenDeals)))
        floor.act(run, 'egor', (hands) => {
          hands.spend(1);
          hands.give({
            type: 'outcome',
            outcome: 'not_ours',
            set: disqualified(craft, craft.traitsOf(run)),
          });
        });
      let turn = 0;
      for (const run of mine.filter(({ state }) => state.status !== 'ended')) {
        const heir = run.state.status === 'open' ? 'anna' : heirs[turn++ % heirs.length]!;
        floor.act(run, 'marina', (hands) => {
          hands.spend(30);
          hands.give({ type: 'assign_deal', assignee: heir, reason: say(craft, reasons.left) });
        });
        floor.replan(run);
      }
    },
  };
}

/** Working minutes before the end of the log from which Gleb leaves part of his deals alone. */
const silence = 7 * 480;

/** Deals where only Gleb could do something next stop there. */
function glebDrops(craft: Craft): Happening {
  const { calendar, until } = craft.site;
  return {
    at: workMinutesBefore(calendar, until, silence),
    happen(floor) {
      for (const run of heldBy(floor, 'gleb')) {
        const open = run.state.tasks.filter(({ status }) => status === 'open');
        const isHis =
          run.state.status === 'open' &&
          open.every(({ assignee, dueAt }) => assignee === 'gleb' && (dueAt ?? until) < until);
        if (!isHis || !craft.quota.happens('dropped', habits['gleb']!.dealsDropped)) continue;
        craft.traitsOf(run).dropped = true;
        floor.replan(run);
      }
    },
  };
}

export const happenings = (craft: Craft): Happening[] =>
  [egorGoes(craft), glebDrops(craft)].filter(({ at }) => at > craft.site.from && at < craft.site.until - DAY);
