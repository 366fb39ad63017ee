import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { goTo, soon, visitors } from './visitor';

const { visit } = visitors();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every screen and what is on it once it is whole. Words that are the same in both languages, or places. */
const screens: readonly { name: string; place: string; whole: (page: Page) => Promise<void> }[] = [
  { name: 'the drawing', place: '#/process', whole: seen('.react-flow__node-stage dd') },
  { name: 'a stage in the inspector', place: '#/process/stage/call', whole: seen('aside [role=tabpanel]') },
  { name: 'the form of a new deal', place: '#/desk/new', whole: seen('[role=dialog] form') },
  { name: 'the funnel', place: '#/analysis/funnel', whole: seen('main li button') },
  {
    name: 'a funnel as a table',
    place: '#/analysis/funnel/by%3Dmanager%26as%3Dtable',
    whole: seen('main table'),
  },
  { name: 'the reports', place: '#/analysis/reports', whole: seen('main table') },
  { name: 'the data', place: '#/analysis/data', whole: seen('main table') },
  { name: 'the import', place: '#/analysis/import', whole: seen('main h2') },
];

function seen(selector: string) {
  return async (page: Page): Promise<void> => {
    await page.locator(selector).first().waitFor();
    // An answer that is being renewed is dimmed, and what slides in is half transparent: both come to rest.
    await soon(() => page.locator('[aria-busy=true]').count()).toBe(0);
    await page.evaluate(async () => {
      await Promise.all(document.getAnimations().map((motion) => motion.finished.catch(() => null)));
    });
  };
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Found {
      id: string;
      nodes: { target: unknown; html: string; failureSummary?: string }[];
    }
    const { run } = (window as unknown as { axe: { run(): Promise<{ violations: Found[] }> } }).axe;
    return (await run()).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, failureSummary }) =>
        `${id} at ${String(target)}: ${html} ${failureSummary ?? ''}`.slice(0, 500),
      ),
    );
  });
}

/** A first deal, by the form: what the desk shows while one is led. */
async function openDeal(page: Page): Promise<void> {
  await goTo(page, '#/desk/new');
  const form = page.locator('[role=dialog] form');
  await form.locator('input:not([type=radio])').first().fill('Vega Cranes');
  await form.locator('textarea').first().fill('Tver');
  await form.locator('button[type=submit]').click();
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  await page.locator('[role=tabpanel]').first().waitFor();
}

async function switchLanguage(page: Page, language: 'ru' | 'en'): Promise<void> {
  await page.locator(`header button[lang=${language}]`).click();
  await soon(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
}

describe('Every screen', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`has nothing in the way of assistive technology, in both languages: ${colorScheme}`, async () => {
      const page = await visit('', { colorScheme, bypassCSP: true });
      const scheme = await page.evaluate(() => document.documentElement.dataset.mantineColorScheme);
      if (scheme !== colorScheme) await page.getByRole('button', { name: /theme$/ }).click();
      const found: Record<string, string[]> = {};
      const look = async (name: string) => {
        const here = await violations(page);
        if (here.length > 0) found[name] = here.slice(0, 5);
      };
      for (const language of ['en', 'ru'] as const) {
        if (language === 'ru') await switchLanguage(page, 'ru');
        for (const { name, place, whole } of screens) {
          await goTo(page, place);
          await whole(page);
          await look(`${name}, ${language}`);
        }
        await page.locator('main input[type=file]').setInputFiles({
          name: 'deals.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(
            'deal,owner,stage,created,closed,amount\n1,Anna,Won,2026-01-05,2026-01-09,100\n',
          ),
        });
        await seen('main form table')(page);
        await look(`the columns of an import, ${language}`);
        await goTo(page, '#/analysis/deals/stage/needs');
        await seen('[role=dialog] table')(page);
        await look(`the deals behind a number, ${language}`);
        await goTo(page, '#/process');
        await seen('.react-flow__node-stage')(page);
        await page.keyboard.press('ControlOrMeta+k');
        await seen('[role=listbox]')(page);
        await look(`the commands, ${language}`);
        await page.keyboard.press('Escape');
        await openDeal(page);
        await look(`a deal, ${language}`);
        await page.keyboard.press('1');
        await page.locator('[role=timer]').waitFor();
        await look(`a talk, ${language}`);
      }
      expect(found).toEqual({});
    }, 240_000);

  test('changes its language where it stands, and remembers it', async () => {
    const page = await visit('#/analysis/funnel');
    await page.getByRole('heading', { name: 'Analysis', level: 1 }).waitFor();
    await switchLanguage(page, 'ru');
    await page.getByRole('heading', { name: 'Анализ', level: 1 }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Анализ', level: 1 }).waitFor();
    await switchLanguage(page, 'en');
    await page.getByRole('heading', { name: 'Analysis', level: 1 }).waitFor();
  });

  test('asks nothing of any other host, and works without a network once it was seen', async () => {
    const page = await visit();
    const asked = new Set<string>();
    page.context().on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http')) asked.add(origin);
    });
    for (const { place, whole } of screens) {
      await goTo(page, place);
      await whole(page);
    }
    await openDeal(page);
    expect([...asked].filter((origin) => origin !== new URL(inject('address')).origin)).toEqual([]);

    await page.context().setOffline(true);
    for (const { place, whole } of screens) {
      await goTo(page, place);
      await whole(page);
    }
    await goTo(page, '#/analysis/funnel/by%3Dregion%26as%3Dtable');
    await page.getByRole('columnheader', { name: 'Region' }).waitFor();
  });

  test('fits a phone without scrolling sideways', async () => {
    const page = await visit('', {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
      deviceScaleFactor: 2,
    });
    const wider: string[] = [];
    const look = async (name: string) => {
      const by = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (by > 0) wider.push(`${name}: ${by} px`);
    };
    for (const { name, place, whole } of screens) {
      await goTo(page, place);
      if (place.startsWith('#/process')) await page.locator('main').waitFor();
      else await whole(page);
      await look(name);
    }
    await openDeal(page);
    await look('a deal');
    expect(wider).toEqual([]);
  });

  test('of the desk shows the phrase, the data needed and the deadline without scrolling: 1366 × 768', async () => {
    const page = await visit('#/desk', { viewport: { width: 1366, height: 768 } });
    await openDeal(page);
    await page.keyboard.press('1');
    const places = [
      page.getByText('Who is in charge of warehouse equipment', { exact: false }).first(),
      page.getByRole('region', { name: 'For “Meeting set”' }).getByRole('listitem').last(),
      page.getByText(/^Deadline: /).first(),
      page.getByRole('list', { name: 'What the client answers' }),
    ];
    for (const place of places) {
      await place.waitFor();
      const box = (await place.boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(768);
      expect(box.x + box.width).toBeLessThanOrEqual(1366);
    }
  });

  test('is reached by keys alone: the content, a card along the flow, another room', async () => {
    const page = await visit();
    await page.locator('.react-flow__node-stage').first().waitFor();
    const { keyboard } = page;
    await keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await keyboard.press('Enter');
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('main');

    const focusIs = (name: string) =>
      page.evaluate((words) => {
        const at = document.activeElement;
        return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').startsWith(words);
      }, name);
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40; presses++) {
        if (await focusIs(name)) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Tab does not come to “${name}”`);
    };
    await tabTo('Drawing of the process');
    await keyboard.press('ArrowRight');
    await soon(() => focusIs('Entry: ')).toBe(true);
    await tabTo('Stage 1: Cold call');
    await keyboard.press('Enter');
    await soon(() => page.url()).toContain('#/process/stage/call');
    await page.getByRole('complementary', { name: 'Inspector' }).waitFor();

    await page.reload();
    await page.locator('.react-flow__node-stage').first().waitFor();
    await tabTo('Desk');
    await keyboard.press('Enter');
    await soon(() => page.url()).toContain('#/desk');
    await page.getByRole('button', { name: 'New deal' }).first().waitFor();
  });
});
