import { mkdtempSync, openAsBlob, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { headerFromJson } from '@/runtime/format';
import { launchBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { baseLog } from './support/base-log';
import { peakOfPages } from './support/browser-memory';
import { importAndFunnel, type Measured } from './support/import-and-funnel';
import type { MeasuredInPage } from './support/page/page';
import { writeMultiplied, type LogOnDisk } from './support/multiplied-log';
import { megabytes, seconds, times, type Row } from './support/row';

export const title = 'A million events in the browser';
export const about =
  'A log is repeated, each time later and with new deals, until it has 1,000,000 events. In the browser the files go the way of any import: recognised and read row by row in a worker. Then the same rows are loaded by the same code into the engine of the browser and into native DuckDB: words, deals, events sorted with working minutes and next activity, visits; then the funnel by manager is asked, as the workbench asks it. Best of three rounds, in which the engines take turns. Memory is the peak of the process of the tab with its workers.';

const EVENTS = 1_000_000;
/** Engines take turns, so that a busy moment of the machine does not fall on one of them alone. */
const ROUNDS = 3;
const root = fileURLToPath(new URL('../..', import.meta.url));

export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mainspring-bench-'));
  try {
    const { log, name } = baseLog();
    const files = await writeMultiplied(log, EVENTS, folder);
    const page = await builtPage(join(folder, 'page'));
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({
        browser: await inBrowser(files, page),
        one: await inNode(files, 1),
        all: await inNode(files),
      });
    const browser = best(rounds.map((round) => round.browser));
    const readMs = Math.min(...rounds.map((round) => round.browser.readMs));
    const one = best(rounds.map((round) => round.one));
    const all = best(rounds.map((round) => round.all));
    const peak = Math.max(...rounds.map((round) => round.browser.peak ?? 0)) || null;
    for (const { funnel } of [one, all])
      if (JSON.stringify(funnel) !== JSON.stringify(browser.funnel))
        throw new Error('the engines give different funnels');
    const what = `${name}, ${browser.events.toLocaleString('en')} events, ${megabytes(files.bytes)} of CSV`;
    return [
      row(`${browser.engine}, Chromium`, what, browser, one, { readMs, peak }),
      row(`${one.engine}, 1 thread`, what, one, one),
      row(`${all.engine}, all threads`, what, all, one),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const row = (
  engine: string,
  log: string,
  measured: Measured,
  reference: Measured,
  tab: { readMs: number | null; peak: number | null } = { readMs: null, peak: null },
): Row => ({
  Engine: engine,
  Log: log,
  Start: seconds(measured.openMs),
  'Files read': tab.readMs === null ? '—' : seconds(tab.readMs),
  Loaded: seconds(measured.loadMs),
  'Loaded, ratio': times(measured.loadMs, reference.loadMs),
  'Funnel by manager': seconds(measured.funnelMs),
  'Funnel, ratio': times(measured.funnelMs, reference.funnelMs),
  'Peak memory of the tab': tab.peak === null ? '—' : megabytes(tab.peak),
});

async function inNode(files: LogOnDisk, threads?: number): Promise<Measured> {
  return importAndFunnel(() => openNativeWarehouse(threads === undefined ? {} : { threads }), {
    header: headerFromJson(readFileSync(files.header, 'utf8')),
    events: await openAsBlob(files.events),
    cases: await openAsBlob(files.cases),
  });
}

/** The page, as the product is built. */
async function builtPage(outDir: string): Promise<string> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./support/page', import.meta.url)),
    base: './',
    resolve: { alias: { '@': join(root, 'src') } },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', reportCompressedSize: false },
    logLevel: 'warn',
  });
  return outDir;
}

async function inBrowser(
  files: LogOnDisk,
  folder: string,
): Promise<MeasuredInPage & { peak: number | null }> {
  const { server, address } = await serve(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('blob:'))
        foreign.push(request.url());
    });
    await page.goto(address);
    await page.setInputFiles('#files', [files.header, files.events, files.cases]);
    const measured = await page.evaluate(() => window.importAndFunnel());
    if (foreign.length > 0) throw new Error(`asked of another host: ${foreign.join(', ')}`);
    return { ...measured, peak: peakOfPages() };
  } finally {
    await browser.close();
    server.close();
  }
}

/** The shortest time of each step over the rounds: what the machine can do when nothing else disturbs it. */
function best(rounds: readonly Measured[]): Measured {
  const least = (step: 'openMs' | 'loadMs' | 'funnelMs') => Math.min(...rounds.map((round) => round[step]));
  return { ...rounds[0]!, openMs: least('openMs'), loadMs: least('loadMs'), funnelMs: least('funnelMs') };
}
