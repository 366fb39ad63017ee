import type { RunOptions } from './port';

type Lane = NonNullable<RunOptions['priority']>;

interface Waiting {
  start(): Promise<void>;
}

export const aborted = (): DOMException => new DOMException('the question was cancelled', 'AbortError');

/**
 * Two lanes over one engine. A lane runs one task at a time; an idle task starts only while nothing of the screen
 * waits or runs, and a screen task never waits for a running idle one: the engine shares its thread between them.
 */
export class TaskQueue {
  readonly #waiting: Record<Lane, Waiting[]> = { screen: [], idle: [] };
  readonly #busy: Record<Lane, boolean> = { screen: false, idle: false };

  /** `work` gets the lane it runs in. An aborted task that has not started is never started. */
  run<R>(work: (lane: Lane) => Promise<R>, { signal, priority = 'screen' }: RunOptions = {}): Promise<R> {
    if (signal?.aborted) return Promise.reject(aborted());
    return new Promise<R>((resolve, reject) => {
      const leave = () => {
        const line = this.#waiting[priority];
        line.splice(line.indexOf(task), 1);
        reject(aborted());
      };
      const task: Waiting = {
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

  #next(): void {
    this.#startIn('screen');
    if (!this.#busy.screen) this.#startIn('idle');
  }

  #startIn(lane: Lane): void {
    if (this.#busy[lane]) return;
    const task = this.#waiting[lane].shift();
    if (!task) return;
    this.#busy[lane] = true;
    void task.start().finally(() => {
      this.#busy[lane] = false;
      this.#next();
    });
  }
}
