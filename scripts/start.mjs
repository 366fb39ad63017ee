/** Builds the app if its sources changed since the last build, and serves it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(
        0,
        ...readdirSync(path)
          .filter((name) => name !== 'demo')
          .map((name) => newest(join(path, name))),
      )
    : statSync(path).mtimeMs;

const built = 'dist/index.html';
const sources = ['src', 'public', 'scripts', 'index.html', 'package-lock.json', 'vite.config.ts'];
if (!existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs) {
  console.log('Building…');
  const code = await run('node', ['scripts/build.mjs']);
  if (code !== 0) process.exit(code);
}

const wanted = Number(process.env.PORT ?? 4173);
const { address } = await serve('dist', wanted).catch(() => serve('dist', 0));
console.log(`\n  Mainspring is at ${address}\n  Ctrl+C stops it. Nothing leaves this machine.\n`);
