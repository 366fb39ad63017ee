/**
 * Measures and rewrites the tables of docs/benchmarks.md: `npm run bench`, or `npm run bench -- NAME…` for some.
 * A bench is a file test/perf/NAME.bench.ts that exports `title`, `about` and `run()`, which gives the rows of its
 * table. Every number that depends on the machine stands beside its ratio to a reference measured in the same run.
 */
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { register } from 'tsx/esm/api';
import { withTable } from './bench-table.mjs';

const folder = 'test/perf';
const page = 'docs/benchmarks.md';
const intro =
  '# Benchmarks\n\nMeasured by `npm run bench`, which rewrites the tables. Absolute times are of the machine named under each table; a ratio is to a reference measured in the same run.\n';

register();
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) {
  console.error(`No such bench in ${folder}: ${wanted.join(', ')}`);
  process.exit(2);
}

const machine = `${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
let failed = 0;
for (const name of names) {
  console.log(`\n── ${name}`);
  try {
    const { title, about, run } = await import(
      pathToFileURL(join(process.cwd(), folder, `${name}.bench.ts`)).href
    );
    const rows = await run();
    console.table(rows);
    const measured = `${new Date().toISOString().slice(0, 10)}, ${machine}`;
    const text = existsSync(page) ? readFileSync(page, 'utf8') : intro;
    const next = withTable(text, { name, title, about, rows, measured });
    writeFileSync(page, await format(next, { ...(await resolveConfig(page)), parser: 'markdown' }));
  } catch (error) {
    failed += 1;
    console.error(error);
  }
}
process.exit(failed ? 1 : 0);
