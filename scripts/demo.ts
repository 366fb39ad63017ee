/**
 * Makes the demo project, once in Russian and once in English: the shipped process worked by a fictional company for 26
 * weeks. The same world in both languages; nothing random, so the same sources give the same files.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { overlayQuestion } from '@/analytics/sql';
import { answer, loadLog, type LogSource } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { livingDeals, simulate, type Simulation } from '@/designer/simulate';
import { compileCalendar, compileProcess, replay, wakeAt, type DealEvent } from '@/runtime/engine';
import {
  emptyProject,
  logToCsv,
  type Locale,
  type Log,
  type Overlay,
  type Process,
  type Project,
} from '@/runtime/format';
import { openProcess, openProject, projectToJson } from '@/runtime/format/schema';
import { logOf } from '@/runtime/journal';

const target = 'public/demo';
const template = 'public/templates/b2b_project_8.json';
const sources = [
  'src/runtime/engine',
  'src/runtime/format',
  'src/runtime/journal/log',
  'src/designer/simulate',
  'src/analytics/measures',
  'src/analytics/sql',
  'src/analytics/stats',
  'src/analytics/warehouse',
  'src/kit/i18n',
  'src/kit/time',
  'scripts/demo.ts',
  template,
];

const world = { deals: 3000, seed: 2026, start: '2026-04-06' };
const titles: Record<Locale, { project: string; log: string }> = {
  ru: { project: 'Ритм-Склад (пример)', log: 'Ритм-Склад, апрель — октябрь 2026' },
  en: { project: 'Ritm Storage (example)', log: 'Ritm Storage, April to October 2026' },
};

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  const nested = await Promise.all(entries.map(({ name }) => filesOf(join(path, name))));
  return nested.flat();
}

/** Changes with anything that the demo is made from. */
async function inputsHash(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(world));
  const files = (await Promise.all(sources.map(filesOf))).flat().sort();
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

async function shippedProcess(): Promise<Process> {
  const opened = openProcess(await readFile(template, 'utf8'));
  if (!opened.ok) throw new Error(`${template}: ${JSON.stringify(opened.error)}`);
  return opened.value.document;
}

function simulated(process: Process, locale: Locale): Simulation {
  const result = simulate({ process, ...world, locale });
  if (!result.ok) throw new Error(`The template cannot be simulated: ${JSON.stringify(result.error)}`);
  if (result.value.refusals.length > 0)
    throw new Error(`The engine refused: ${JSON.stringify(result.value.refusals[0])}`);
  return result.value;
}

function projectOf(simulation: Simulation, log: Log, locale: Locale): Project {
  const days = log.events.map(({ onDate }) => onDate).filter((day) => day !== null);
  return {
    ...emptyProject({ id: `demo-${locale}`, title: titles[locale].project }),
    clock: { kind: 'frozen', at: new Date(simulation.until).toISOString() },
    people: simulation.people,
    processes: simulation.processes.slice(-1),
    settings: { locale, actingAs: 'anna', log: 'live' },
    logs: [
      {
        id: 'live',
        name: titles[locale].log,
        origin: 'demo',
        deals: log.cases.length,
        events: log.events.length,
        from: days[0]!,
        to: days.at(-1)!,
      },
    ],
  };
}

/** Measured by the code that measures an import, so that the numbers on the drawing are those of the workbench. */
async function overlayOf(source: LogSource, process: Process): Promise<Overlay> {
  const warehouse = await openNativeWarehouse();
  try {
    await loadLog(warehouse, source, { calendar: compileCalendar(process.calendar) });
    return await answer(warehouse, overlayQuestion(source.header));
  } finally {
    await warehouse.close();
  }
}

/** What the desk gets. It fires what is due on opening: then a demo nobody has touched would differ from its own log. */
function dealsForDesk(simulation: Simulation): DealEvent[][] {
  const definition = compileProcess(simulation.processes.at(-1)!);
  const deals = livingDeals(simulation);
  for (const events of deals) {
    const state = replay(events)!;
    const wake = wakeAt(definition, state);
    if (wake !== null && wake <= simulation.until) throw new Error(`${state.id} is due at the frozen moment`);
  }
  return deals;
}

async function make(process: Process, locale: Locale): Promise<{ deals: number; events: number }> {
  const simulation = simulated(process, locale);
  const { people, processes, deals, until } = simulation;
  const log = logOf({ processes, people, deals, until, name: titles[locale].log, locale });
  const files = logToCsv(log);
  const project = projectToJson(projectOf(simulation, log, locale));
  const checked = openProject(project);
  if (!checked.ok) throw new Error(`The demo project is not sound: ${JSON.stringify(checked.error)}`);
  const overlay = await overlayOf(
    { header: log.header, events: new Blob([files.events]), cases: new Blob([files.cases]) },
    processes.at(-1)!,
  );
  const folder = join(target, locale);
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries({
      'project.json': project,
      'log.json': files.header,
      'events.csv.packed': gzipSync(files.events, { level: 9 }),
      'cases.csv.packed': gzipSync(files.cases, { level: 9 }),
      'journal.json.packed': gzipSync(JSON.stringify(dealsForDesk(simulation)), { level: 9 }),
      'overlay.json': JSON.stringify(overlay),
    }).map(([name, content]) => writeFile(join(folder, name), content)),
  );
  return { deals: log.cases.length, events: log.events.length };
}

const mark = join(target, 'made-from.txt');
const hash = await inputsHash();
if ((await readFile(mark, 'utf8').catch(() => '')) !== hash) {
  const began = performance.now();
  await rm(target, { recursive: true, force: true });
  const process = await shippedProcess();
  const { deals, events } = await make(process, 'ru');
  await make(process, 'en');
  await writeFile(mark, hash);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Demo: ${deals} deals, ${events} events, in two languages, ${seconds} s`);
}
