/** Builds the app into dist/, with the demo project in it. */
import { rmSync } from 'node:fs';
import { run } from './run.mjs';

for (const [command, args] of [
  ['tsx', ['scripts/demo.ts']],
  ['vite', ['build', '--logLevel', 'warn']],
  ['node', ['scripts/size.mjs']],
]) {
  const code = await run(command, args);
  if (code !== 0) {
    // What was refused must not be served by the next start.
    rmSync('dist', { recursive: true, force: true });
    process.exit(code);
  }
}
