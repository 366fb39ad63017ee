/**
 * All tests: kernels and components in Node, then the built product in a real browser. Ends with one line
 * `N passed, N failed, N skipped` over both.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { run } from './run.mjs';

const results = '.cache/test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
async function suite(name, config) {
  console.log(`\n── ${name}`);
  const output = `${results}/${config}.json`;
  const code = await run('vitest', [
    'run',
    '--config',
    `${config}.config.ts`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
    ...process.argv.slice(2),
  ]);
  try {
    const report = JSON.parse(readFileSync(output, 'utf8'));
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
    total.skipped += report.numPendingTests + report.numTodoTests;
    // A file that did not even load holds no test to count.
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    total.failed += broken.length;
    if (code !== 0 && report.numFailedTests + broken.length === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
}

// Tests of the app open the demo, and a clean clone has not made it yet.
if ((await run('tsx', ['scripts/demo.ts'])) !== 0) total.failed += 1;
await suite('Kernels and components', 'vitest');
const browser = await findBrowser().catch((error) => console.error(`\n${error.message}`));
if (browser) console.log(`\n── Browser: ${browser}`);
if (browser && (await run('node', ['scripts/build.mjs'])) === 0)
  await suite('The built product in a browser', 'vitest.e2e');
else total.failed += 1;

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed ? 1 : 0);
