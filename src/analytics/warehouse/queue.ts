import type { RunOptions } from './port';

type Lane = NonNullable<RunOptions['priority']>;

interface Task {
  start(): Promise<void>;
  /** Gives up on the task for whoever waits for it; what already runs goes on unheard. */
  reject(error: Error): void;
}

export const aborted = (): DOMException => new DOMException('the question was cancelled', 'AbortError');

/**
 * Two lanes over one engine. A lane runs one task at a time; an idle task starts only while nothing of the screen
 * waits or runs, and a screen task never waits for a running idle one: the engine shares its thread between them.
 */
export class TaskQueue {
  readonly #waiting: Record<Lane, Task[]> = { screen: [], idle: [] };
  readonly #running: Record<Lane, Task | null> = { screen: null, idle: null };
  readonly #ends = new Set<Promise<void>>();
  #closed: Error | null = null;

  /** `work` gets the lane it runs in. An aborted task that has not started is never started. */
  run<R>(work: (lane: Lane) => Promise<R>, { signal, priority = 'screen' }: RunOptions = {}): Promise<R> {
    if (this.#closed) return Promise.reject(this.#closed);
    if (signal?.aborted) return Promise.reject(aborted());
    return new Promise<R>((resolve, reject) => {
      const leave = () => {
        const line = this.#waiting[priority];
        line.splice(line.indexOf(task), 1);
        reject(aborted());
      };
      const task: Task = {
        reject,
        start: () => {
          signal?.removeEventListener('abort', leave);
          return work(priority).then(resolve, reject);
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting[priority].push(task);
      this.#next();
    });
  }

  /** No task is heard of any more: all fail with the error, those that come later too. Resolves when none runs. */
  async close(error: Error): Promise<void> {
    this.#closed ??= error;
    const tasks = Object.values(this.#waiting).flatMap((line) => line.splice(0));
    for (const task of [...tasks, this.#running.screen, this.#running.idle]) task?.reject(this.#closed);
    await Promise.all(this.#ends);
  }

  #next(): void {
    this.#startIn('screen');
    if (!this.#running.screen) this.#startIn('idle');
  }

  #startIn(lane: Lane): void {
    if (this.#running[lane]) return;
    const task = this.#waiting[lane].shift();
    if (!task) return;
    this.#running[lane] = task;
    const end = task.start().finally(() => {
      this.#ends.delete(end);
      this.#running[lane] = null;
      this.#next();
    });
    this.#ends.add(end);
  }
}
