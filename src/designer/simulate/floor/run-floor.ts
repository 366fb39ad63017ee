import {
  compileProcess,
  wakeAt,
  type Actor,
  type Base,
  type Command,
  type DealEvent,
  type Definition,
  type Instant,
  type WorkCalendar,
} from '@/runtime/engine';
import type { Id, Process } from '@/runtime/format';
import type { Refusal } from '../simulation';
import { attendance, type Attendance } from './attendance';
import { give, openRun, rejectionOf, type DealRun, type Ledger, type Order } from './deal-run';
import { heap, type Heap } from './heap';
import type { Arrival, Floor, Hands, Happening, Scenario, Site, Work } from './scenario';

/** The engine acts by this name when nobody else does. */
const engine: Actor = { person: 'system', role: 'system' };
const MINUTE = 60_000;
/** Share of the time of an act that writing it down later takes. */
const typing = 0.1;

type Item = { run: DealRun; work: Work } | Arrival;

interface Agent {
  id: Id;
  actor: Actor;
  attendance: Attendance;
  busyUntil: Instant;
  /** Work whose time has not come, by that time. */
  coming: Heap<Item>;
  /** Work that could be done at once, by urgency. */
  waiting: Heap<Item>;
  /** When the next turn comes; turns put for another moment are stale. */
  calledAt: Instant | null;
}

type Turn =
  | { turn: 'agent'; agent: Agent }
  | { turn: 'wake'; run: DealRun; rev: number }
  | { turn: 'happening'; happening: Happening };

export interface FloorOptions {
  scenario: Scenario;
  calendar: WorkCalendar;
  from: Instant;
  until: Instant;
  idOf(index: number): string;
  onProgress?: (share: number) => void;
  onCommand?: (deal: string, command: Command, at: Instant) => void;
}

export interface FloorResult {
  /** Versions that were in force. */
  processes: Process[];
  deals: DealEvent[][];
  commands: number;
  refusals: Refusal[];
}

/**
 * A floor of people who sell, as a discrete event simulation on the engine: there is no second model of the process.
 * Everybody has a calendar and a queue; whoever is free takes the most urgent piece of work whose time has come, spends
 * its minutes and gives commands to `decide`. What came of it is planned anew from the state of the deal alone. Deadlines are
 * ticks at `wakeAt`. Cost: O(log n) a turn beside the engine; 3,000 deals of the template take some seconds.
 */
export function runFloor({
  scenario,
  calendar,
  from,
  until,
  idOf,
  onProgress,
  onCommand,
}: FloorOptions): FloorResult {
  const ledger: Ledger = { commands: 0, refusals: [], onCommand };
  const runs: DealRun[] = [];
  const turns = heap<Turn>();
  const agents = new Map<Id, Agent>(
    scenario.people.map((person) => [
      person.id,
      {
        id: person.id,
        actor: { person: person.id, role: person.role },
        attendance: attendance(person, calendar),
        busyUntil: from,
        coming: heap(),
        waiting: heap(),
        calledAt: null,
      },
    ]),
  );
  const base: Base = {
    knows: () => false,
    isHere: (person, at) => agents.get(person)?.attendance.stays(at) ?? true,
  };
  const site: Site = {
    from,
    until,
    calendar,
    attendanceOf: (person) => agents.get(person)!.attendance,
  };
  const versions = scenario.versions(site).map(({ process, from: since }) => ({
    definition: compileProcess(process),
    from: since,
  }));
  let now = from;

  const versionAt = (at: Instant): Definition =>
    versions.findLast(({ from: since }) => since <= at)?.definition ?? versions[0]!.definition;

  function call(agent: Agent): void {
    const at = agent.waiting.size > 0 ? now : agent.coming.nextAt();
    if (at === null) return;
    const next = agent.attendance.next(Math.max(at, agent.busyUntil, now));
    if (next === null || next > until || (agent.calledAt !== null && agent.calledAt <= next)) return;
    agent.calledAt = next;
    turns.put(next, { turn: 'agent', agent });
  }

  function plan(run: DealRun): void {
    for (const work of scenario.work(run, now, site)) {
      if (run.planned.has(work.key)) continue;
      run.planned.set(work.key, work);
      const agent = agents.get(work.person)!;
      agent.coming.put(Math.round(work.at), { run, work });
      call(agent);
    }
    const at = wakeAt(run.definition, run.state);
    if (at !== null && at <= until)
      turns.put(Math.max(at, run.busyUntil, now), { turn: 'wake', run, rev: run.state.rev });
  }

  function handsOn(run: DealRun, actor: Actor): Hands & { readonly cursor: Instant } {
    let cursor = Math.max(now, run.busyUntil);
    let occurred: Instant | null = null;
    const dated = (order: Order): Order =>
      occurred === null ? order : { ...order, occurred: Math.min(occurred, cursor) };
    return {
      deal: run,
      actor,
      get now() {
        return cursor;
      },
      get cursor() {
        return cursor;
      },
      spend(minutes) {
        // What was done before has only to be typed in.
        cursor += Math.round(minutes * MINUTE * (occurred === null ? 1 : typing));
      },
      asOf(at) {
        occurred = at;
      },
      // What would fall after the last moment is not known at it.
      give: (order) => cursor <= until && give(run, dated(order), actor, cursor, ledger),
      ask: (order) => rejectionOf(run, dated(order), actor, cursor),
      tryTo: (order) =>
        cursor <= until &&
        rejectionOf(run, dated(order), actor, cursor) === null &&
        give(run, dated(order), actor, cursor, ledger),
    };
  }

  function adopt(run: DealRun): void {
    const next = versions.findLast(
      ({ from: since, definition }) => since <= now && scenario.adopts(run, definition.process),
    );
    if (next) run.definition = next.definition;
  }

  function arrive(agent: Agent, arrival: Arrival): void {
    const id = idOf(runs.length);
    const run = openRun(
      { id, arrival, base, definition: versionAt(now) },
      { ...arrival.open, deal: id, actor: agent.actor },
      now,
      ledger,
    );
    if (run === null) return;
    runs.push(run);
    plan(run);
  }

  function takeTurn(agent: Agent): void {
    if (agent.calledAt !== now) return;
    agent.calledAt = null;
    if (agent.busyUntil > now) return call(agent);
    for (let at = agent.coming.nextAt(); at !== null && at <= now; at = agent.coming.nextAt()) {
      const item = agent.coming.take()!;
      agent.waiting.put('work' in item ? item.work.by : item.at, item);
    }
    const item = agent.waiting.take();
    if (item === null) return call(agent);
    if ('open' in item) arrive(agent, item);
    else if (item.run.busyUntil > now) agent.coming.put(item.run.busyUntil, item);
    else if (item.run.planned.get(item.work.key) === item.work) {
      item.run.planned.delete(item.work.key);
      adopt(item.run);
      const hands = handsOn(item.run, agent.actor);
      item.work.perform(hands);
      agent.busyUntil = item.run.busyUntil = hands.cursor;
      plan(item.run);
    }
    call(agent);
  }

  const floor: Floor = {
    deals: runs,
    act(run, person, perform) {
      adopt(run);
      const hands = handsOn(run, agents.get(person)!.actor);
      perform(hands);
      run.busyUntil = hands.cursor;
    },
    replan(run) {
      run.planned.clear();
      plan(run);
    },
  };

  for (const arrival of scenario.arrivals(site)) agents.get(arrival.person)!.coming.put(arrival.at, arrival);
  for (const agent of agents.values()) call(agent);
  for (const happening of scenario.happenings(site))
    turns.put(happening.at, { turn: 'happening', happening });

  let told = 0;
  for (let at = turns.nextAt(); at !== null && at <= until; at = turns.nextAt()) {
    now = at;
    const turn = turns.take()!;
    switch (turn.turn) {
      case 'agent':
        takeTurn(turn.agent);
        break;
      case 'happening':
        turn.happening.happen(floor);
        break;
      case 'wake':
        if (turn.rev !== turn.run.state.rev) break;
        adopt(turn.run);
        give(turn.run, { type: 'tick' }, engine, now, ledger);
        // A tick that changed nothing would be put for the same moment again.
        if (turn.run.state.rev !== turn.rev) plan(turn.run);
        break;
    }
    const share = (now - from) / (until - from);
    if (onProgress && share - told >= 0.01) onProgress((told = share));
  }
  // Nothing that was due by the last moment is left to whoever opens the deals afterwards.
  now = until;
  for (const run of runs) {
    adopt(run);
    const at = wakeAt(run.definition, run.state);
    if (at !== null && at <= until) give(run, { type: 'tick' }, engine, until, ledger);
  }
  onProgress?.(1);
  return {
    processes: versions.filter((one) => one.from <= until).map(({ definition }) => definition.process),
    deals: runs.map((run) => run.events),
    commands: ledger.commands,
    refusals: ledger.refusals,
  };
}
