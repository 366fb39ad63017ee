import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stageFunnelQuestion } from '@/analytics/sql';
import { importLog } from '@/cli/log/import-log';
import { withEngine } from '@/cli/log/measured-log';
import { crmMappings } from '@/cli/vectors/crm-questions';
import { runFile } from '@/cli/vectors/run-file';

const shared = '../shared';
const file = `${shared}/vectors/crm-opportunities.json`;
const folder = `${shared}/data/crm/maven-crm-opportunities`;

describe.skipIf(!existsSync(file) || !existsSync(folder))('8,800 real opportunities', () => {
  it('are measured as expected: stages, win rate, value and cycle, by the product’s own measures', async () => {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const report = await withEngine((engine) => runFile(file, json, engine, { logs: [], roots: [shared] }));
    for (const check of report!.checks) expect.soft(check).toEqual({ id: check.id, status: 'passed' });
    expect(report!.checks).toHaveLength(Object.keys(crmMappings).length);
    expect(report!.notYetSupported).toMatchObject({ count: 2 });
  });

  it('make a funnel in which the 500 without any date stand in their stage', async () => {
    const tables = ['accounts', 'products', 'sales_pipeline', 'sales_teams'];
    const paths = readdirSync(folder).filter((name) => tables.includes(name.replace('.csv', '')));
    const { source } = await importLog(
      paths.map((name) => `${folder}/${name}`),
      { timezone: 'UTC', currency: 'USD', stages: [] },
    );
    const spec = { stages: [], countingRule: 'reached', splitBy: 'region', filters: [] } as const;
    const { total, groups, dealsWithoutEvents } = await withEngine(async (engine) =>
      (await engine.load(source)).ask(stageFunnelQuestion(spec, source.header)),
    );
    expect(total.steps.map(({ step, deals }) => [step, deals])).toEqual([
      ['Prospecting', 8800],
      ['Engaging', 8300],
      ['won', 4238],
    ]);
    expect(total.steps[1]!.exits).toMatchObject({ lost: 2473, open: 1589 });
    expect(groups.map(({ key, steps }) => [key, steps.at(-1)!.deals])).toEqual([
      ['Central', 1629],
      ['West', 1438],
      ['East', 1171],
    ]);
    expect(dealsWithoutEvents).toBe(500);
  });
});
