import { compileProcess, type TaskState } from '@/runtime/engine';
import type { Id, Locale, Process } from '@/runtime/format';
import { around, between, chance, pick } from '../chance/draw';
import type { Random } from '../chance/random';
import type { DealRun } from '../floor/deal-run';
import type { Arrival, Hands, Scenario, Site, Work } from '../floor/scenario';
import { companyName } from '../names';
import { inTime } from './odds';
import { holderRole, walkers } from './people';
import { fill, press, visit, type Visitor } from './stage-visit';
import { canFill, someValue, type ValueContext } from './value';

export interface WalkOptions {
  process: Process;
  deals: number;
  locale: Locale;
  random: Random;
}

const MINUTE = 60_000;

/**
 * Any process, walked by chance: tasks are done mostly in time, scripts are answered, data are filled by their type,
 * and success is likelier than failure. The drawing alone is enough.
 */
export function walkScenario({ process, deals, locale, random }: WalkOptions): Scenario {
  const people = walkers(process, locale);
  const holders = people.filter(({ role }) => role === holderRole(process));
  const tasks = new Map(process.stages.flatMap((stage) => stage.tasks.map((task) => [task.id, task])));
  const { checkpoints } = compileProcess(process);
  const lives = new Map<string, Random>();
  const lifeOf = (run: DealRun): Random => {
    let life = lives.get(run.id);
    if (!life) lives.set(run.id, (life = random.fork(run.id)));
    return life;
  };
  const inRole = (role: Id | undefined, run: DealRun, other: boolean): Id => {
    const able = people.filter(
      (person) => person.role === role && !(other && person.id === run.state.assignee),
    );
    return (able[Number(run.id.slice(1)) % Math.max(1, able.length)] ?? holders[0]!).id;
  };
  const reason = locale === 'ru' ? 'Данные придут позже' : 'The data will follow';

  const visitorOf = (run: DealRun, site: Site): Visitor => ({
    process,
    random: lifeOf(run),
    reason,
    context: (hands): ValueContext => ({
      process,
      calendar: site.calendar,
      locale,
      random: lifeOf(run),
      now: hands.now,
    }),
  });

  /** Some way into the time there is, or after it. */
  function moment(run: DealRun, task: TaskState | null, now: number, site: Site): { at: number; by: number } {
    const life = lifeOf(run);
    const later = (minutes: number) =>
      site.calendar.add(Math.max(now, site.from), {
        iso: `PT${Math.max(1, Math.round(minutes))}M`,
        clock: 'work',
      });
    const whole = task?.dueAt ? site.calendar.workMinutes(now, task.dueAt) : 240;
    const share = chance(life, inTime) ? between(life, 0.1, 0.7) : between(life, 1.1, 1.8);
    const at = later(Math.max(5, whole) * share);
    return { at, by: task?.dueAt ?? at };
  }

  function taskWork(run: DealRun, task: TaskState, now: number, site: Site): Work {
    const definition = tasks.get(task.task);
    return {
      key: task.key,
      person: task.assignee ?? inRole(definition?.role, run, definition?.otherPerson ?? false),
      ...moment(run, task, now, site),
      perform(hands) {
        if (!run.state.tasks.some(({ key, status }) => key === task.key && status === 'open')) return;
        hands.spend(around(lifeOf(run), 20, 1.6));
        const set = fill(visitorOf(run, site), hands, definition?.form ?? []);
        hands.tryTo({ type: 'complete_task', task: task.key, set });
      },
    };
  }

  /** The one who holds the deal brings the visit to its outcome, or asks for the approvals that hold it. */
  function visitWork(run: DealRun, now: number, site: Site): Work | null {
    const { stage: id, visit: number, assignee, pendingOutcome, rev } = run.state;
    const stage = process.stages.find((one) => one.id === id);
    if (!stage) return null;
    const holds = run.state.tasks.some(
      ({ task, status, stage: of }) =>
        status === 'open' &&
        of === id &&
        tasks.get(task)?.required === true &&
        tasks.get(task)?.doneBy !== 'script',
    );
    if (holds) return null;
    const waits = run.state.tasks.find(
      ({ task, status, stage: of }) => status === 'open' && of === id && tasks.get(task)?.doneBy === 'script',
    );
    return {
      key: pendingOutcome === null ? `visit ${id} ${number} ${rev}` : `press ${id} ${number} ${rev}`,
      person: assignee ?? holders[0]!.id,
      ...moment(run, waits ?? null, now, site),
      perform(hands) {
        if (run.state.status !== 'open' || run.state.stage !== id || run.state.visit !== number) return;
        if (run.state.pendingOutcome === null) visit(visitorOf(run, site), hands, stage);
        for (const atom of press(visitorOf(run, site), hands))
          if (atom.missing === 'approval') askApproval(hands, atom.checkpoint);
      },
    };
  }

  const asked = new Map<string, Set<Id>>();
  function askApproval(hands: Hands, checkpoint: Id): void {
    const wanted = asked.get(hands.deal.id) ?? new Set<Id>();
    asked.set(hands.deal.id, wanted.add(checkpoint));
  }

  function approvals(run: DealRun, now: number, site: Site): Work[] {
    return [...(asked.get(run.id) ?? [])].map((checkpoint) => {
      const check = checkpoints.get(checkpoint);
      const accountable = Object.entries(
        process.stages.find(({ id }) => id === check?.stage)?.raci ?? {},
      ).find(([, letter]) => letter === 'A')?.[0];
      return {
        key: `approve ${checkpoint}`,
        person: inRole(check?.checkpoint.notify[0] ?? accountable, run, false),
        ...moment(run, null, now, site),
        perform(hands: Hands) {
          asked.get(run.id)?.delete(checkpoint);
          hands.spend(5);
          if (run.state.status === 'open') hands.tryTo({ type: 'approve', checkpoint });
        },
      };
    });
  }

  return {
    people,
    versions: (site) => [{ process, from: site.from }],
    adopts: () => true,
    happenings: () => [],
    arrivals(site) {
      const chances = random.fork('arrivals');
      const first = site.calendar.dayOf(site.from);
      const last = site.calendar.dayOf(site.until);
      const days = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
        (day) => site.calendar.intervalsOf(day).length > 0,
      );
      const moments = Array.from({ length: deals }, () => {
        const spans = site.calendar.intervalsOf(pick(chances, days));
        const { from, to } = pick(chances, spans);
        return Math.round(between(chances, from, Math.max(from, to - 60 * MINUTE)));
      }).sort((a, b) => a - b);
      return moments.map((at, index): Arrival => {
        const life = chances.fork(index);
        const entry = pick(life, process.entries);
        const assignee = holders[index % holders.length]!.id;
        const context: ValueContext = { process, calendar: site.calendar, locale, random: life, now: at };
        const data = Object.fromEntries(
          process.fields
            .filter(
              (field) =>
                entry.requires.includes(field.id) &&
                !(field.id in (entry.set ?? {})) &&
                canFill(field, process),
            )
            .map((field) => [field.id, someValue(field, context)]),
        );
        return {
          at,
          person: assignee,
          open: {
            type: 'open_deal',
            deal: '',
            entry: entry.id,
            title: companyName(locale, index),
            assignee,
            data,
          },
        };
      });
    },
    work(run, now, site) {
      const { state } = run;
      if (state.status !== 'open') return [];
      const byHand = state.tasks.filter(
        ({ task, status }) => status === 'open' && tasks.has(task) && tasks.get(task)!.doneBy !== 'script',
      );
      const planned = [...run.planned.keys()];
      const isVisiting = planned.some((key) => key.startsWith('visit ') || key.startsWith('press '));
      const next = isVisiting ? null : visitWork(run, now, site);
      return [
        ...byHand.filter(({ key }) => !run.planned.has(key)).map((task) => taskWork(run, task, now, site)),
        ...(next ? [next] : []),
        ...approvals(run, now, site).filter(({ key }) => !run.planned.has(key)),
      ];
    },
  };
}
