import { expect } from 'vitest';
import { wakeAt, type DealEvent, type DealState, type Definition } from '@/runtime/engine';

/** What holds for a deal after every turn of the engine, whatever was asked of it. */
export function expectSound(definition: Definition, state: DealState, what: string): void {
  const open = state.tasks.filter((task) => task.status === 'open');
  switch (state.status) {
    case 'open':
      expect(definition.stages.has(state.stage), what).toBe(true);
      expect(open.length, `${what}: an open deal has a next task`).toBeGreaterThan(0);
      expect([state.wait, state.end, state.closedAt], what).toEqual([null, null, null]);
      break;
    case 'waiting':
      expect(state.wait, what).not.toBeNull();
      expect(state.wait!.until, `${what}: a wait has a date ahead`).toBeGreaterThan(state.tickedTo);
      expect([state.end, state.closedAt], `${what}: a deal that waits is not over`).toEqual([null, null]);
      break;
    case 'ended':
      expect(definition.ends.has(state.end!), what).toBe(true);
      expect(state.closedAt, what).not.toBeNull();
      expect(state.wait, `${what}: what is over waits for nothing`).toBeNull();
  }
  if (state.status !== 'open') {
    expect([state.run, state.pendingOutcome], what).toEqual([null, null]);
    for (const task of open)
      expect(definition.tasks.get(task.task)?.onLeave, `${what}: only kept tasks outlive the deal`).toBe(
        'keep',
      );
  }
  const wake = wakeAt(definition, state);
  if (wake !== null) expect(wake, `${what}: nothing due is left behind`).toBeGreaterThan(state.tickedTo);
}

/** What holds for the whole story of a deal. */
export function expectWhole(
  definition: Definition,
  state: DealState,
  events: readonly DealEvent[],
  what: string,
): void {
  const open = state.tasks.filter((task) => task.status === 'open');
  const made = new Set<string>();
  const closed = new Set<string>();
  const raised = new Set<string>();
  const decided = new Set<string>();
  const once = new Map<string, string>();
  events.forEach((event, i) => {
    expect(event.rev, what).toBe(i + 1);
    expect(event.id, what).toBe(`${event.deal}:${event.rev}`);
    expect(event.occurred <= event.recorded, `${what}: nothing is written before it happens`).toBe(true);
    if (event.type === 'task_created') {
      expect(made.has(event.key), what).toBe(false);
      made.add(event.key);
    }
    if (event.type === 'task_done' || event.type === 'task_skipped' || event.type === 'task_cancelled') {
      expect(made.has(event.key) && !closed.has(event.key), `${what}: ${event.key} closed once`).toBe(true);
      closed.add(event.key);
    }
    if (event.type === 'deviation_raised') {
      const { key, checkpoint, stage, visit, task, at } = event.deviation;
      const check = definition.checkpoints.get(checkpoint);
      expect(check, `${what}: names a checkpoint`).toBeDefined();
      expect(at, what).toBe(event.occurred);
      expect(raised.has(key), what).toBe(false);
      raised.add(key);
      const place = `${checkpoint} ${stage} ${visit} ${task ?? ''}`;
      const before = once.get(place);
      if (before !== undefined)
        expect(
          check!.checkpoint.blocks === true && decided.has(before),
          `${what}: ${place} raised again only as a block decided before`,
        ).toBe(true);
      once.set(place, key);
    }
    if (event.type === 'deviation_escalated' || event.type === 'deviation_resolved')
      expect(raised.has(event.deviation) && !decided.has(event.deviation), what).toBe(true);
    if (event.type === 'deviation_resolved') decided.add(event.deviation);
  });
  expect(made.size, `${what}: created = open + closed`).toBe(open.length + closed.size);
  expect(made.size, what).toBe(state.tasks.length);
  expect(raised.size - decided.size, what).toBe(state.deviations.length);
}
