import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breaksOrder,
  compileProcess,
  evolve,
  lateAt,
  stayAt,
  type DealEvent,
  type DealState,
  type Definition,
  type Instant,
} from '@/runtime/engine';
import { Chance } from './chance';
import { live } from './live';
import { randomProcess } from './random-process';
import { templateProcess } from './template';

const full = Boolean(process.env.FUZZ);

/** Breaches as a later reader of the facts finds them, asking the same evaluators: `checkpoint place moment`. */
function readAgain(definition: Definition, events: readonly DealEvent[], until: Instant): Set<string> {
  const found = new Set<string>();
  /** A task breaks a deadline checkpoint once, wherever its deadline goes afterwards. */
  const once = new Set<string>();
  const { calendar, checkpoints } = definition;
  const checks = [...checkpoints.values()];
  interface Open {
    task: string;
    createdAt: Instant;
    dueAt: Instant | null;
    movedAt: Instant;
  }
  const tasks = new Map<string, Open>();
  let visit: { stage: string; number: number; enteredAt: Instant } | null = null;
  let deal: DealState | null = null;

  const look = (key: string, at: Instant, closes: boolean) => {
    const task = tasks.get(key);
    if (!task) return;
    for (const { id, rule } of checks) {
      if (rule.on !== 'task_late' || rule.task !== task.task) continue;
      const late = lateAt(rule, task, calendar);
      if (!late || late.from > at || once.has(`${id} ${key}`)) continue;
      // A deadline moved into the past is broken when it is moved, unless the task is closed with the same stroke.
      const broken = Math.max(late.at, task.movedAt);
      if (closes && broken >= at) continue;
      once.add(`${id} ${key}`);
      found.add(`${id} ${key} ${broken}`);
    }
  };
  const leave = (at: Instant) => {
    if (!visit) return;
    for (const { id, rule, stage } of checks) {
      if (rule.on !== 'stay' || stage !== visit.stage) continue;
      const due = stayAt(rule, visit, calendar);
      if (due < at) found.add(`${id} ${visit.stage}#${visit.number} ${due}`);
    }
    visit = null;
  };

  for (const event of events) {
    if (event.type === 'task_created')
      tasks.set(event.key, { task: event.task, createdAt: event.occurred, dueAt: event.dueAt, movedAt: 0 });
    if (event.type === 'task_rescheduled') {
      // What was broken before stays broken.
      look(event.key, event.occurred, true);
      const task = tasks.get(event.key);
      if (task) tasks.set(event.key, { ...task, dueAt: event.dueAt, movedAt: event.occurred });
    }
    if (event.type === 'task_done' || event.type === 'task_skipped' || event.type === 'task_cancelled') {
      look(event.key, event.occurred, true);
      tasks.delete(event.key);
    }
    if (event.type === 'stage_left') leave(event.occurred);
    if (event.type === 'stage_entered') {
      visit = { stage: event.stage, number: event.visit, enteredAt: event.occurred };
      for (const { id, rule } of checks)
        if (rule.on === 'order' && 'stage' in rule.what && rule.what.stage === event.stage && deal)
          if (breaksOrder(rule, deal)) found.add(`${id} ${event.stage}#${event.visit} ${event.occurred}`);
    }
    deal = evolve(deal, event);
  }
  for (const key of tasks.keys()) look(key, until, false);
  leave(until);
  return found;
}

/** The same breaches as the live engine raised them. */
function raisedLive(definition: Definition, events: readonly DealEvent[]): Set<string> {
  const raised = new Set<string>();
  for (const event of events) {
    if (event.type !== 'deviation_raised') continue;
    const { checkpoint, stage, visit, task, at } = event.deviation;
    const rule = definition.checkpoints.get(checkpoint)?.rule;
    const timed = rule?.on === 'task_late' || rule?.on === 'stay';
    const order = rule?.on === 'order' && 'stage' in rule.what && rule.what.stage === stage;
    if (timed || order) raised.add(`${checkpoint} ${task ?? `${stage}#${visit}`} ${at}`);
  }
  return raised;
}

describe('a breach of a deadline, a stay or the order of stages', () => {
  it(
    'is seen live exactly as a later reader of the facts sees it',
    () => {
      let seen = 0;
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
          const process = seed % 3 === 0 ? templateProcess() : randomProcess(new Chance(seed));
          // Script answers raise checkpoints by the word of a person: a later reader cannot know better.
          const silent = JSON.parse(JSON.stringify(process), (key, value: unknown) =>
            key === 'raise' ? undefined : value,
          ) as typeof process;
          const definition = compileProcess(silent);
          const { events, state } = live(definition, seed, 30, { orderly: true });
          if (!state) return;
          const raised = raisedLive(definition, events);
          seen += raised.size;
          expect([...raised].sort()).toEqual([...readAgain(definition, events, state.tickedTo)].sort());
        }),
        { numRuns: full ? 2000 : 60, seed: full ? undefined : 11 },
      );
      expect(seen).toBeGreaterThan(50);
    },
    full ? 3_600_000 : undefined,
  );
});
