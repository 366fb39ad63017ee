import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { times, type Row } from './support/row';

export const title = 'The first screen';
export const about =
  'The built app opened by a first visitor in headless Chromium at 1440 × 900, every time with an empty cache. JavaScript is what the browser really fetched until the page fell silent for a second, gzipped; the drawing is there when all its cards are; it can be worked on when a first press has selected a stage. Bars: 300 KB, 2 s. The reference is a page with one line of text, served and opened in the same way. Median of five visits.';

const visits = 5;

interface Visit {
  drawn: number;
  worked: number;
  kilobytes: number;
}

export async function run(): Promise<Row[]> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/: run `npm run build` first.');
  const { server, address } = await serve('dist');
  const browser = await launchBrowser();
  try {
    const empty = await median(async () => {
      const page = await browser.newPage();
      const begun = performance.now();
      await page.goto(`${address}favicon.svg`);
      const spent = performance.now() - begun;
      await page.close();
      return { drawn: spent, worked: spent, kilobytes: 0 };
    });
    const app = await median(() => visit(browser, address));
    return [row('the app', app, empty), row('a page with nothing to run', empty, empty)];
  } finally {
    await browser.close();
    server.close();
  }
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const begun = performance.now();
  await page.goto(address);
  await page.waitForSelector('[data-card="launch"]');
  const drawn = performance.now() - begun;
  await page.click('[data-card="needs"]');
  await page.waitForFunction(() => location.hash.includes('needs'));
  const worked = performance.now() - begun;
  await context.close();
  return { drawn, worked, kilobytes: await fetched(browser, address) };
}

/** Nobody presses anything: what is fetched belongs to the first screen itself. */
async function fetched(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(address);
  await page.waitForSelector('[data-card="launch"]');
  await page.waitForTimeout(1000);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return bytes / 1024;
}

async function median(measure: () => Promise<Visit>): Promise<Visit> {
  const found: Visit[] = [];
  for (let i = 0; i < visits; i++) found.push(await measure());
  const middle = (of: (visit: Visit) => number) => found.map(of).sort((a, b) => a - b)[visits >> 1]!;
  return {
    drawn: middle((visit) => visit.drawn),
    worked: middle((visit) => visit.worked),
    kilobytes: middle((visit) => visit.kilobytes),
  };
}

const row = (what: string, visit: Visit, empty: Visit): Row => ({
  page: what,
  'JavaScript, KB gzipped': visit.kilobytes === 0 ? '—' : Math.round(visit.kilobytes),
  'drawing there, ms': Math.round(visit.drawn),
  'can be worked on, ms': Math.round(visit.worked),
  'to the empty page': times(visit.worked, empty.worked),
});
