import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, numberIn, soon, visitors } from './visitor';

const { visit } = visitors();

const header = 'deal_id,owner,product,stage,created,closed,amount\n';
const january =
  header +
  '1,Anna,Racks,Won,2026-01-05,2026-01-09,100\n2,Boris,Racks,Lost,2026-01-05,2026-01-19,0\n3,Vera,Racks,Won,2026-01-12,2026-01-30,7\n';
const february = header + '4,Anna,Racks,Won,2026-02-05,2026-02-09,100\n';

/** A log of some megabytes. */
const many = (deals: number) =>
  header +
  Array.from({ length: deals }, (_, at) => `${at},Anna,Racks,Won,2026-01-05,2026-01-09,${at}\n`).join('');

const wizard = (page: Page) => page.getByRole('region', { name: 'Import of a log' });
const toast = (page: Page) => page.getByRole('status').filter({ has: page.getByRole('button') });
const chip = (page: Page) => page.getByRole('button', { name: /^Data: / });
const deals = (page: Page) => page.getByRole('region', { name: /^[\d,]+ deals?$/ });
const list = (page: Page) => page.getByRole('radiogroup', { name: 'Which data' });
const names = (page: Page) =>
  list(page)
    .getByRole('radio')
    .evaluateAll((radios) =>
      radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent ?? ''),
    );

async function choose(page: Page, name: string, content: string): Promise<void> {
  await goTo(page, '#/analysis/import');
  await page
    .getByLabel('Choose files…', { exact: true })
    .and(page.locator('input'))
    .setInputFiles([{ name, mimeType: 'text/csv', buffer: Buffer.from(content) }]);
  await wizard(page)
    .getByRole('button', { name: /^Import (about )?\d/ })
    .waitFor();
}

async function accept(page: Page): Promise<void> {
  await wizard(page)
    .getByRole('button', { name: /^Import (about )?\d/ })
    .click();
  await wizard(page)
    .getByText(/^The log is stored/)
    .waitFor();
}

async function toData(page: Page, log: string, count: number): Promise<void> {
  await goTo(page, '#/analysis/data');
  await soon(() => chip(page).textContent()).toContain(log);
  await soon(async () => numberIn(await deals(page).getAttribute('aria-label'))).toBe(count);
}

/** Rows of logs that the browser keeps. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('mainspring');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('values').objectStore('values').getAllKeys();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result.map(String).filter((key) => key.includes('/log/import-')));
          };
        };
      }),
  );

/** Whether the browser takes so much more now; it counts what it has taken with some delay. */
const takes = (page: Page, bytes: number) =>
  page.evaluate(
    (size) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('probe');
        opening.onerror = () => reject(opening.error!);
        opening.onupgradeneeded = () => opening.result.createObjectStore('values');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('values', 'readwrite', { durability: 'strict' });
          writing.objectStore('values').put(new Blob(['x'.repeat(size)]), 'probe');
          const done = (isTaken: boolean) => () => {
            opening.result.close();
            indexedDB.deleteDatabase('probe').onsuccess = () => resolve(isTaken);
          };
          writing.oncomplete = done(true);
          writing.onabort = done(false);
        };
      }),
    bytes,
  );

describe('The logs of a project', () => {
  test('are renamed, saved, removed and asked back, and two tabs agree on them', async () => {
    const page = await visit('#/analysis/funnel');
    await choose(page, 'january.csv', january);
    await accept(page);
    await toData(page, 'january', 3);

    await page.getByRole('button', { name: 'Rename “january”' }).click();
    await page.keyboard.type('Sales of winter');
    await page.keyboard.press('Enter');
    await soon(() => chip(page).textContent()).toContain('Sales of winter');
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Rename “Sales of winter”',
    );

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save “Sales of winter” to a file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('Sales of winter.zip');
    const archive = readFileSync(await file.path());
    expect(archive.subarray(0, 2).toString()).toBe('PK');

    const other = await page.context().newPage();
    await other.goto(page.url());
    await toData(other, 'Sales of winter', 3);

    await page.bringToFront();
    await page.getByRole('button', { name: 'Remove “Sales of winter”' }).click();
    await toast(page).getByText('“Sales of winter” is removed').waitFor();
    // Figures and name are of one log, here and there.
    for (const tab of [page, other]) {
      await soon(() => chip(tab).textContent()).toContain('Ritm Storage');
      await soon(() => names(tab)).toEqual([expect.stringContaining('Ritm Storage')]);
      await soon(() => deals(tab).getAttribute('aria-label')).toMatch(/^[\d,]{5,} deals/);
    }
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    for (const tab of [page, other]) await toData(tab, 'Sales of winter', 3);

    // Taken back into another project's hands: the file is a log again.
    await goTo(page, '#/analysis/import');
    await page
      .getByLabel('Choose files…', { exact: true })
      .and(page.locator('input'))
      .setInputFiles([{ name: 'Sales of winter.zip', mimeType: 'application/zip', buffer: archive }]);
    await wizard(page).getByRole('heading', { name: 'A log of Mainspring' }).waitFor();
    await accept(page);
    await toData(page, 'Sales of winter (2)', 3);
  });

  test('that are removed lose their rows when the offer lapses, and none that is kept is lost by a reload', async () => {
    const page = await visit('#/analysis/funnel');
    await choose(page, 'january.csv', january);
    await accept(page);
    await toData(page, 'january', 3);
    await page.getByRole('button', { name: 'Remove “january”' }).click();
    await toast(page).getByRole('button', { name: 'Close' }).click();
    await soon(() => kept(page)).toEqual([]);

    await choose(page, 'february.csv', february);
    await accept(page);
    await toData(page, 'february', 1);
    const [rows] = await kept(page);
    await page.getByRole('button', { name: 'Remove “february”' }).click();
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await toData(page, 'february', 1);
    await page.reload();
    await toData(page, 'february', 1);
    expect(await kept(page)).toEqual([rows]);

    await page.getByRole('button', { name: 'Remove “february”' }).click();
    await toast(page).getByText('“february” is removed').waitFor();
    await soon(() =>
      page.evaluate(() => document.querySelectorAll('[role=radio], input[type=radio]').length),
    ).toBe(1);
    await page.reload();
    await soon(() => chip(page).textContent()).toContain('Ritm Storage');
    expect(await kept(page)).toEqual([rows]);
  });

  test('are renamed and removed from the menu of the data by the keyboard alone; the sample says why it stays', async () => {
    const page = await visit('#/analysis/funnel');
    await chip(page).focus();
    await page.keyboard.press('Enter');
    const remove = page.getByRole('menuitem', { name: /^Remove / });
    await remove.getByText('The sample belongs to the demo project').waitFor();
    expect(await remove.isDisabled()).toBe(true);
    await page.keyboard.press('Escape');

    await choose(page, 'january.csv', january);
    await accept(page);
    await chip(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Rename “january”' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Name of the log' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Winter');
    await page.keyboard.press('Enter');
    await soon(() => chip(page).textContent()).toContain('Winter');
    await soon(() => chip(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Remove “Winter”' }).focus();
    await page.keyboard.press('Enter');
    await toast(page).getByText('“Winter” is removed').waitFor();
    await soon(() => chip(page).textContent()).toContain('Ritm Storage');
  });
});

describe('An import', () => {
  test('that is tried again replaces what it made; next month is added; a newer file replaces, and gives back', async () => {
    const page = await visit('#/analysis/funnel');
    await choose(page, 'january.csv', january);
    await accept(page);
    await wizard(page).getByRole('button', { name: 'Back to the columns' }).click();
    await wizard(page)
      .getByText(/made from these files a moment ago/)
      .waitFor();
    await accept(page);
    await toData(page, 'january', 3);
    await soon(() => names(page)).toHaveLength(2);
    await soon(() => kept(page)).toHaveLength(1);

    await choose(page, 'february.csv', february);
    expect(await wizard(page).getByRole('radio', { name: 'Add as a new log' }).isChecked()).toBe(true);
    await accept(page);
    await toData(page, 'february', 1);
    await soon(() => names(page)).toEqual([expect.stringContaining('Ritm Storage'), 'january', 'february']);

    await choose(page, 'january.csv', january + '5,Anna,Racks,Lost,2026-01-06,2026-01-31,4\n');
    expect(await wizard(page).getByRole('radio', { name: 'Replace “january”' }).isChecked()).toBe(true);
    await accept(page);
    await toData(page, 'january', 4);
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await toData(page, 'january', 3);
    await soon(() => kept(page)).toHaveLength(2);
  });

  test('that the browser has no room for says so, offers to remove a log, and loses nothing', async () => {
    const page = await visit('#/analysis/funnel');
    const devtools = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    // The first log takes 9 MB and fits, the second, of 6 MB, does not fit beside it.
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 12e6 });
    await page.reload();
    await choose(page, 'large.csv', many(60_000));
    await accept(page);
    await toData(page, 'large', 60_000);
    await soon(() => takes(page, 6e6)).toBe(false);

    await choose(page, 'next.csv', many(40_000).replaceAll('2026-01', '2026-02'));
    await wizard(page)
      .getByRole('button', { name: /^Import (about )?\d/ })
      .click();
    const card = wizard(page).getByRole('alert');
    await card.waitFor();
    expect(await card.textContent()).toMatch(/no room for the log: it takes \d+ MB/);
    const takers = wizard(page).getByRole('region', { name: 'What takes room' }).getByRole('listitem');
    expect(await takers.allTextContents()).toEqual([expect.stringMatching(/^large\d+ MBRemove$/)]);
    expect(await kept(page)).toHaveLength(1);

    await takers.getByRole('button').click();
    await takers.getByText('removed; its room is used').waitFor();
    // What was removed can still be asked back: its rows go when the log is stored again.
    expect(await kept(page)).toHaveLength(1);
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await takers.getByRole('button').waitFor();
    await toData(page, 'large', 60_000);
  });
});
