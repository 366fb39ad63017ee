/** The heavy properties in full counts; `npm test` runs a fixed-seed slice of them. */
import { run } from './run.mjs';

process.exit(await run('vitest', ['run', '--testTimeout=1800000', ...process.argv.slice(2)], { FUZZ: '1' }));
