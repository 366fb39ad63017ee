/** The first screen may carry 300 KB of JavaScript, gzipped: the entry and all it imports statically. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 300 * 1024;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
const seen = new Set();
(function follow(chunk) {
  if (seen.has(chunk.file)) return;
  seen.add(chunk.file);
  chunk.imports?.forEach((name) => follow(manifest[name]));
})(entry);

const sizes = [...seen].map((file) => ({ file, bytes: gzipSync(readFileSync(`dist/${file}`)).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
for (const { file, bytes } of sizes) console.log(`  ${file}  ${kilobytes(bytes)}`);
console.log(`First screen: ${kilobytes(total)} of JavaScript gzipped, limit ${kilobytes(limit)}.`);
if (total > limit) {
  console.error('The first screen is too heavy: load what it does not need at once on demand.');
  process.exit(1);
}
