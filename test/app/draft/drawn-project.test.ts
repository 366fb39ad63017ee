import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectDrawnFrom, type LogToDraw } from '@/app/draft/drawn-project';
import { infoOf } from '@/app/session/log-info';
import { openApp } from '../project';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { importLog } from '@/cli/log/import-log';
import { lint } from '@/designer/lint';
import { memoryStore } from '@/kit/storage';
import { projectSchema } from '@/runtime/format/schema';

const crm = '../shared/data/crm/maven-crm-opportunities';
const logs = '../shared/data/logs';

async function logOf(files: string[], stages: string[] = []): Promise<LogToDraw> {
  const { source, report } = await importLog(files, { timezone: 'Europe/Berlin', currency: 'USD', stages });
  const recipe = { id: 'recipe_maven', name: 'Maven', files: [] };
  const info = infoOf('sales_pipeline', report, recipe as never);
  return { info, source, recipes: [recipe, { id: 'other', name: 'Other' }] };
}

const draw = (log: LogToDraw, signal = new AbortController().signal) =>
  projectDrawnFrom(log, { locale: 'ru', signal, progress: () => undefined, open: openNativeWarehouse });

describe.skipIf(!existsSync(crm))('A project drawn from a real export (../shared/data)', () => {
  test('is whole: its process without an error, its log with places, recipe, currency, zone and numbers', async () => {
    const log = await logOf([`${crm}/sales_pipeline.csv`]);
    const drawn = await draw(log);
    if (!drawn.ok) throw new Error(drawn.error.code);
    const { project, logs: rows, numbers } = drawn.value.project;
    expect(projectSchema.safeParse(project).error).toBeUndefined();
    const [process] = project.processes;
    expect(lint(process!).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(process).toMatchObject({
      currency: 'USD',
      calendar: { timezone: 'Europe/Berlin' },
      locales: ['en'],
    });
    expect(process!.stages.map(({ id, outcomes }) => [id, outcomes.map(({ to }) => to)])).toEqual([
      ['prospecting', ['engaging']],
      ['engaging', ['won', 'lost']],
    ]);
    expect(project.logs).toMatchObject([
      {
        deals: 8800,
        origin: 'import',
        recipe: 'recipe_maven',
        places: { stages: { Prospecting: 'prospecting' } },
      },
    ]);
    expect(project.recipes.map(({ id }) => id)).toEqual(['recipe_maven']);
    expect(project.clock).toEqual({ kind: 'real' });
    expect(rows[project.logs[0]!.id]).toBe(log.source);
    expect(numbers!.numbers.stages.map(({ stage, deals }) => [stage, deals])).toEqual([
      ['prospecting', 500],
      ['engaging', 8300],
    ]);
    expect(drawn.value.facts).toMatchObject({ stages: 2, ways: 3, assumed: 1, undrawn: 0 });
  });

  test('is opened with its numbers on it, beside the project that was there', async () => {
    const drawn = await draw(await logOf([`${crm}/sales_pipeline.csv`]));
    if (!drawn.ok) throw new Error(drawn.error.code);
    const store = memoryStore();
    const { app } = await openApp(store);
    const before = app.getState().session!.getState().project;
    await app.add(drawn.value.project);
    const { session, shelf } = app.getState();
    const { project, overlay } = session!.getState();
    expect(project.title).toBe('sales_pipeline');
    expect(overlay).toMatchObject({ log: project.settings.log, numbers: { deals: 8800 } });
    expect(await session!.baseLog(project.settings.log!)).not.toBeNull();
    expect(shelf!.projects.map(({ title }) => title)).toEqual(['sales_pipeline', before.title]);
  });

  test('of acts without stages is not made, and nothing of it is left', async () => {
    expect(await draw(await logOf([`${logs}/running-example.csv.gz`]))).toEqual({
      ok: false,
      error: { code: 'no_stages' },
    });
  });

  test('is given up when that is asked', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(draw(await logOf([`${crm}/sales_pipeline.csv`]), controller.signal)).rejects.toThrow();
  });
});
