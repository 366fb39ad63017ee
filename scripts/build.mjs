/** Builds the demo project (from the template, by the product's own simulator) and the app into dist/. */
import { run } from './run.mjs';

for (const [command, args] of [
  ['tsx', ['scripts/demo.ts', 'public/demo']],
  ['vite', ['build', '--logLevel', 'warn']],
  ['node', ['scripts/size.mjs']],
]) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}
