import { dayNumber } from '@/kit/time';
import type { TaskState } from '@/runtime/engine';
import type { Id, Locale, Process } from '@/runtime/format';
import { quota } from '../chance/quota';
import type { Random } from '../chance/random';
import type { DealRun } from '../floor/deal-run';
import type { Arrival, Scenario, Site, Work } from '../floor/scenario';
import { arrivals } from './arrivals';
import { dial, takeUp } from './call';
import { approve, decideOn, draft, negotiate, review } from './contract';
import { say, type Craft } from './craft';
import { meet, minutes, prepare } from './discovery';
import { happenings } from './happenings';
import {
  askRating,
  controlPayment,
  deliver,
  finish,
  handOver,
  invoice,
  kickOff,
  receiveBalance,
} from './launch';
import { answerObjection, arrangeReference } from './objection-handling';
import { assemble, calculate, checkByColleague, compose } from './offer';
import { people } from './people';
import { confirmDecider, followUp, show } from './show';
import type { Traits } from './traits';
import { processVersions, versionWeeks } from './versions';
import { reasons } from './words';

type TaskWork = (craft: Craft, run: DealRun, task: TaskState) => Work;

const taskWork: Readonly<Record<Id, TaskWork>> = {
  t_first_call: dial,
  t_recall: dial,
  t_confirm: followUp,
  t_prepare: prepare,
  t_meet: meet,
  t_minutes: minutes,
  t_calc: calculate,
  t_offer: assemble,
  t_peer: checkByColleague,
  t_decider: confirmDecider,
  t_show: show,
  t_followup: followUp,
  t_reaction: followUp,
  t_answer: answerObjection,
  t_reference: arrangeReference,
  t_draft: draft,
  t_legal: review,
  t_sign_date: negotiate,
  t_invoice: invoice,
  t_pay_control: controlPayment,
  t_handover: handOver,
  t_kickoff: kickOff,
  t_accept: deliver,
  t_final_pay: receiveBalance,
  t_nps: askRating,
};

/** Stages whose script is played when these tasks of the visit are closed. */
const scriptWork: Readonly<
  Record<Id, { after: readonly Id[]; play: (craft: Craft, run: DealRun, now: number) => Work }>
> = {
  offer_prep: { after: ['t_peer'], play: compose },
  launch: { after: ['t_final_pay', 't_nps'], play: finish },
};

/** Deviations that the head takes up once people are told of them. */
const headsMatters: ReadonlySet<Id> = new Set([
  'cp_icp',
  'cp_needs_data',
  'cp_needs_skipped',
  'cp_no_decider',
  'cp_claim',
  'cp_detractor',
]);
const takenUp = 0.6;

/** By the time somebody comes to a task it may be gone with its stage. */
const whileOpen = (run: DealRun, work: Work): Work => ({
  ...work,
  perform(hands) {
    if (run.state.tasks.some(({ key, status }) => key === work.key && status === 'open')) work.perform(hands);
  },
});

export interface SampleOptions {
  process: Process;
  deals: number;
  start: string;
  locale: Locale;
  random: Random;
}

/** The sample process as the fictional company works by it, with the truths planted that a report has to find. */
export function sampleScenario({ process, deals, start, locale, random }: SampleOptions): Scenario {
  let craft: Craft | null = null;
  let known: { arrivals: Arrival[]; traits: Map<Arrival, Traits> } | null = null;

  const craftOf = (site: Site): Craft =>
    (craft ??= {
      locale,
      random,
      quota: quota(random.fork('quota')),
      site,
      monday: dayNumber(start),
      booked: new Map(),
      traitsOf: (run) => known!.traits.get(run.arrival)!,
    });
  const [untold, told, decider] = processVersions(process);
  const beginOf = (site: Site, week: number) =>
    site.calendar.nextWorkingMoment(site.from + (week - 1) * 7 * 86_400_000);

  function decisions(at: Craft, run: DealRun, now: number): Work[] {
    const { state, definition } = run;
    return state.deviations.flatMap(({ key, checkpoint }) => {
      const { blocks } = definition.checkpoints.get(checkpoint)?.checkpoint ?? {};
      if (blocks)
        return state.pendingOutcome === null
          ? []
          : [approve(at, run, checkpoint, key, now, say(at, reasons.approved))];
      if (definition.version === '1.0' || !headsMatters.has(checkpoint)) return [];
      const work = `decide ${key}`;
      const traits = at.traitsOf(run);
      if (run.planned.has(work) || traits.looked.has(key)) return [];
      traits.looked.add(key);
      return at.quota.happens('taken up', takenUp)
        ? [decideOn(at, run, key, now, say(at, reasons.talked))]
        : [];
    });
  }

  return {
    people: people(start, locale),
    versions: (site) => [
      { process: untold, from: site.from },
      { process: told, from: beginOf(site, versionWeeks.told) },
      { process: decider, from: beginOf(site, versionWeeks.decider) },
    ],
    // A revision is for everybody at once; under a new version only new deals are opened.
    adopts: (run, next) => next.version === run.state.process.version,
    arrivals(site) {
      known = arrivals(craftOf(site), deals);
      return known.arrivals;
    },
    happenings: (site) => happenings(craftOf(site)),
    work(run, now, site) {
      const at = craftOf(site);
      const { state } = run;
      if (state.status === 'ended' || at.traitsOf(run).dropped) return [];
      const items: Work[] = [];
      const isPlanned = (key: string) => run.planned.has(key);
      for (const task of state.tasks) {
        if (task.status !== 'open' || isPlanned(task.key)) continue;
        if (task.task === 'next_step') {
          if (state.status === 'open' && state.stage === 'call')
            items.push(whileOpen(run, takeUp(at, run, task)));
        } else items.push(whileOpen(run, taskWork[task.task]!(at, run, task)));
      }
      const script = state.status === 'open' ? scriptWork[state.stage] : undefined;
      if (script && state.pendingOutcome === null && !isPlanned(`script ${state.stage} ${state.visit}`)) {
        const isReady = script.after.every((id) =>
          state.tasks.some(
            (task) =>
              task.task === id &&
              task.visit === state.visit &&
              task.stage === state.stage &&
              task.status === 'done',
          ),
        );
        if (isReady) items.push(script.play(at, run, now));
      }
      items.push(...decisions(at, run, now));
      return items;
    },
  };
}
