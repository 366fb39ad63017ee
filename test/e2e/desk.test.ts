import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, numberOf, soon, visitors } from './visitor';

const { visit } = visitors();

const now = (page: Page) => page.getByRole('region', { name: 'Now', exact: true }).getByRole('heading');
const script = (page: Page) => page.getByRole('region', { name: /^Script: / });
const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Result of the stage' });

/** Where the keyboard comes by Tab alone. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(place)}`);
}

/** A repeat purchase skips the call: the deal begins at the needs. */
async function repeatPurchase(page: Page, client: string): Promise<void> {
  await page.getByRole('radio', { name: /^Repeat purchase/ }).check();
  await page.getByRole('textbox', { name: 'Client' }).fill(client);
  await page.getByRole('textbox', { name: 'Region' }).fill('Tver');
  await page.getByRole('dialog').getByLabel('Meeting').fill('2026-10-05T12:00');
  await page.getByRole('button', { name: 'Open the deal' }).click();
  await page.getByRole('heading', { name: client, level: 2 }).waitFor();
}

/** The list of results, as the stage offers them. */
async function results(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Result of the stage' }).click();
  await panel(page).waitFor();
}

async function loseIt(page: Page): Promise<void> {
  await results(page);
  await panel(page)
    .getByRole('button', { name: /^3 No technical solution/ })
    .click();
  await panel(page).getByLabel('Loss reason').selectOption({ index: 1 });
  await panel(page).getByLabel('What the client actually said').fill('The floor will not carry such racks');
  await panel(page)
    .getByRole('button', { name: /^Confirm: / })
    .click();
}

describe('A deal at the desk', () => {
  test('is led by keys alone from the first words to the meeting, and the answers are written down', async () => {
    const page = await visit('#/desk/new');
    const { keyboard } = page;
    const says = (words: string | RegExp) => script(page).getByText(words).first().waitFor();
    const step = (nth: number) => says(`Step ${nth} of 8`);

    await soon(() =>
      page.getByRole('textbox', { name: 'Client' }).evaluate((e) => e === document.activeElement),
    ).toBe(true);
    await keyboard.type('Vega Cranes');
    await tabTo(page, page.getByRole('textbox', { name: 'Region' }));
    await keyboard.type('Tver');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Vega Cranes', level: 2 }).waitFor();
    expect(await now(page).textContent()).toContain('Make the first call');
    await page
      .getByText(/^Deadline: /)
      .first()
      .waitFor();
    expect(await page.getByRole('region', { name: 'For “Meeting set”' }).textContent()).toContain('missing');

    await keyboard.press('1');
    await step(2);
    await keyboard.press('2');
    await says('Objection: Gatekeeper');
    await keyboard.press('1');
    await step(2);
    await keyboard.press('1');
    await step(3);
    await keyboard.press('1');
    await step(4);
    await keyboard.press('1');
    await script(page).getByRole('textbox', { name: 'The problem in the client' }).waitFor();
    await keyboard.type('Pallets stand in the aisles');
    await keyboard.press('Enter');
    await step(6);
    await tabTo(page, script(page).getByRole('textbox', { name: /^Warehouse area/ }));
    await keyboard.type('4200');
    await tabTo(page, script(page).getByRole('textbox', { name: /^Needed within/ }));
    await keyboard.type('3');
    await keyboard.press('Escape');
    await keyboard.press('1');
    await step(7);
    await keyboard.press('1');
    await script(page).getByLabel('Meeting').waitFor();
    // Read as the same day wherever the day stands; the last key says the half of the day, where there is one.
    await keyboard.type('10102026');
    await keyboard.press('ArrowRight');
    await keyboard.type('1130a');
    await keyboard.press('Enter');
    await step(8);
    await tabTo(page, script(page).getByRole('textbox', { name: 'Name' }));
    await keyboard.type('Olga Belkina');
    await tabTo(page, script(page).getByRole('textbox', { name: 'Position' }));
    await keyboard.type('Head of logistics');
    await tabTo(page, script(page).getByRole('textbox', { name: 'Phone' }));
    await keyboard.type('+7 900 000-00-00');
    await keyboard.press('Escape');
    await keyboard.press('1');
    const goOn = script(page).getByRole('button', { name: 'Go on' });
    await goOn.waitFor();
    await tabTo(page, goOn);
    await keyboard.press('Enter');
    await page.getByRole('button', { name: /^Stage: 2\. Needs discovery/ }).waitFor();
    const known = await page.getByRole('complementary', { name: 'Client' }).textContent();
    for (const fact of ['Olga Belkina', 'Pallets stand in the aisles', '10 Oct', 'Meeting set'])
      expect(known).toContain(fact);
  });

  test('passes a soft gate with a reason, ends with its reason, outlives a reload, and is in the log', async () => {
    const page = await visit('#/analysis/data');
    const deals = page.getByRole('definition').filter({ hasText: 'lost' });
    const all = () => numberOf(deals.getByRole('button').first());
    const lost = () => numberOf(deals.getByRole('listitem').filter({ hasText: 'lost' }));
    await deals.waitFor();
    const before = { all: await all(), lost: await lost() };

    await goTo(page, '#/desk/new');
    await repeatPurchase(page, 'Vega Cranes');
    await results(page);
    await page.keyboard.press('1');
    await panel(page).getByText('It will be recorded as a deviation', { exact: false }).waitFor();
    const on = panel(page).getByRole('button', { name: 'Go on with a deviation' });
    expect(await on.isDisabled()).toBe(true);
    await panel(page).getByRole('textbox', { name: 'Reason' }).fill('The same racks as last year');
    await on.click();
    await page.getByRole('button', { name: /^Stage: 3\. Offer preparation/ }).waitFor();
    await page.getByText('The same racks as last year', { exact: false }).first().waitFor();

    await loseIt(page);
    await soon(() => now(page).textContent()).toContain('The deal is over: Lost');
    await page.waitForTimeout(1000);
    await page.reload();
    await soon(() => now(page).textContent()).toContain('The deal is over: Lost');
    await page.getByText('The same racks as last year', { exact: false }).first().waitFor();

    await goTo(page, '#/analysis/data');
    await deals.waitFor();
    await soon(async () => ({ all: await all(), lost: await lost() })).toEqual({
      all: before.all + 1,
      lost: before.lost + 1,
    });
    await deals.getByRole('listitem').filter({ hasText: 'lost' }).getByRole('button').click();
    const rows = page.getByRole('dialog').getByRole('region', { name: `${before.lost + 1} deals` });
    const opened = rows.getByRole('columnheader', { name: 'Opened' });
    await opened.getByRole('button').click();
    if ((await opened.getAttribute('aria-sort')) !== 'descending') await opened.getByRole('button').click();
    await rows.getByRole('row').filter({ hasText: 'Vega Cranes' }).waitFor();
  });

  test('is the same in two tabs: what is done in one is seen in the other', async () => {
    const page = await visit('#/desk/new');
    await repeatPurchase(page, 'Vega Cranes');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('heading', { name: 'Vega Cranes', level: 2 }).waitFor();
    await results(page);
    await page.keyboard.press('1');
    await panel(page).getByRole('textbox', { name: 'Reason' }).fill('The same racks as last year');
    await panel(page).getByRole('button', { name: 'Go on with a deviation' }).click();
    await other.getByRole('button', { name: /^Stage: 3\. Offer preparation/ }).waitFor();
  });
});
