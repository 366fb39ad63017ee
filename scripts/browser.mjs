/**
 * Finds a Chromium for browser tests: CHROME_PATH, an installed Chrome or Chromium, else the one that the
 * package @sparticuz/chromium carries (Linux x64). Nothing is downloaded.
 */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const cure = 'No Chrome or Chromium found. Install one, or set CHROME_PATH to its executable, and run again.';

export async function findBrowser() {
  const found = installed.find((path) => path && existsSync(path));
  if (found) return found;
  // The carried one is built for 64-bit Linux on Intel only.
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(cure);
  try {
    const carried = await import('@sparticuz/chromium');
    return await carried.default.executablePath();
  } catch (cause) {
    throw new Error(cure, { cause });
  }
}

/** Own arguments: those of the carried package turn off web security and process isolation. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

export async function launchBrowser(options = {}) {
  const { args = [], ...rest } = options;
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserArguments, ...args],
    headless: true,
    ...rest,
  });
}
