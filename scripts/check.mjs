/** Everything that can be known without running the product. All checks run; the first failure does not hide others. */
import { run } from './run.mjs';

const checks = [
  ['Types', 'tsc', ['-p', '.', '--noEmit']],
  ['Lint', 'eslint', ['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint']],
  ['Format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['Import rules', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
  ['Translations', 'tsx', ['scripts/translations.ts']],
  ['Dead code', 'knip', []],
];
const failed = [];
for (const [name, command, args] of checks) {
  console.log(`\n── ${name}`);
  if ((await run(command, args)) !== 0) failed.push(name);
}
console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
process.exit(failed.length ? 1 : 0);
