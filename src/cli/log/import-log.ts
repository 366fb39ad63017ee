import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  describeProblem,
  importFiles,
  recognise,
  type ImportContext,
  type ImportFile,
  type ImportReport,
  type IntakeProblem,
  type Recipe,
} from '@/analytics/intake';
import type { LogSource } from '@/analytics/warehouse';
import { RefusedInput } from '../command';

/** What the command says of files that do not say it themselves. */
export interface ImportChoices {
  timezone: string;
  currency: string;
  /** Activities that are stages, in order; empty: what was recognised stands. */
  stages: readonly string[];
}

export interface ImportedLog {
  source: LogSource;
  report: ImportReport;
}

/** Imports files as they are, by what is recognised in them; a question that only a person can answer refuses them. */
export async function importLog(paths: readonly string[], choices: ImportChoices): Promise<ImportedLog> {
  const files = await Promise.all(paths.map(fileOf));
  const { timezone, currency } = choices;
  const context: ImportContext = { timezone, currency, now: Date.now() };
  const seen = await recognise(files, context);
  if (!seen.ok) throw refusal(seen.error);
  const blocking = seen.value.questions.find((question) => question.blocking);
  if (blocking)
    throw new RefusedInput(
      `${JSON.stringify(blocking)}: this has to be answered; run "import" with a recipe and give its result here`,
    );
  const events: string[] = [];
  const cases: string[] = [];
  const done = await importFiles(files, withStages(seen.value.recipe, choices.stages), context, {
    events: (text) => void events.push(text),
    cases: (text) => void cases.push(text),
  });
  if (!done.ok) throw refusal(done.error);
  const { header, report } = done.value;
  return { source: { header, events: new Blob(events), cases: new Blob(cases) }, report };
}

/** A file of the disk as intake reads it. */
export async function fileOf(path: string): Promise<ImportFile> {
  const { size } = await stat(path);
  return {
    name: basename(path),
    size,
    async *stream(from = 0, to = size) {
      if (from >= to) return;
      for await (const piece of createReadStream(path, { start: from, end: to - 1 }))
        yield piece as Uint8Array;
    },
  };
}

export function refusal(problem: IntakeProblem): RefusedInput {
  const { place, cause, cure } = describeProblem(problem, 'en');
  return new RefusedInput(`${place ? `${place}: ` : ''}${cause} ${cure}`);
}

function withStages(recipe: Recipe, stages: readonly string[]): Recipe {
  if (stages.length === 0) return recipe;
  return {
    ...recipe,
    files: recipe.files.map((file) => (file.role === 'events' ? { ...file, kind: 'stage' } : file)),
    stages: stages.map((stage) => ({ id: stage, title: stage, values: [stage] })),
  };
}
