import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { numberOf, soon, visitors } from './visitor';

const { visit } = visitors();

const crm = '../shared/data/crm/maven-crm-opportunities';
const crmFiles = ['sales_pipeline.csv', 'sales_teams.csv', 'products.csv', 'accounts.csv'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Lets files fall on the window, wherever one is. */
async function drop(page: Page): Promise<void> {
  const files = crmFiles.map((name) => ({ name, text: readFileSync(join(crm, name), 'utf8') }));
  const carried = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name, { type: 'text/csv' }));
    return transfer;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('main', type, { dataTransfer: carried });
}

async function flaws(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Found = { id: string; nodes: { html: string }[] };
    const { run } = (window as unknown as { axe: { run(): Promise<{ violations: Found[] }> } }).axe;
    const { violations } = await run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const legend = (page: Page) => page.getByRole('region', { name: 'Legend' });
const deals = (page: Page, card: RegExp) =>
  numberOf(
    page
      .getByRole('group', { name: card })
      .getByRole('button', { name: /Deals that were in this/ })
      .first(),
  );

describe.skipIf(!existsSync(crm))('A CRM export dropped on the product', () => {
  test('stands on the drawing after its stages are matched, and its numbers are those of the export', async () => {
    const page = await visit();
    await page.locator('.react-flow__node-stage').first().waitFor();
    await drop(page);
    await page.getByRole('button', { name: /^Import / }).click();
    await page.getByRole('button', { name: 'See it on the drawing' }).click();

    const dialog = page.getByRole('dialog', { name: 'Stages of the log on the drawing' });
    await dialog
      .getByRole('row', { name: /^Prospecting 500/ })
      .getByText('proposed')
      .waitFor();
    const engaging = dialog.getByLabel('Stage of the drawing for “Engaging”');
    await soon(() => engaging.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await dialog.getByRole('status').textContent()).toContain(
      'On the drawing: 500 of 8,800 deals (6%)',
    );
    expect(await flaws(page)).toEqual([]);
    await engaging.selectOption({ label: 'Needs discovery' });
    expect(await dialog.getByRole('status').textContent()).toContain('8,800 of 8,800 deals (100%)');
    await dialog.getByRole('button', { name: 'Apply' }).click();

    await dialog.waitFor({ state: 'hidden' });
    await legend(page).getByText('2 of 2 stages of the log are on the drawing').waitFor();
    await soon(() => deals(page, /^Stage 2: Needs discovery/)).toBe(8300);
    expect(await deals(page, /^Stage 1: Cold call/)).toBe(500);
    await soon(() => legend(page).textContent()).not.toContain('recounting');

    await page.getByRole('radio', { name: 'Time' }).click();
    const needs = page.getByRole('group', { name: /^Stage 2: Needs discovery/ });
    await needs
      .getByRole('button', { name: /By dates alone.* 6,711 visits have both dates/ })
      .first()
      .waitFor();

    await page.reload();
    await soon(() => deals(page, /^Stage 2: Needs discovery/)).toBe(8300);
    await legend(page).getByRole('button', { name: 'Change…' }).click();
    await dialog
      .getByLabel('Stage of the drawing for “Prospecting”')
      .selectOption({ label: 'Not on the drawing' });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await deals(page, /^Stage 1: Cold call/)).toBe(500);
  });
});
