import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z, ZodError } from 'zod';
import type { Engine } from '../log/measured-log';
import { importLog } from '../log/import-log';
import { isRecord, type Check, type FileReport } from './check';
import { checkCrmQuestion } from './crm';
import { crmFileSchema } from './crm-shapes';
import { funnelFileSchema, funnelVectorSchema, logFunnelsSchema } from './funnel-shapes';
import { checkFunnelVector } from './funnel-vectors';
import { checkLogFunnels } from './log-funnels';
import { checkOtherVendor } from './other-vendors';

/** Folders in which event logs and other data are looked for. */
export interface DataPlaces {
  logs: readonly string[];
  /** Folders above the vectors: data files are named from there. */
  roots: readonly string[];
}

/** Runs one vector file; null: it is no vector file. */
export async function runFile(
  file: string,
  json: unknown,
  engine: Engine,
  places: DataPlaces,
): Promise<FileReport | null> {
  const later = notYetSupported(file, json);
  if (later) return { file, checks: [], notYetSupported: later };
  if (!isRecord(json)) return null;
  try {
    if (Array.isArray(json['vectors'])) return { file, ...(await funnelFile(json, engine)) };
    if (Array.isArray(json['funnels'])) return { file, ...(await logFunnelFile(json, engine, places)) };
    if (Array.isArray(json['questions'])) return { file, ...(await crmFile(json, engine, places)) };
    return null;
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const why = `the file has another shape: ${z.prettifyError(error)}`;
    return { file, checks: [{ id: basename(file), status: 'failed', why }], notYetSupported: null };
  }
}

type Outcome = Omit<FileReport, 'file'>;

/** Vectors of capabilities that come later, known by their shape. */
function notYetSupported(file: string, json: unknown): FileReport['notYetSupported'] {
  if (!isRecord(json)) return null;
  const format = json['format'];
  if (typeof format === 'string' && format.includes('commission') && Array.isArray(json['vectors']))
    return { what: 'commission', count: json['vectors'].length };
  if (/[/\\]conformance[/\\]/.test(file) || typeof json['set'] === 'string')
    return { what: 'conformance', count: 1 };
  return null;
}

async function funnelFile(json: unknown, engine: Engine): Promise<Outcome> {
  const { vectors, other_vendors: examples } = funnelFileSchema.parse(json);
  const checks: Check[] = [];
  for (const vector of vectors) {
    const known = funnelVectorSchema.safeParse(vector);
    checks.push(
      known.success
        ? await checkFunnelVector(engine, known.data)
        : {
            id: vector.id,
            status: 'skipped',
            why: `it asks for what the runner does not know: ${known.error.issues[0]?.message ?? ''}`,
          },
    );
  }
  for (const example of examples) checks.push(...(await checkOtherVendor(engine, example)));
  return { checks, notYetSupported: null };
}

async function logFunnelFile(json: unknown, engine: Engine, { logs }: DataPlaces): Promise<Outcome> {
  const file = logFunnelsSchema.parse(json);
  const name = `${file.log.split(/[ ,]/)[0]}.csv.gz`;
  const path = logs.map((folder) => join(folder, name)).find((found) => existsSync(found));
  if (!path)
    return {
      checks: file.funnels.map(({ id }) => ({ id, status: 'skipped', why: `${name} was not found` })),
      notYetSupported: null,
    };
  const { source } = await importLog([path], { timezone: 'UTC', currency: 'EUR', stages: [] });
  return { checks: await checkLogFunnels(await engine.load(source), file), notYetSupported: null };
}

async function crmFile(json: unknown, engine: Engine, { roots }: DataPlaces): Promise<Outcome> {
  const { data, questions } = crmFileSchema.parse(json);
  const folder = roots.map((root) => join(root, data)).find((found) => existsSync(found));
  if (!folder)
    return {
      checks: questions.map(({ id }) => ({ id, status: 'skipped', why: `${basename(data)} was not found` })),
      notYetSupported: null,
    };
  const { source, report } = await importLog(await dataFiles(folder), {
    timezone: 'UTC',
    currency: 'USD',
    stages: [],
  });
  const log = await engine.load(source);
  const fieldOf = (column: string) =>
    report.mapping.find((mapping) => mapping.column === column)?.field ?? null;
  const checks: Check[] = [];
  let later = 0;
  for (const question of questions) {
    const check = await checkCrmQuestion(log, fieldOf, question);
    if (check) checks.push(check);
    else later++;
  }
  return {
    checks,
    notYetSupported: later ? { what: 'questions of the import and of lists', count: later } : null,
  };
}

/** The tables of the export; copies of the pipeline with other dates and its dictionary would be counted twice. */
async function dataFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith('.csv') && !name.includes('.variant-') && name !== 'data_dictionary.csv',
  );
  return names.map((name) => join(folder, name));
}
