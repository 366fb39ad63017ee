import {
  compileProcess,
  decide,
  evolve,
  type Actor,
  type Base,
  type Command,
  type DealEvent,
  type DealState,
  type Definition,
  type Instant,
  type Records,
  type Rejection,
  type Value,
} from '@/runtime/engine';
import type { Id, Process } from '@/runtime/format';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type Act = Without<Command, 'actor'>;

export const anna: Actor = { person: 'anna', role: 'manager' };
export const boris: Actor = { person: 'boris', role: 'manager' };
export const head: Actor = { person: 'olga', role: 'head' };

/** Monday 2 March 2026, 10:00 in Moscow: a working moment of an ordinary week. */
export const monday: Instant = Date.UTC(2026, 2, 2, 7);
export const hours = (count: number): number => count * 3_600_000;

const compiled = new WeakMap<Process, Definition>();

/** Compiled once per process, so that its calendar is laid out once. */
export function definitionOf(process: Process): Definition {
  const known = compiled.get(process) ?? compileProcess(process);
  compiled.set(process, known);
  return known;
}

/** One deal driven by commands, with the clock in the test's hand. */
export class Deal {
  readonly definition: Definition;
  state: DealState | null = null;
  events: DealEvent[] = [];
  /** Commands that were accepted, and when they were given. */
  commands: { command: Command; now: Instant }[] = [];
  now: Instant;
  actor: Actor = anna;
  base: Base | undefined;

  constructor(process: Process, now: Instant = monday) {
    this.definition = definitionOf(process);
    this.now = now;
  }

  /** Sends a command; the refusal, or null if it was accepted. */
  try(act: Act, actor: Actor = this.actor): Rejection | null {
    const command: Command = { ...act, actor };
    const decision = decide(this.definition, this.state, command, this.now, this.base);
    if (!decision.ok) return decision.rejection;
    this.commands.push({ command, now: this.now });
    this.events.push(...decision.events);
    for (const event of decision.events) this.state = evolve(this.state, event);
    return null;
  }

  /** Sends a command that must be accepted; the facts it brought. */
  do(act: Act, actor: Actor = this.actor): DealEvent[] {
    const before = this.events.length;
    const rejection = this.try(act, actor);
    if (rejection) throw new Error(`${act.type} refused: ${JSON.stringify(rejection)}`);
    return this.events.slice(before);
  }

  /** The open task of this definition. */
  task(id: string): string {
    const task = this.live.tasks.find((one) => one.task === id && one.status === 'open');
    if (!task) throw new Error(`no open task ${id}`);
    return task.key;
  }

  complete(
    id: string,
    rest: { set?: Record<Id, Value>; records?: Records; occurred?: Instant } = {},
    actor?: Actor,
  ): DealEvent[] {
    return this.do({ type: 'complete_task', task: this.task(id), ...rest }, actor);
  }

  answers(...ids: string[]): void {
    for (const answer of ids) this.do({ type: 'answer', answer });
  }

  get live(): DealState {
    if (!this.state) throw new Error('no deal yet');
    return this.state;
  }

  openTasks(): string[] {
    return this.live.tasks.filter((task) => task.status === 'open').map((task) => task.task);
  }

  ofType<T extends DealEvent['type']>(type: T): Extract<DealEvent, { type: T }>[] {
    return this.events.filter((event): event is Extract<DealEvent, { type: T }> => event.type === type);
  }
}
