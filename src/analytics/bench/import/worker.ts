/** The import off the main thread. */
import { localIntake } from './local-intake';
import type { Answer, Request } from './worker-messages';

const intake = localIntake();
const running = new Map<number, AbortController>();
const reply = (answer: Answer): void => postMessage(answer);

/** Progress is told ten times a second, not after every piece. */
const PACE_MS = 100;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'cancel') running.get(data.id)?.abort();
  else
    work(data).catch((error: unknown) =>
      reply({ id: data.id, kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
});

async function work(request: Exclude<Request, { kind: 'cancel' }>): Promise<void> {
  const { id, files, surroundings } = request;
  switch (request.kind) {
    case 'recognise':
      reply({ id, kind: 'recognised', result: await intake.recognise(files, surroundings, request.wishes) });
      return;
    case 'preview':
      reply({ id, kind: 'previewed', result: await intake.preview(files, request.recipe, surroundings) });
      return;
    case 'import': {
      const controller = new AbortController();
      running.set(id, controller);
      let told = 0;
      const result = await intake.import(
        files,
        request.recipe,
        surroundings,
        (progress) => {
          const now = performance.now();
          if (now - told < PACE_MS) return;
          told = now;
          reply({ id, kind: 'progress', progress });
        },
        controller.signal,
      );
      running.delete(id);
      reply({ id, kind: 'imported', result });
    }
  }
}
