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
import { writeMultiplied, type LogOnDisk } from './support/multiplied-log';
import { megabytes, seconds, times, type Row } from './support/row';

export const title = 'A million events in the browser';
export const about =
  'A log is repeated, each time later and with new deals, until it has 1,000,000 events. The same files are loaded by the same code into the engine of the browser and into native DuckDB: words, deals, events sorted with working minutes and next activity, visits; then a funnel by manager is asked. Memory is the peak of the process of the tab with its workers.';

const EVENTS = 1_000_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mainspring-bench-'));
  try {
    const { log, name } = baseLog();
    const files = await writeMultiplied(log, EVENTS, folder);
    const browser = await inBrowser(files, join(folder, 'page'));
    const one = await inNode(files, 1);
    const all = await inNode(files);
    for (const { funnel } of [one, all])
      if (JSON.stringify(funnel) !== JSON.stringify(browser.funnel))
        throw new Error('the engines give different funnels');
    const what = `${name}, ${browser.events.toLocaleString('en')} events, ${megabytes(files.bytes)} of CSV`;
    return [
      row(`${browser.engine}, Chromium`, what, browser, one, browser.peak),
      row(`${one.engine}, 1 thread`, what, one, one, null),
      row(`${all.engine}, all threads`, what, all, one, null),
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
  peak: number | null,
): Row => ({
  Engine: engine,
  Log: log,
  Start: seconds(measured.openMs),
  Import: seconds(measured.loadMs),
  'Import, ratio': times(measured.loadMs, reference.loadMs),
  'Funnel by manager': seconds(measured.funnelMs),
  'Funnel, ratio': times(measured.funnelMs, reference.funnelMs),
  'Peak memory of the tab': peak === null ? '—' : megabytes(peak),
});

async function inNode(files: LogOnDisk, threads?: number): Promise<Measured> {
  return importAndFunnel(() => openNativeWarehouse(threads === undefined ? {} : { threads }), {
    header: headerFromJson(readFileSync(files.header, 'utf8')),
    events: await openAsBlob(files.events),
    cases: await openAsBlob(files.cases),
  });
}

async function inBrowser(files: LogOnDisk, outDir: string): Promise<Measured & { peak: number | null }> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./support/page', import.meta.url)),
    base: './',
    resolve: { alias: { '@': join(root, 'src') } },
    build: { outDir, target: 'es2022', reportCompressedSize: false },
    logLevel: 'warn',
  });
  const { server, address } = await serve(outDir);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.setInputFiles('#files', [files.header, files.events, files.cases]);
    const measured = await page.evaluate(() => window.importAndFunnel());
    return { ...measured, peak: peakOfPages() };
  } finally {
    await browser.close();
    server.close();
  }
}
