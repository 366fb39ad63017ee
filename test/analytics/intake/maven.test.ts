/** The 8,800 opportunities with their lookup tables: recognised without a question that must be answered. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptRepair, importFiles, recognise, type Recipe } from '@/analytics/intake';
import { logFromCsv, logHeaderToJson } from '@/runtime/format';
import { context, crm, diskFile, importAsProposed, memoryFile, memorySink } from './files';

const folder = join(crm, 'maven-crm-opportunities');
const path = (name: string) => join(folder, name);
const lookups = ['sales_teams.csv', 'products.csv', 'accounts.csv'];
const files = (pipeline: string) => [pipeline, ...lookups].map((name) => diskFile(path(name)));

describe.skipIf(!existsSync(folder))('a spreadsheet of deals with lookup tables beside it', () => {
  let taken: Awaited<ReturnType<typeof importAsProposed>>;
  beforeAll(async () => {
    taken = await importAsProposed(files('sales_pipeline.csv'));
  });

  it('needs no manual step', () => {
    const { recognition } = taken;
    expect(recognition.questions.filter(({ blocking }) => blocking)).toEqual([]);
    expect(recognition.questions[0]).toEqual({
      kind: 'currency_unknown',
      column: 'close_value',
      blocking: false,
    });
    expect(recognition).toMatchObject({ confidence: 1, recipe: { preset: 'generic.en' } });
    expect(recognition.tables.map(({ role }) => role)).toEqual(['deals', 'lookup', 'lookup', 'lookup']);
  });

  it('the agent is the manager, his office the region, his chief an attribute', () => {
    expect(taken.log.cases[0]).toMatchObject({
      caseId: '1C1I7A6R',
      manager: 'Moses Frase',
      region: 'Central',
      product: 'GTX Plus Basic',
      customer: 'Cancity',
      outcome: 'won',
      stage: 'Engaging',
      amountMinor: 105_400,
      openedAt: null,
      openedOn: '2016-10-20',
      closedOn: '2017-03-01',
      attributes: { team_manager: 'Dustin Brinkmann', series: 'GTX', sector: 'retail', sales_price: 1096 },
    });
  });

  it('counts what the file holds, open deals without amounts and lost ones at zero', () => {
    const { report, log } = taken;
    expect(report).toMatchObject({
      deals: 8800,
      events: 15_011,
      outcomes: { open: 2089, won: 4238, lost: 2473 },
    });
    expect(report.amountMinor.won).toBe(1_000_553_400);
    expect(log.cases.filter(({ amountMinor }) => amountMinor === null)).toHaveLength(2089);
    expect(log.cases.filter(({ customer }) => customer === null)).toHaveLength(1425);
    expect([report.from, report.to]).toEqual(['2016-10-20', '2017-12-31']);
  });

  it('500 deals without any date are deals without events', () => {
    const { log, report } = taken;
    const active = new Set(log.events.map(({ caseId }) => caseId));
    const silent = log.cases.filter(({ caseId }) => !active.has(caseId));
    expect(silent).toHaveLength(500);
    expect(new Set(silent.map(({ stage }) => stage))).toEqual(new Set(['Prospecting']));
    expect(report.warnings).toMatchObject([{ code: 'deals_without_dates', count: 500 }]);
  });

  it('makes only the events that the dates prove', () => {
    const kinds = taken.log.events.map(({ kind, activity }) => `${kind} ${activity}`);
    const counts = Object.fromEntries(
      [...new Set(kinds)].map((one) => [one, kinds.filter((k) => k === one).length]),
    );
    expect(counts).toEqual({ 'stage Engaging': 8300, 'end won': 4238, 'end lost': 2473 });
    expect(taken.log.header.stages.map(({ id }) => id)).toEqual(['Prospecting', 'Engaging']);
  });

  it('GTXPro is repaired, what the file had stays beside it, and the repair can be declined', async () => {
    const { log, report, recognition } = taken;
    expect(report.repairs).toEqual([{ column: 'product', from: 'GTXPro', to: 'GTX Pro', rows: 1480 }]);
    const repaired = log.cases.filter(({ attributes }) => attributes['product_raw'] === 'GTXPro');
    expect(repaired).toHaveLength(1480);
    expect(new Set(repaired.map(({ product }) => product))).toEqual(new Set(['GTX Pro']));
    const sink = memorySink();
    const declined = await importFiles(
      files('sales_pipeline.csv'),
      acceptRepair(recognition.recipe, 0, false),
      context,
      sink,
    );
    if (!declined.ok) throw new Error(declined.error.code);
    const lookup = declined.value.report.lookups.find(({ file }) => file === 'products.csv');
    expect(lookup?.unmatched).toEqual([{ value: 'GTXPro', rows: 1480 }]);
    expect(sink.text.cases).toContain('GTXPro');
  });

  it('names the agents of the team list that have no deal', () => {
    expect(taken.report.lookups[0]?.unused.toSorted()).toEqual([
      'Carl Lin',
      'Carol Thompson',
      'Elizabeth Anderson',
      'Mei-Mei Johns',
      'Natalya Ivanova',
    ]);
  });

  it.each(['sales_pipeline.variant-dd-mm-yy.csv', 'sales_pipeline.variant-dd-mm-yyyy.csv'])(
    '%s gives the same dates',
    async (name) => {
      const { log } = await importAsProposed(files(name));
      const dates = (cases: typeof log.cases) =>
        cases.map(({ caseId, openedOn, closedOn }) => [caseId, openedOn, closedOn]);
      expect(dates(log.cases)).toEqual(dates(taken.log.cases));
    },
  );

  it('a saved recipe takes the files of next month under other names, and keeps its decisions', async () => {
    const decided: Recipe = {
      ...acceptRepair(taken.recognition.recipe, 0, false),
      name: 'Monthly',
      currency: 'USD',
    };
    const renamed = files('sales_pipeline.csv').map((file) => ({
      ...file,
      name: file.name.replace('.', ' (2).'),
    }));
    const seen = await recognise(renamed, context, { saved: [{ id: 'x', name: 'foreign' }, decided] });
    if (!seen.ok) throw new Error(seen.error.code);
    expect(seen.value).toMatchObject({ savedRecipe: decided.id, confidence: 1, recipe: { name: 'Monthly' } });
    const sink = memorySink();
    const done = await importFiles(renamed, seen.value.recipe, context, sink);
    if (!done.ok) throw new Error(done.error.code);
    const log = logFromCsv({ header: logHeaderToJson(done.value.header), ...sink.text });
    expect(log.header.currency).toBe('USD');
    expect(log.cases.filter(({ product }) => product === 'GTXPro')).toHaveLength(1480);
  });

  it('a column that is gone since then is named', async () => {
    const shorter = readFileSync(path('sales_pipeline.csv'), 'utf8').replace('close_value', 'value_of_close');
    const changed = [memoryFile('sales_pipeline.csv', shorter), ...files('sales_pipeline.csv').slice(1)];
    const done = await importFiles(changed, taken.recognition.recipe, context, memorySink());
    expect(done).toEqual({
      ok: false,
      error: { code: 'columns_changed', file: 'sales_pipeline.csv', missing: ['close_value'] },
    });
  });
});
