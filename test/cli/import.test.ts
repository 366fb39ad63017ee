import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '@/cli/commands';
import { dispatch } from '@/cli/dispatch';
import { logFromCsv } from '@/runtime/format';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const importing = (...words: string[]) => dispatch(['import', ...words], commands);
const readLog = (out: string) => {
  const text = (name: string) => readFileSync(join(out, name), 'utf8');
  return logFromCsv({ header: text('log.json'), events: text('events.csv'), cases: text('cases.csv') });
};

const header = 'deal_id,owner,stage,created,closed,amount\n';

describe('import FILE… --out LOG', () => {
  it('writes a log that reads back, the recipe, and reports every row that is not in it', async () => {
    const deals = write(
      'deals.csv',
      header +
        '1,Anna,Won,2026-01-05,2026-01-09,100\n2,"Boris,Lost,2026-01-05,2026-01-09,100\n3,Anna,Talks,2026-01-06,,5\n',
    );
    const out = join(folder, 'log');
    const { exit, json, notes } = await importing(deals, '--out', out, '--currency', 'EUR');
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      deals: 2,
      rejected: [{ file: 'deals.csv', line: 3, reason: 'A quote opens and does not close' }],
    });
    expect(notes).toContain('deals.csv (deals, utf-8): 3 rows, 2 imported, 1 rejected');
    const log = readLog(out);
    expect(log.header.currency).toBe('EUR');
    expect(log.cases.map(({ caseId, outcome }) => [caseId, outcome])).toEqual([
      ['1', 'won'],
      ['3', 'open'],
    ]);
    const again = join(folder, 'again');
    const recipe = join(out, 'recipe.json');
    expect((await importing(deals, '--recipe', recipe, '--out', again)).exit).toBe(0);
    expect(readLog(again)).toEqual(log);
    // The folder of a log is a log.
    expect((await importing(out, '--out', again)).exit).toBe(0);
    expect(readLog(again)).toEqual(log);
  });

  it('asks nothing it cannot ask: unknown dates refuse with place, cause and cure, and change nothing', async () => {
    const deals = write('weeks.csv', header + '1,Anna,Won,week 12 of 2026,2026-01-09,100\n');
    const out = join(folder, 'kept');
    await importing(write('good.csv', header + '9,Anna,Won,2026-01-05,2026-01-09,100\n'), '--out', out);
    const before = readLog(out);
    const { exit, notes } = await importing(deals, '--out', out);
    expect(exit).toBe(1);
    expect(notes?.[0]).toContain('weeks.csv, column “created”');
    expect(notes?.[0]).toContain('“week 12 of 2026” on line 2');
    expect(readLog(out)).toEqual(before);
    expect(existsSync(join(out, 'events.csv.part'))).toBe(false);
  });

  it('a recipe for other files names the columns it misses', async () => {
    const out = join(folder, 'first');
    await importing(write('first.csv', header + '9,Anna,Won,2026-01-05,2026-01-09,100\n'), '--out', out);
    const other = write('other.csv', 'deal_id,owner,stage\n1,Anna,Won\n');
    const { exit, notes } = await importing(other, '--recipe', join(out, 'recipe.json'), '--out', out);
    expect(exit).toBe(1);
    expect(notes?.[0]).toContain('created, closed, amount');
  });

  it('wrong usage is 2, a file that is not there is 1', async () => {
    expect((await importing('--out', folder)).exit).toBe(2);
    expect((await importing('x.csv')).exit).toBe(2);
    expect(await importing(join(folder, 'x.csv'), '--out', folder)).toMatchObject({ exit: 1 });
    expect((await importing('x.csv', '--out', folder, '--speed', '9')).exit).toBe(2);
  });
});
