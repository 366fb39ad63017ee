import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dirtyFiles, simulate as run, type SimulateFault, type Simulation } from '@/designer/simulate';
import { logToCsv, type Locale, type Log, type Process } from '@/runtime/format';
import { logOf } from '@/runtime/journal';
import { oneOf, readArguments } from '../arguments';
import { RefusedInput, UsageError, type Command } from '../command';
import { singleCsv } from '../log/single-csv';
import { readProcess } from '../process-file';

/** A log from the engine: the same process, seed and start give the same bytes. */
export const simulate: Command = {
  summary: 'A log of deals played on the engine, the same for the same seed',
  usage:
    'PROCESS.json --out LOG [--deals N] [--seed S] [--start DATE] [--weeks N] [--locale ru|en] [--dirt FOLDER]\n' +
    '  LOG: a folder for log.json, events.csv and cases.csv, or one file LOG.csv with a column "kind".\n' +
    '  The shipped process is played with the truths planted that reports have to find; any other by chance.\n' +
    '  --dirt writes the same deals as files for import, each with its own kind of dirt.',
  async run(args) {
    const options = readArguments(args, {
      values: ['out', 'deals', 'seed', 'start', 'weeks', 'locale', 'dirt'],
    });
    const out = options.value('out');
    if (options.words.length !== 1) throw new UsageError('Name one process');
    if (out === null) throw new UsageError('--out LOG says where the log goes');
    const form = formOf(out);
    const locale = oneOf<Locale>('locale', options.value('locale'), ['ru', 'en'], 'en');
    const seed = options.value('seed') ?? '1';
    const process = await readProcess(options.words[0]!);
    const asked = countOf('deals', options.value('deals'), { usual: 3000, most: mostDeals });
    const began = performance.now();
    const result = run({
      process,
      deals: asked,
      weeks: countOf('weeks', options.value('weeks'), { usual: 26, most: mostWeeks }),
      seed,
      start: options.value('start') ?? '2026-04-06',
      locale,
    });
    if (!result.ok) throw new RefusedInput(wordsOf(result.error));
    const log = logFrom(result.value, process, options.value('locale') === null ? undefined : locale);
    await writeLog(log, out, form);
    const dirt = options.value('dirt');
    const files = dirt === null ? [] : await writeDirt(log, dirt, seed);
    const { refusals, commands } = result.value;
    const [refusal] = refusals;
    return {
      exit: refusals.length > 0 ? 1 : 0,
      json: {
        out,
        deals: log.cases.length,
        events: log.events.length,
        from: log.events[0]?.onDate ?? null,
        to: log.events.at(-1)?.onDate ?? null,
        versions: result.value.processes.map(({ version, revision }) => `${version}.${revision}`),
        commands,
        refused: refusals.length,
        dirt: files,
      },
      notes: [
        `${log.cases.length} deals, ${log.events.length} events in ${((performance.now() - began) / 1000).toFixed(1)} s`,
        ...(log.cases.length < asked
          ? [`${asked} deals were asked for; there was no time to open more`]
          : []),
        ...(refusal
          ? [`The engine refused ${refusals.length} commands, the first: ${JSON.stringify(refusal)}`]
          : []),
      ],
    };
  },
};

type Form = 'folder' | 'csv';

function formOf(out: string): Form {
  const ending = /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase();
  if (ending === 'xes' || ending === 'parquet')
    throw new RefusedInput(
      `${out}: a log is written as a folder or as one CSV; ${ending === 'xes' ? 'XES' : 'Parquet'} is not supported yet`,
    );
  return ending === 'csv' ? 'csv' : 'folder';
}

/** A log is made in memory, and that ends somewhere. */
const mostDeals = 50_000;
/** Ten years. */
const mostWeeks = 520;

function countOf(
  name: string,
  text: string | null,
  { usual, most }: { usual: number; most: number },
): number {
  if (text === null) return usual;
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > most)
    throw new UsageError(`--${name} is a whole number from 1 to ${most}, not ${text}`);
  return count;
}

function wordsOf(fault: SimulateFault): string {
  switch (fault.code) {
    case 'no_entry':
      return 'No deal can begin: the process has no entry. Draw one and try again';
    case 'no_stage':
      return `The entry "${fault.entry}" leads to a stage that does not exist. "check" lists what to mend`;
    case 'no_outcome':
      return `The stage "${fault.stage}" has no way out. "check" lists what to mend`;
    case 'bad_start':
      return `--start ${fault.start}: a date such as 2026-04-06, from 1970 to 2080, is needed`;
    case 'bad_zone':
      return `The working calendar names the time zone "${fault.zone}", which does not exist. Choose another and try again`;
    case 'no_work':
      return 'Nobody works in that time: there is not one working day. Mend the working calendar and try again';
    case 'bad_deals':
      return `--deals ${fault.deals}: a whole number from 1 is needed`;
  }
}

function logFrom({ processes, people, deals, until }: Simulation, process: Process, locale?: Locale): Log {
  const name = (locale === 'ru' ? process.title.ru : process.title.en) ?? process.id;
  return logOf({ processes, people, deals, until, name, ...(locale && { locale }) });
}

async function writeLog(log: Log, out: string, form: Form): Promise<void> {
  if (form === 'csv') {
    await writeFile(out, singleCsv(log));
    return;
  }
  const files = logToCsv(log);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'events.csv'), files.events);
  await writeFile(join(out, 'cases.csv'), files.cases);
  await writeFile(join(out, 'log.json'), files.header);
}

/** The files, and what is wrong in each, for whoever checks an import against it. */
async function writeDirt(log: Log, folder: string, seed: string) {
  await mkdir(folder, { recursive: true });
  const files = [];
  for (const { bytes, ...file } of dirtyFiles(log, seed)) {
    await writeFile(join(folder, file.name), bytes);
    files.push(file);
  }
  await writeFile(join(folder, 'faults.json'), JSON.stringify(files, null, 2) + '\n');
  return files;
}
