import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.mjs';

/** A busy machine may be slow; nothing here measures time. */
const patience = 30_000;

export interface Visitors {
  /** Somebody who was never here, at a place of the product. What breaks on the page fails the test. */
  visit(place?: string, options?: BrowserContextOptions): Promise<Page>;
}

/** One browser for a file of tests, a new visitor for every visit. */
export function visitors(): Visitors {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const broken: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(broken.splice(0)).toEqual([]);
  });

  return {
    async visit(place = '', options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        ...options,
      });
      contexts.push(context);
      context.setDefaultTimeout(patience);
      context.on('weberror', (error) => broken.push(String(error.error().stack)));
      const page = await context.newPage();
      await page.goto(inject('address') + place);
      await page.getByRole('navigation').first().waitFor();
      return page;
    },
  };
}

/** To another place of the product without loading the page anew. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
}

/** What is so sooner or later. */
export const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: patience });

/** A number as the page writes it in English: `2,995` and `2,995 deals` are 2995. */
export const numberIn = (text: string | null): number =>
  Number(/\d[\d,]*/.exec(text ?? '')?.[0].replaceAll(',', '') ?? NaN);

export const numberOf = async (place: Locator): Promise<number> => numberIn(await place.textContent());
