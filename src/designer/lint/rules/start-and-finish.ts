import { defineRule } from '../rule';

/** A process needs a stage, a way in, and an end that is a win. */
export const startAndFinish = defineRule('start_and_finish', 'error', ({ process }, report) => {
  const at = { kind: 'process', part: 'start' } as const;
  if (process.stages.length === 0) return report(at, { lack: 'stage' });
  if (process.entries.length === 0) report(at, { lack: 'entry' });
  if (!process.ends.some((end) => end.kind === 'success')) report(at, { lack: 'win' });
});
