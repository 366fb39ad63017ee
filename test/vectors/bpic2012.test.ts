import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withEngine } from '@/cli/log/measured-log';
import { importLog } from '@/cli/log/import-log';
import { logFunnelsSchema } from '@/cli/vectors/funnel-shapes';
import { checkLogFunnels } from '@/cli/vectors/log-funnels';

const file = '../shared/vectors/bpic2012-funnels.json';
const log = '../shared/data/logs/bpic2012.csv.gz';

describe.skipIf(!existsSync(file) || !existsSync(log))('funnels of 13,087 real loan applications', () => {
  it('give the expected counts and times, also by amount and by the person of the last step', async () => {
    const expected = logFunnelsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const { source } = await importLog([log], { timezone: 'UTC', currency: 'EUR', stages: [] });
    const checks = await withEngine(async (engine) => checkLogFunnels(await engine.load(source), expected));
    for (const check of checks) expect.soft(check).toMatchObject({ status: 'passed' });
    expect(checks.length).toBeGreaterThan(20);
  });
});
