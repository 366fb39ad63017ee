import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    bypassCSP: true,
  });
  page = await context.newPage();
  await page.goto(inject('address'));
  await page.waitForSelector('.react-flow__node-stage');
});
afterEach(() => context.close());

const stages = () => page.locator('.react-flow__node-stage').count();

describe('The drawing', () => {
  test('the first visitor sees the shipped process, whole', async () => {
    expect(await stages()).toBe(8);
    expect(await page.locator('.react-flow__node-end').count()).toBeGreaterThan(3);
  });

  test('a stage is added, named, taken back, and brought again', async () => {
    await page.getByRole('button', { name: 'Add stage' }).click();
    await page.getByLabel('Title').waitFor();
    await page.keyboard.type('Site visit');
    await page.keyboard.press('Enter');
    await page.getByText('Site visit').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Fit to screen' }).click();
    await expect.poll(stages).toBe(8);
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByRole('button', { name: 'Fit to screen' }).click();
    await expect.poll(stages).toBe(9);
  });

  test('the work survives the closing of the tab', async () => {
    await page.getByRole('button', { name: 'Add stage' }).click();
    await page.getByLabel('Title').waitFor();
    await page.keyboard.type('Site visit');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(800);
    await page.reload();
    await page.getByText('Site visit').waitFor();
  });

  test('a file that is no process is refused with its name, and the drawing stays', async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from('[1,2') });
    await page.getByText('list.json').waitFor();
    expect(await stages()).toBe(8);
  });

  for (const theme of ['light', 'dark'] as const)
    for (const language of ['EN', 'RU'] as const)
      test(`nothing stands in the way of assistive technology: ${theme}, ${language}`, async () => {
        if (language === 'RU') await page.getByRole('button', { name: /Language/ }).click();
        if (theme === 'dark') await page.locator('header button').last().click();
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const runner = (window as unknown as { axe: { run(): Promise<{ violations: unknown[] }> } }).axe;
          return (await runner.run()).violations.map((v) => JSON.stringify((v as { nodes: unknown }).nodes).slice(0, 900));
        });
        expect(violations).toEqual([]);
      });
});
