/** Builds the app into dist/. */
import { run } from './run.mjs';

for (const [command, args] of [
  ['vite', ['build', '--logLevel', 'warn']],
  ['node', ['scripts/size.mjs']],
]) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}
