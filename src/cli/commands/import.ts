import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  describeProblem,
  describeReject,
  describeWarning,
  importFiles,
  parseSavedRecipe,
  recognise,
  type ImportContext,
  type ImportReport,
  type IntakeProblem,
  type Question,
  type Recipe,
} from '@/analytics/intake';
import { logHeaderToJson } from '@/runtime/format';
import { readArguments } from '../arguments';
import { RefusedInput, UsageError, type Command } from '../command';
import { readText } from '../file-fault';
import { fileOf, refusal } from '../log/import-log';
import { importChoices } from '../log/options';

export const importCommand: Command = {
  summary: 'Turns an export into a log, with a report in which no row is lost',
  usage:
    'FILE… --out FOLDER [--preset ID] [--recipe R.json] [--timezone ZONE] [--currency CODE]\n' +
    '  FILE: CSV, TXT, XLSX, XLS saved as a page, JSON, .gz, .zip; lookup tables beside the deals are joined.\n' +
    '  The report goes to standard output; the recipe that was used is written to FOLDER/recipe.json.',
  async run(args) {
    const options = readArguments(args, { values: ['out', 'preset', 'recipe', 'timezone', 'currency'] });
    const out = options.value('out');
    if (!options.words.length) throw new UsageError('Name the files to import');
    if (out === null) throw new UsageError('--out FOLDER says where the log goes');
    const { timezone, currency } = importChoices(options);
    const files = (await Promise.all(options.words.map(found))).flat();
    const context: ImportContext = { timezone, currency, now: Date.now() };
    const recipePath = options.value('recipe');
    const preset = options.value('preset');
    const recipe = await recipeFor(files, context, {
      ...(preset === null ? {} : { preset }),
      ...(recipePath === null ? {} : { saved: await readRecipe(recipePath) }),
    });
    const report = await writeLog(files, recipe, context, out);
    return { exit: 0, json: { out, ...worded(report) }, notes: notesOf(report) };
  },
};

type Files = Parameters<typeof recognise>[0];

/** A folder stands for the files in it. */
async function found(path: string): Promise<Files[number][]> {
  const entry = await stat(path);
  if (!entry.isDirectory()) return [await fileOf(path)];
  const names = (await readdir(path)).filter((name) => !name.startsWith('.') && name !== 'recipe.json');
  return Promise.all(names.toSorted().map((name) => fileOf(join(path, name))));
}

async function readRecipe(path: string): Promise<Recipe> {
  const text = await readText(path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RefusedInput(`${path}: it is not JSON`);
  }
  const recipe = parseSavedRecipe(json);
  if (!recipe) throw new RefusedInput(`${path}: it is not a recipe; "import" writes one beside each log`);
  return recipe;
}

async function recipeFor(
  files: Files,
  context: ImportContext,
  wishes: { preset?: string; saved?: Recipe },
): Promise<Recipe> {
  const { saved, ...rest } = wishes;
  const seen = await recognise(files, context, { ...rest, ...(saved ? { saved: [saved] } : {}) });
  if (!seen.ok) throw refusal(seen.error);
  const { recipe, questions, savedRecipe } = seen.value;
  if (saved && savedRecipe === null)
    throw refusal({ code: 'columns_changed', file: saved.name, missing: missingColumns(saved, recipe) });
  const problem = questions.map(asProblem(recipe)).find((one) => one !== null);
  if (problem) {
    const { place, cause, cure } = describeProblem(problem, 'en');
    throw new RefusedInput(
      `${place ?? ''}: ${cause} ${cure} On the command line: write it into the recipe and pass --recipe.\n` +
        JSON.stringify(recipe, null, 2),
    );
  }
  return recipe;
}

/** Columns of the saved recipe that are in none of the files. */
function missingColumns(saved: Recipe, drafted: Recipe): string[] {
  const present = new Set(drafted.files.flatMap(({ columns }) => columns.map(({ key }) => key)));
  return saved.files
    .filter(({ role }) => role !== 'ignore')
    .flatMap(({ columns }) => columns.map(({ key }) => key))
    .filter((key) => !present.has(key));
}

/** A question that only a person can answer, as the reason to stop. */
const asProblem =
  (recipe: Recipe) =>
  (question: Question): IntakeProblem | null => {
    if (!question.blocking) return null;
    const file = recipe.files.find(({ id }) => id === question.file)?.name ?? question.file;
    switch (question.kind) {
      case 'date_order':
        return { code: 'ambiguous_dates', file, column: question.column, sample: question.sample };
      case 'date_unknown': {
        const { column, sample, line } = question;
        return { code: 'unknown_dates', file, column, sample, line };
      }
      case 'role_missing':
        return { code: 'no_role', file, role: question.role };
    }
  };

/** Writes beside the old tables and swaps at the end: a refused import leaves the folder as it was. */
async function writeLog(
  files: Files,
  recipe: Recipe,
  context: ImportContext,
  out: string,
): Promise<ImportReport> {
  mkdirSync(out, { recursive: true });
  const parts = { events: join(out, 'events.csv.part'), cases: join(out, 'cases.csv.part') };
  const [events, cases] = [openSync(parts.events, 'w'), openSync(parts.cases, 'w')];
  const done = await importFiles(files, recipe, context, {
    events: (text) => void writeSync(events, text),
    cases: (text) => void writeSync(cases, text),
  }).finally(() => {
    closeSync(events);
    closeSync(cases);
  });
  if (!done.ok) {
    await Promise.all(Object.values(parts).map((part) => rm(part, { force: true })));
    throw refusal(done.error);
  }
  await rename(parts.events, join(out, 'events.csv'));
  await rename(parts.cases, join(out, 'cases.csv'));
  await writeFile(join(out, 'log.json'), logHeaderToJson(done.value.header));
  await writeFile(join(out, 'recipe.json'), JSON.stringify(recipe, null, 2) + '\n');
  return done.value.report;
}

/** The report with the reasons in words beside the codes. */
const worded = (report: ImportReport): object => ({
  ...report,
  rejected: report.rejected.map((row) => ({ ...row, ...prefixed(describeReject(row.cause, 'en')) })),
  warnings: report.warnings.map((warning) => ({ ...warning, text: describeWarning(warning, 'en') })),
});

const prefixed = ({ cause, cure }: { cause: string; cure: string }): object => ({ reason: cause, cure });

const notesOf = (report: ImportReport): string[] => [
  ...report.files
    .filter(({ rowsRead }) => rowsRead > 0)
    .map(
      ({ name, role, encoding, rowsRead, rowsImported, rowsRejected }) =>
        `${name} (${role}, ${encoding}): ${rowsRead} rows, ${rowsImported} imported, ${rowsRejected} rejected`,
    ),
  ...report.warnings.map((warning) => describeWarning(warning, 'en')),
  `${report.deals} deals, ${report.events} events`,
];
