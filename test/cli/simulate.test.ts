import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { logFromCsv } from '@/runtime/format';
import { commands } from '../../src/cli/commands';
import { dispatch } from '../../src/cli/dispatch';

const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const template = 'public/templates/b2b_project_8.json';
const simulate = (...args: string[]) => dispatch(['simulate', ...args], commands);
const small = ['--deals', '30', '--seed', '4', '--start', '2026-04-06'];

function logIn(path: string) {
  const read = (name: string) => readFileSync(join(path, name), 'utf8');
  return { header: read('log.json'), events: read('events.csv'), cases: read('cases.csv') };
}

describe('simulate PROCESS.json', () => {
  it('writes a log that reads back, the same twice', async () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    const result = await simulate(template, ...small, '--out', one);
    expect(result).toMatchObject({
      exit: 0,
      json: { deals: 30, refused: 0, versions: ['1.0', '1.1', '2.0'] },
    });
    await simulate(template, ...small, '--out', two);
    expect(logIn(two)).toEqual(logIn(one));
    const log = logFromCsv(logIn(one));
    expect(log.cases).toHaveLength(30);
    expect(result.json).toMatchObject({ events: log.events.length });
  });

  it('writes both tables into one file, which imports as it is', async () => {
    const path = join(folder, 'log.csv');
    const { json } = await simulate(template, ...small, '--out', path);
    const { events } = json as { events: number };
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(1 + 30 + events);
    const imported = await dispatch(['import', path, '--out', join(folder, 'imported')], commands);
    expect(imported.exit).toBe(0);
    expect(logIn(join(folder, 'imported')).events.trimEnd().split('\n')).toHaveLength(1 + events);
  });

  it('writes the dirt beside it, with a list of what is wrong', async () => {
    const dirt = join(folder, 'dirt');
    await simulate(template, ...small, '--out', join(folder, 'with-dirt'), '--dirt', dirt);
    const faults = JSON.parse(readFileSync(join(dirt, 'faults.json'), 'utf8')) as { name: string }[];
    expect(faults.length).toBeGreaterThan(8);
    for (const { name } of faults) expect(existsSync(join(dirt, name))).toBe(true);
  });

  it('writes options by their title in the language asked for', async () => {
    const path = join(folder, 'ru');
    await simulate(template, ...small, '--locale', 'ru', '--out', path);
    expect(logIn(path).cases).toContain('Анна Соколова');
    expect(logIn(path).cases).toContain('Холодный звонок');
  });

  it.each([
    ['log.xes', 'XES'],
    ['log.parquet', 'Parquet'],
  ])('refuses %s and says why', async (name, form) => {
    const result = await simulate(template, ...small, '--out', join(folder, name));
    expect(result.exit).toBe(1);
    expect(result.notes?.[0]).toContain(`${form} is not supported yet`);
  });

  it('says what is wrong with the process, the start and the numbers', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{');
    const out = ['--out', join(folder, 'never')];
    expect((await simulate(broken, ...out)).exit).toBe(1);
    expect((await simulate(join(folder, 'nothing.json'), ...out)).notes?.[0]).toContain('no such file');
    expect((await simulate(template, '--start', 'soon', ...out)).notes?.[0]).toContain('2026-04-06');
    expect((await simulate(template, '--deals', 'many', ...out)).exit).toBe(2);
    expect((await simulate(template)).exit).toBe(2);
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });
});
