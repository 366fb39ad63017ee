/** Builds the app into dist/, with the demo project in it. */
import { run } from './run.mjs';

for (const [command, args] of [
  ['tsx', ['scripts/demo.ts']],
  ['vite', ['build', '--logLevel', 'warn']],
  ['node', ['scripts/size.mjs']],
]) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}
