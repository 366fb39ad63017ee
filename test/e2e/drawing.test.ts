import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { numberIn, numberOf, soon, visitors } from './visitor';

const { visit } = visitors();

const drawing = async (place = ''): Promise<Page> => {
  const page = await visit(place);
  await page.locator('.react-flow__node-stage').first().waitFor();
  return page;
};
const stages = (page: Page) => page.locator('.react-flow__node-stage');
const card = (page: Page, name: string | RegExp) => page.getByRole('group', { name });
const picker = (page: Page) => page.locator('main input[type=file]');

/** What is out of sight is not drawn. */
const seeWhole = (page: Page) => page.getByRole('button', { name: 'Fit to screen' }).click();

/** Adds a stage and names it where it stands. */
async function addStage(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Add stage' }).click();
  await page.getByRole('textbox', { name: 'Title' }).first().waitFor();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await card(page, new RegExp(`^Stage 9: ${title}`)).waitFor();
}

async function savedJson(page: Page): Promise<unknown> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save as JSON' }).click();
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'));
}

describe('The drawing', () => {
  test('the first visitor sees the shipped process whole, with the numbers of the sample on it', async () => {
    const page = await drawing();
    expect(await stages(page).count()).toBe(8);
    expect(await page.locator('.react-flow__node-end').count()).toBe(4);
    const here = card(page, /^Stage 2: Needs discovery/)
      .getByRole('button', { name: /Deals that were in this stage/ })
      .first();
    const deals = await numberOf(here);
    expect(deals).toBeGreaterThan(100);
    await here.click();
    const rows = page.getByRole('dialog').getByRole('region', { name: /^[\d,]+ deals$/ });
    await rows.waitFor();
    expect(numberIn(await rows.getAttribute('aria-label'))).toBe(deals);
  });

  test('a stage is added, named, taken back, and brought again', async () => {
    const page = await drawing();
    await addStage(page, 'Site visit');
    await page.getByRole('button', { name: /^Undo: / }).click();
    await card(page, /^Stage 9: New stage/).waitFor();
    await page.getByRole('button', { name: /^Undo: / }).click();
    await seeWhole(page);
    await soon(() => stages(page).count()).toBe(8);
    await page.getByRole('button', { name: /^Redo: / }).click();
    await page.getByRole('button', { name: /^Redo: / }).click();
    await seeWhole(page);
    await card(page, /^Stage 9: Site visit/).waitFor();
    await soon(() => stages(page).count()).toBe(9);
  });

  test('several stages are selected, copied and pasted, and one undo takes them all back', async () => {
    const page = await drawing();
    await card(page, /^Stage 2:/).click({ position: { x: 12, y: 12 } });
    await card(page, /^Stage 3:/).click({ position: { x: 12, y: 12 }, modifiers: ['ControlOrMeta'] });
    await page.keyboard.press('ControlOrMeta+c');
    await page.keyboard.press('ControlOrMeta+v');
    await seeWhole(page);
    await soon(() => stages(page).count()).toBe(10);
    await page.getByRole('button', { name: /^Undo: / }).click();
    await soon(() => stages(page).count()).toBe(8);
  });

  test('an arrow is drawn by keys alone', async () => {
    const page = await drawing();
    const last = card(page, /^Stage 8:/);
    const ways = async () => /Goes on by: ([^.]*)/.exec((await last.getAttribute('aria-label')) ?? '')?.[1];
    const before = (await ways())!.split(', ').length;
    await last.focus();
    await page.keyboard.press('c');
    await page.getByText('choose it with the arrow keys', { exact: false }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await soon(async () => (await ways())!.split(', ').length).toBe(before + 1);
  });

  test('the work survives the closing of the tab', async () => {
    const page = await drawing();
    await addStage(page, 'Site visit');
    await page.waitForTimeout(1500);
    const context = page.context();
    const address = page.url();
    await page.close();
    const again = await context.newPage();
    await again.goto(address);
    await card(again, /^Stage 9: Site visit/).waitFor();
  });

  test('what is drawn in one tab is seen in the other', async () => {
    const page = await drawing();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await stages(other).first().waitFor();
    await addStage(page, 'Site visit');
    await soon(async () => {
      await seeWhole(other);
      return stages(other).count();
    }).toBe(9);
  });

  test('a process saved as JSON and opened again is the same process', async () => {
    const page = await drawing();
    const saved = await savedJson(page);
    await addStage(page, 'Site visit');
    expect(await savedJson(page)).not.toEqual(saved);
    await picker(page).setInputFiles({
      name: 'process.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(saved)),
    });
    await page.getByText('The process was opened.').waitFor();
    await seeWhole(page);
    await soon(() => stages(page).count()).toBe(8);
    expect(await savedJson(page)).toEqual(saved);
  });

  test('a file that cannot be opened is refused with place, cause and cure, and the drawing stays', async () => {
    const page = await drawing();
    const refused = [
      { text: '[1,2', place: 'bad.json · Line 1, column', cause: 'ends too early', cure: 'Mend this place' },
      {
        text: '{"name":"x"}',
        place: 'bad.json',
        cause: 'not a Mainspring process',
        cure: 'Choose a process',
      },
      {
        text: '{"format":"mainspring/process","formatVersion":"9.0"}',
        place: 'bad.json',
        cause: 'format version 9.0',
        cure: 'Update Mainspring',
      },
      {
        text: '{"format":"mainspring/process","formatVersion":"0.1"}',
        place: 'bad.json',
        cause: 'format version 0.1',
        cure: 'earlier release',
      },
    ];
    for (const { text, ...told } of refused) {
      await picker(page).setInputFiles({
        name: 'bad.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      const card = page.getByRole('alert').filter({ hasText: told.cause });
      await card.waitFor();
      const words = await card.textContent();
      for (const part of [told.place, told.cure, 'The drawing on screen is untouched'])
        expect(words).toContain(part);
      expect(await stages(page).count()).toBe(8);
    }
  });

  test('a finding stands beside its place, and leads to it from the list', async () => {
    const page = await drawing();
    await addStage(page, 'Site visit');
    const site = card(page, /^Stage 9: Site visit/);
    await site.getByRole('button', { name: /finding/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Findings/ }).click();
    await page
      .getByRole('region', { name: 'Findings and outline' })
      .getByRole('listitem')
      .filter({ hasText: 'Site visit' })
      .first()
      .getByRole('button')
      .click();
    await soon(() => page.url()).toContain('#/process/stage/');
    await soon(() => page.getByRole('complementary').getByRole('textbox').first().inputValue()).toBe(
      'Site visit',
    );
  });
});
