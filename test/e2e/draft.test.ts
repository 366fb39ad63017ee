import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, soon, visitors } from './visitor';

const { visit } = visitors();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const crm = '../shared/data/crm/maven-crm-opportunities/sales_pipeline.csv';
const history = '../shared/data/logs/helpdesk.csv.gz';

const wizard = (page: Page) => page.getByRole('region', { name: 'Import of a log' });
const note = (page: Page) => page.getByRole('region', { name: 'What is drawn' });
const stage = (page: Page, title: string) => page.locator('.react-flow__node').filter({ hasText: title });

async function inProjectMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^Project: / }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** The files that the menu asks for; then the import is accepted as it is, or with rows as stages. */
async function drawFrom(page: Page, file: string, areStages = false): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await inProjectMenu(page, 'New from a CRM export…');
  await (await chooser).setFiles(file);
  const accept = wizard(page).getByRole('button', { name: /^Import / });
  await accept.waitFor();
  if (areStages)
    await wizard(page)
      .getByRole('combobox', { name: /^Rows of/ })
      .selectOption('stage');
  await accept.click();
  await note(page).waitFor();
}

describe.skipIf(!existsSync(crm))('A process drawn from a CRM export (../shared/data)', () => {
  test('stands in a project of its own with its numbers on it, and the one before is untouched', async () => {
    const page = await visit();
    await drawFrom(page, crm);
    expect(page.url()).toContain('#/process');
    expect(await note(page).textContent()).toMatch(
      /Drawn from “sales_pipeline”: 2 stages, 3 ways \(1 of them/,
    );
    await soon(() => stage(page, 'Engaging').first().textContent()).toContain('8,300');
    await page.getByRole('button', { name: 'Project: sales_pipeline' }).waitFor();

    await page.evaluate(axe);
    const broken = await page.evaluate(async () => {
      const { run } = (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } })
        .axe;
      return (await run()).violations.map(({ id }) => id);
    });
    expect(broken).toEqual([]);

    await page.reload();
    await note(page).getByRole('button', { name: 'See the funnel' }).click();
    await soon(() =>
      page
        .getByText(/deals are won/)
        .first()
        .textContent(),
    ).toContain('4,238 of 8,800');
    await goTo(page, '#/process');
    await note(page).getByRole('button', { name: 'Hide' }).click();
    await page.reload();
    await stage(page, 'Engaging').first().waitFor();
    expect(await note(page).count()).toBe(0);

    await page.getByRole('button', { name: /^Project: / }).click();
    await page.getByRole('menuitem', { name: /^Ritm Storage/ }).click();
    await page.getByRole('button', { name: /^Project: Ritm Storage/ }).waitFor();
    await goTo(page, '#/analysis/data');
    await page.getByRole('radio').first().waitFor();
    expect(await page.getByRole('radio', { name: /sales_pipeline/ }).count()).toBe(0);
  });

  test('comes from the list of logs and from the palette as well', async () => {
    const page = await visit('#/analysis/data');
    await page.getByRole('button', { name: /^Draw the process of “Ritm Storage/ }).click();
    await note(page).waitFor();
    expect(await note(page).textContent()).toMatch(/Drawn from “Ritm Storage.*: \d+ stages/);
    await page.getByRole('button', { name: /Ctrl K/ }).click();
    const palette = page.getByRole('dialog').getByRole('combobox');
    await palette.fill('Draw the process');
    await palette.press('Enter');
    // The dialog tells what is being drawn; then there are two projects of that name.
    await page.getByRole('dialog', { name: 'Process drawn from a log' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^Project: / }).click();
    await soon(() => page.getByRole('menuitem', { name: /^Ritm Storage, / }).count()).toBe(1);
  });
});

describe.skipIf(!existsSync(history))('A history of acts (../shared/data)', () => {
  test('is no process until its rows are said to be entries into stages', async () => {
    const page = await visit();
    const chooser = page.waitForEvent('filechooser');
    await inProjectMenu(page, 'New from a CRM export…');
    await (await chooser).setFiles(history);
    await wizard(page)
      .getByRole('button', { name: /^Import / })
      .click();
    const why = page.getByRole('dialog').getByRole('alert');
    await why.waitFor();
    expect(await why.textContent()).toMatch(/helpdesk.*no stages.*entries into stages/);
    await page.keyboard.press('Escape');
    // Nothing is lost: the log lies in the project, and is drawn once more from its files.
    await wizard(page).getByRole('button', { name: 'Open the log' }).waitFor();
  });

  test('shows its main way, and says how much is not drawn', async () => {
    const page = await visit();
    await drawFrom(page, history, true);
    expect(await note(page).textContent()).toMatch(
      /14 stages, \d+ ways.*Ways under 5% are not drawn \(\d+ passages\)/,
    );
    await soon(() => stage(page, 'Take in charge ticket').first().textContent()).toContain('4,285');
  });
});
