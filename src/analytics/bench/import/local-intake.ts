/** The import in this very thread: inside the worker, and in tests. */
import { importFiles, previewLog, recognise } from '@/analytics/intake';
import { BlobSink } from './blob-sink';
import { browserFile } from './browser-file';
import type { IntakePort } from './intake-port';
import { BROWSER_LIMIT } from './limits';

export const localIntake = (limit = BROWSER_LIMIT): IntakePort => ({
  async recognise(files, surroundings, wishes) {
    const large = files.find(({ size }) => size > limit);
    if (large) return { ok: false, error: { code: 'too_large', file: large.name, bytes: large.size, limit } };
    return recognise(files.map(browserFile), surroundings, wishes);
  },
  preview: (files, recipe, surroundings) => previewLog(files.map(browserFile), recipe, surroundings),
  async import(files, recipe, surroundings, onProgress, signal) {
    const full = new AbortController();
    const sink = new BlobSink(limit, () => full.abort());
    const done = await importFiles(
      files.map(browserFile),
      recipe,
      { ...surroundings, onProgress, signal: AbortSignal.any([signal, full.signal]) },
      { events: (text) => sink.events(text), cases: (text) => sink.cases(text) },
    );
    if (sink.size > limit)
      return { ok: false, error: { code: 'too_large', file: recipe.name, bytes: sink.size, limit } };
    if (!done.ok) return done;
    const { header, report } = done.value;
    return { ok: true, value: { source: { header, ...sink.finish() }, report } };
  },
  close: () => undefined,
});
