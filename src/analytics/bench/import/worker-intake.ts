import type { ImportProgress } from '@/analytics/intake';
import type { IntakePort } from './intake-port';
import type { Answer, Request, Results } from './worker-messages';

type Unsent = Request extends infer One ? (One extends { id: number } ? Omit<One, 'id'> : never) : never;

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
  onProgress?: (progress: ImportProgress) => void;
}

/** Opens the worker that imports. A fault of the worker itself fails everything that waits. */
export function workerIntake(): IntakePort {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'import' });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    if (!asked) return;
    if (data.kind === 'progress') asked.onProgress?.(data.progress);
    else {
      waiting.delete(data.id);
      if (data.kind === 'failed') asked.reject(new Error(data.message));
      else asked.resolve(data);
    }
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'the worker stopped'));
    waiting.clear();
  });

  async function ask<K extends keyof Results>(
    kind: K,
    request: Unsent,
    onProgress?: (progress: ImportProgress) => void,
    signal?: AbortSignal,
  ): Promise<Results[K]> {
    const id = ++lastId;
    const cancel = () => worker.postMessage({ id, kind: 'cancel' } satisfies Request);
    signal?.addEventListener('abort', cancel);
    try {
      const answer = await new Promise<Answer>((resolve, reject) => {
        waiting.set(id, { resolve, reject, ...(onProgress ? { onProgress } : {}) });
        worker.postMessage({ ...request, id } as Request);
      });
      if (answer.kind !== kind || !('result' in answer))
        throw new Error(`the worker answered ${answer.kind} to a wait for ${kind}`);
      return answer.result as Results[K];
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  return {
    recognise: (files, surroundings, wishes) =>
      ask('recognised', { kind: 'recognise', files, surroundings, wishes }),
    preview: (files, recipe, surroundings) =>
      ask('previewed', { kind: 'preview', files, recipe, surroundings }),
    import: (files, recipe, surroundings, onProgress, signal) =>
      ask('imported', { kind: 'import', files, recipe, surroundings }, onProgress, signal),
    close: () => worker.terminate(),
  };
}
