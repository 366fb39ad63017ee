import { describe, expect, it } from 'vitest';
import { TaskQueue } from '@/analytics/warehouse/queue';

/** A task that is finished from outside. */
function task(log: string[], name: string) {
  let finish: () => void = () => undefined;
  const work = () => {
    log.push(name);
    return new Promise<void>((resolve) => (finish = resolve));
  };
  return { work, finish: () => finish() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the queue of statements', () => {
  it('runs one screen task at a time, in the order they came', async () => {
    const [log, queue] = [[] as string[], new TaskQueue()];
    const [first, second] = [task(log, 'first'), task(log, 'second')];
    void queue.run(first.work);
    void queue.run(second.work);
    await settled();
    expect(log).toEqual(['first']);
    first.finish();
    await settled();
    expect(log).toEqual(['first', 'second']);
  });

  it('starts idle work only when the screen is quiet, and the screen at once', async () => {
    const [log, queue] = [[] as string[], new TaskQueue()];
    const [screen, idle, later] = [task(log, 'screen'), task(log, 'idle'), task(log, 'later')];
    void queue.run(screen.work);
    void queue.run(idle.work, { priority: 'idle' });
    await settled();
    expect(log).toEqual(['screen']);
    screen.finish();
    await settled();
    expect(log).toEqual(['screen', 'idle']);
    void queue.run(later.work);
    await settled();
    expect(log).toEqual(['screen', 'idle', 'later']);
  });

  it('goes on after a task that failed', async () => {
    const queue = new TaskQueue();
    await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await queue.run(async () => 5)).toBe(5);
  });

  it('forgets a waiting task that was cancelled, and only that one', async () => {
    const [log, queue] = [[] as string[], new TaskQueue()];
    const [running, dropped, last] = [task(log, 'running'), task(log, 'dropped'), task(log, 'last')];
    const stop = new AbortController();
    void queue.run(running.work);
    const waiting = queue.run(dropped.work, { signal: stop.signal });
    void queue.run(last.work);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    running.finish();
    await settled();
    expect(log).toEqual(['running', 'last']);
  });
});
