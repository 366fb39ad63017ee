import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArguments } from '../arguments';
import { RefusedInput, UsageError, type Command } from '../command';
import { withEngine } from '../log/measured-log';
import type { FileReport } from '../vectors/check';
import { runFile } from '../vectors/run-file';

export const vectors: Command = {
  summary: "Runs vector files found below a folder through the product's own code",
  usage: 'FOLDER [--logs DIR]',
  async run(args) {
    const { words, value } = readArguments(args, { values: ['logs'] });
    const [folder, ...more] = words;
    if (folder === undefined || more.length) throw new UsageError('Give one folder with vector files');
    const root = resolve(folder);
    const files = await filesBelow(root);
    const given = value('logs');
    const roots = [dirname(root), root];
    const logs = [...(given ? [resolve(given)] : []), ...roots.map((place) => join(place, 'data/logs'))];
    const reports = await withEngine(async (engine) => {
      const found: FileReport[] = [];
      for (const file of files) {
        const report = await runFile(file, await readJson(file), engine, { logs, roots });
        if (report) found.push({ ...report, file: relative(root, file) });
      }
      return found;
    });
    if (reports.length === 0) throw new RefusedInput(`${folder}: no vector files were found`);
    return summary(reports);
  },
};

async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => {
    throw new RefusedInput(`${root}: the folder cannot be read`);
  });
  return entries
    .filter((entry) => entry.isFile() && /\.json(\.gz)?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function readJson(file: string): Promise<unknown> {
  const bytes = await readFile(file);
  try {
    return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  } catch {
    return null;
  }
}

function summary(reports: readonly FileReport[]) {
  const all = reports.flatMap(({ file, checks }) => checks.map((check) => ({ file, ...check })));
  const failures = all.filter((check) => check.status === 'failed');
  const skips = all.filter((check) => check.status === 'skipped');
  const passed = all.length - failures.length - skips.length;
  const later = new Map<string, number>();
  for (const { notYetSupported } of reports)
    if (notYetSupported)
      later.set(notYetSupported.what, (later.get(notYetSupported.what) ?? 0) + notYetSupported.count);
  const laterCount = [...later.values()].reduce((sum, count) => sum + count, 0);
  const skipped = skips.length + laterCount;
  return {
    exit: failures.length ? (1 as const) : (0 as const),
    json: {
      passed,
      failed: failures.length,
      skipped,
      notYetSupported: Object.fromEntries(later),
      failures: failures.map(({ file, id, why }) => ({ file, id, why })),
      skips: skips.map(({ file, id, why }) => ({ file, id, why })),
      files: reports.map(({ file, checks }) => ({
        file,
        passed: checks.filter((check) => check.status === 'passed').length,
        failed: checks.filter((check) => check.status === 'failed').length,
        skipped: checks.filter((check) => check.status === 'skipped').length,
      })),
    },
    notes: [
      ...failures.map(({ file, id, why }) => `FAILED ${file} ${id}: ${why}`),
      ...skips.map(({ file, id, why }) => `skipped ${file} ${id}: ${why}`),
      ...[...later].map(([what, count]) => `not yet supported: ${count} of ${what}`),
      `${passed} passed, ${failures.length} failed, ${skipped} skipped`,
    ],
  };
}
