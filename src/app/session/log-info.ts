import type { ImportReport, Recipe } from '@/analytics/intake';
import { freshId } from '@/kit/storage';
import type { LogInfo } from '@/runtime/format';

/** What the project says of a log that is imported now. */
export const infoOf = (name: string, report: ImportReport, recipe: Recipe): LogInfo => ({
  id: `import-${freshId()}`,
  name,
  origin: 'import',
  importedAt: new Date().toISOString(),
  recipe: recipe.id,
  files: recipe.files.filter(({ role }) => role !== 'ignore').map((file) => file.name),
  deals: report.deals,
  events: report.events,
  ...(report.from && { from: report.from }),
  ...(report.to && { to: report.to }),
});

/**
 * A log is called after the file that its deals or events came from: a recipe of last month has the name of last
 * month's file. Two logs never have one name.
 */
export function nameOf(given: string, { files }: Recipe, others: readonly LogInfo[]): string {
  const main = files.find(({ role }) => role === 'deals') ?? files.find(({ role }) => role === 'events');
  const name = main?.name.replace(/\.\w+$/, '') || given;
  const taken = new Set(others.map((log) => log.name));
  for (let count = 1; ; count += 1) {
    const numbered = count === 1 ? name : `${name} (${count})`;
    if (!taken.has(numbered)) return numbered;
  }
}
