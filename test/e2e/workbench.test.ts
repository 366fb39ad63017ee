import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, numberIn, numberOf, soon, visitors } from './visitor';

const { visit } = visitors();

const crm = '../shared/data/crm/maven-crm-opportunities';
const crmFiles = ['sales_pipeline.csv', 'sales_teams.csv', 'products.csv', 'accounts.csv'];

const wizard = (page: Page) => page.getByRole('region', { name: 'Import of a log' });
const table = (page: Page) => page.getByRole('region', { name: 'Table' });
const sentence = (page: Page) => page.getByText(/deals are won/).first();

const header = 'deal_id,owner,product,stage,created,closed,amount\n';
const rows = '1,Anna,Racks,Won,2026-01-05,2026-01-09,100\n2,Boris,Racks,Lost,2026-01-05,2026-01-10,0\n';

interface Given {
  name: string;
  content: string | Buffer;
}

async function choose(page: Page, files: (Given | string)[]): Promise<void> {
  await goTo(page, '#/analysis/import');
  const input = page.getByLabel('Choose files…', { exact: true }).and(page.locator('input'));
  if (files.every((file) => typeof file === 'string')) return input.setInputFiles(files);
  await input.setInputFiles(
    (files as Given[]).map(({ name, content }) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(content),
    })),
  );
}

/** Enter accepts what was recognised, Enter opens what came of it. */
async function acceptByEnter(page: Page): Promise<void> {
  const pressed = async (button: Locator) => {
    await soon(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
  };
  await pressed(wizard(page).getByRole('button', { name: /^Import / }));
  await pressed(wizard(page).getByRole('button', { name: 'Open the log' }));
  await sentence(page).waitFor();
}

async function splitBy(page: Page, dimension: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Split by' }).click();
  await page.getByRole('option', { name: dimension, exact: true }).click();
  await table(page).getByRole('columnheader', { name: dimension }).waitFor();
}

/** Deals at the first step: of every group of the split, and of the whole. */
async function firstSteps(page: Page): Promise<{ groups: number[]; total: number }> {
  const groups = await table(page)
    .getByRole('rowgroup')
    .evaluateAll((bodies) =>
      bodies
        .map((body) => body.querySelector('tr td')?.textContent ?? null)
        .filter((text): text is string => text !== null),
    );
  const numbers = groups.map(numberIn);
  return { groups: numbers.slice(0, -1), total: numbers.at(-1)! };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

async function rowsBehind(page: Page, figure: Locator): Promise<number> {
  await figure.click();
  const rows = page.getByRole('dialog').getByRole('region', { name: /^[\d,]+ deals?$/ });
  await rows.waitFor();
  const counted = numberIn(await rows.getAttribute('aria-label'));
  const shown = await rows.getByRole('row').count();
  expect(shown - 1).toBe(Math.min(counted, 100));
  await page.keyboard.press('Escape');
  await rows.waitFor({ state: 'hidden' });
  return counted;
}

describe('The funnel of the sample', () => {
  test('by manager adds up to the whole, and the deals behind a number are as many as it says', async () => {
    const page = await visit('#/analysis/funnel');
    await sentence(page).waitFor();
    const won = numberIn(await sentence(page).textContent());
    const figures = page.getByRole('list', { name: 'Funnel by stage' }).getByRole('listitem').last();
    expect(await numberOf(figures.getByRole('button').first())).toBe(won);
    expect(await rowsBehind(page, figures.getByRole('button').first())).toBe(won);

    await page.getByText('Table', { exact: true }).click();
    await splitBy(page, 'Manager');
    const { groups, total } = await firstSteps(page);
    expect(groups.length).toBeGreaterThan(3);
    expect(sum(groups)).toBe(total);
  });
});

/** Files let go over a place of the page. */
async function drop(place: Locator, files: { name: string; content: string }[]): Promise<void> {
  const data = await place.page().evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, content } of given) transfer.items.add(new File([content], name));
    return transfer;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop'])
    await place.dispatchEvent(type, { dataTransfer: data });
}

describe('Files dropped on the drawing', () => {
  test('go to the import when they are tables', async () => {
    const page = await visit();
    const canvas = page.locator('.react-flow');
    await canvas.waitFor();
    await drop(canvas, [{ name: 'deals.csv', content: header + rows }]);
    await wizard(page).getByRole('heading', { name: 'A spreadsheet: deals' }).waitFor();
    expect(page.url()).toContain('#/analysis/import');
  });
});

describe.skipIf(!existsSync(crm))('An export of a real CRM (../shared/data)', () => {
  test('is recognised, taken with Enter, split three ways, opened to its rows, and kept beside the sample', async () => {
    const page = await visit('#/analysis/funnel');
    const sample = numberIn(await sentence(page).textContent());
    await choose(
      page,
      crmFiles.map((name) => join(crm, name)),
    );
    await wizard(page)
      .getByRole('heading', { name: 'A spreadsheet: deals; 3 lookup tables are joined' })
      .waitFor();
    await acceptByEnter(page);
    await soon(() => sentence(page).textContent()).toContain('4,238 of 8,800 deals are won');
    await page.getByText('500 deals have no events').waitFor();

    await page.getByText('Table', { exact: true }).click();
    for (const [dimension, size] of [
      ['Manager', 30],
      ['Product', 7],
      ['Region', 3],
    ] as const) {
      await splitBy(page, dimension);
      await soon(async () => (await firstSteps(page)).groups.length).toBe(size);
      const { groups, total } = await firstSteps(page);
      expect([sum(groups), total]).toEqual([8800, 8800]);
    }
    const central = table(page).getByRole('rowgroup').filter({ hasText: 'Central' }).getByRole('row').last();
    const won = central.getByRole('button').first();
    const counted = await numberOf(won);
    expect(await rowsBehind(page, won)).toBe(counted);

    await page.reload();
    await soon(() => sentence(page).textContent()).toContain('4,238 of 8,800');
    await page.getByRole('navigation', { name: 'Analysis' }).getByRole('button', { name: 'Data' }).click();
    const facts = page.getByRole('definition').filter({ hasText: 'lost' });
    await facts.waitFor();
    expect(await facts.textContent()).toMatch(/8,800.*4,238 won.*2,473 lost.*2,089 open/);
    await page.getByRole('radio', { name: /^Ritm Storage/ }).check();
    await soon(() => facts.textContent()).toContain(`${sample} won`);
  });
});

/** `Анна` and the rest as an old program of Windows writes them. */
const windows1251 = (text: string) =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0)!;
      return code < 0x80 ? code : code === 0x401 ? 0xa8 : code === 0x451 ? 0xb8 : code - 0x350;
    }),
  );

describe('A file that is not as it should be', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mainspring-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 + ((at * at) >> 3)) % 256));
  const refused: { what: string; file: Given; told: string[] }[] = [
    {
      what: 'empty',
      file: { name: 'empty.csv', content: '' },
      told: ['empty.csv', 'The file is empty.', 'Export it again'],
    },
    {
      what: 'a header alone',
      file: { name: 'header.csv', content: header },
      told: ['header.csv', 'a header but not one row', 'Export it again'],
    },
    {
      what: 'no text at all',
      file: { name: 'noise.csv', content: noise },
      told: ['noise.csv', 'This is not a table', 'save it as CSV'],
    },
    {
      what: 'a workbook cut off',
      file: { name: 'book.xlsx', content: Buffer.concat([Buffer.from('PK\u0003\u0004'), noise]) },
      told: ['book.xlsx', 'damaged or'],
    },
  ];

  test('is refused with place, cause and cure, and the log before stays', async () => {
    const page = await visit('#/analysis/funnel');
    const before = await sentence(page).textContent();
    for (const { file, told } of refused) {
      await choose(page, [file]);
      const card = page.getByRole('alert').filter({ hasText: told[0]! });
      await card.waitFor();
      const words = await card.textContent();
      for (const part of told) expect(words).toContain(part);
      await card.getByRole('button', { name: 'Choose other files' }).click();
      await soon(() => wizard(page).count()).toBe(0);
    }
    await goTo(page, '#/analysis/funnel');
    await soon(() => sentence(page).textContent()).toBe(before);
  });

  test('and is larger than a browser can hold is refused at once, and the page lives on', async () => {
    const page = await visit('#/analysis/funnel');
    const before = await sentence(page).textContent();
    const path = join(folder, 'large.csv');
    writeFileSync(path, header + rows);
    truncateSync(path, 2 * 1024 ** 3 + 4096);
    await choose(page, [path]);
    const card = page.getByRole('alert').filter({ hasText: 'large.csv' });
    await card.waitFor();
    const words = await card.textContent();
    expect(words).toMatch(/limit here is/);
    expect(words).toContain('import FILE --out FOLDER');
    await goTo(page, '#/analysis/funnel');
    await soon(() => sentence(page).textContent()).toBe(before);
  });

  test('but in an old encoding is read as it was meant', async () => {
    const page = await visit('#/analysis/import');
    const text =
      'номер;менеджер;товар;этап;создана;закрыта;сумма\n' +
      '1;Анна Соколова;Стеллажи;Успешно;05.01.2026;09.01.2026;100\n' +
      '2;Борис Лебедев;Стеллажи;Отказ;05.01.2026;19.01.2026;0\n' +
      '3;Вера Крылова;Мезонины;Переговоры;16.01.2026;;50\n';
    await choose(page, [{ name: 'сделки.csv', content: windows1251(text) }]);
    const first = wizard(page).getByRole('group', { name: 'First deals as they will be' });
    await first.getByText('Анна Соколова').waitFor();
    expect(
      await wizard(page)
        .getByRole('combobox', { name: /^Encoding/ })
        .inputValue(),
    ).toBe('windows-1251');
  });

  test('but only in one row loses this row alone, and its line is named', async () => {
    const page = await visit('#/analysis/import');
    await choose(page, [
      { name: 'deals.csv', content: header + rows + '3,"Anna,Racks,Won,2026-01-05,2026-01-09,100\n' },
    ]);
    await wizard(page)
      .getByRole('button', { name: /^Import / })
      .click();
    const lost = wizard(page).getByRole('group').filter({ hasText: 'A quote opens' });
    await lost.waitFor();
    expect(await lost.getByRole('row').last().textContent()).toMatch(
      /^deals\.csv4A quote opens and does not close/,
    );
    await wizard(page).getByRole('button', { name: 'Open the log' }).click();
    await soon(() => sentence(page).textContent()).toContain('1 of 2 deals');
  });

  test('and has dates of an unknown shape asks about them, with the line', async () => {
    const page = await visit('#/analysis/import');
    const strange =
      '1,Anna,Racks,Won,week 12 of 2026,2026-01-09,100\n2,Boris,Racks,Lost,week 13 of 2026,2026-01-10,0\n';
    await choose(page, [{ name: 'deals.csv', content: header + strange }]);
    const asked = wizard(page).getByRole('alert').filter({ hasText: 'deals.csv, column “created”' });
    await asked.waitFor();
    const words = await asked.textContent();
    for (const part of ['week 12 of 2026', 'line 2', 'written in an unknown way', 'Write the dates as'])
      expect(words).toContain(part);
    expect(await wizard(page).getByRole('button', { name: 'One question is open' }).isDisabled()).toBe(true);
    await wizard(page).getByRole('button', { name: 'Leave this date out' }).click();
    await wizard(page)
      .getByRole('button', { name: /^Import / })
      .click();
    // The log is kept by now: leaving its report by a tab takes nothing away.
    await wizard(page).getByRole('button', { name: 'Open the log' }).waitFor();
    await page.getByRole('navigation', { name: 'Analysis' }).getByRole('button', { name: 'Funnel' }).click();
    await soon(() => sentence(page).textContent()).toContain('1 of 2 deals');
  });
});
