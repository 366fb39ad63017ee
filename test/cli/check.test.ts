import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands';
import { dispatch } from '../../src/cli/dispatch';
import { planted, stepOf, template } from '../designer/lint/template';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const check = (...args: string[]) => dispatch(['check', ...args], commands);

describe('check PROCESS.json', () => {
  it('gives the findings as JSON and a line each in the language asked for', async () => {
    const path = file('template.json', JSON.stringify(template()));
    const ru = await check(path, '--lang', 'ru');
    expect(ru.exit).toBe(1);
    expect(ru.json).toMatchObject({
      process: { id: 'b2b_project_8', version: 1 },
      findings: [
        { rule: 'variable_unconfirmed', severity: 'warning', at: { kind: 'variable', id: 'case' } },
        { rule: 'variable_unconfirmed', severity: 'warning', at: { kind: 'variable', id: 'price_range' } },
      ],
      repairs: [],
    });
    expect(ru.notes?.[0]).toBe(
      'замечание: Факт компании «Пример из практики»: Этот факт пришёл из шаблона, и вы его ещё не подтвердили. Впишите свой и подтвердите.',
    );
    expect((await check(path)).notes?.at(-1)).toBe('2 findings.');
  });

  it('exits 0 when nothing is wrong', async () => {
    const sound = planted((process) => process.variables.forEach((variable) => (variable.confirmed = true)));
    expect(await check(file('sound.json', JSON.stringify(sound)))).toMatchObject({
      exit: 0,
      json: { findings: [] },
      notes: ['Nothing found.'],
    });
  });

  it('names the place of a fault with the title of its stage', async () => {
    const broken = planted((process) => (stepOf(process, 'launch', 's4').answers = []));
    const { notes } = await check(file('broken.json', JSON.stringify(broken)));
    expect(notes?.[0]).toMatch(
      /^error: Stage “Launch and full payment”, script step 4 “.*”: There is no way out/,
    );
  });

  it('refuses what is no process with place, cause and cure', async () => {
    const cut = await check(file('cut.json', '{"format": "mainspring/process",\n "id":'), '--lang', 'ru');
    expect(cut).toMatchObject({ exit: 1, json: { error: { code: 'not_json' } } });
    expect(cut.notes?.[0]).toContain('Строка 2, символ 7: Файл обрывается');
    expect(await check(file('list.json', '[1]'))).toMatchObject({
      exit: 1,
      json: { error: { code: 'not_a_process' } },
    });
    expect(
      await check(file('new.json', JSON.stringify({ ...template(), formatVersion: '3.0' }))),
    ).toMatchObject({
      exit: 1,
      json: { error: { code: 'newer_version' } },
    });
    const unfit = planted((process) => Reflect.deleteProperty(process.ends[3]!, 'returnsTo'));
    const told = await check(file('unfit.json', JSON.stringify(unfit)));
    expect(told.notes?.[0]).toContain('End later › returnsTo: This part is missing.');
  });

  it('refuses a file that is absent, empty or in another encoding', async () => {
    expect(await check(join(folder, 'absent.json'))).toMatchObject({
      exit: 1,
      json: { error: { code: 'unreadable' } },
    });
    expect(await check(file('empty.json', ''))).toMatchObject({
      exit: 1,
      json: { error: { code: 'empty' } },
    });
    expect(await check(file('cp1251.json', Uint8Array.of(0x7b, 0xcf, 0xf0, 0x7d)))).toMatchObject({
      exit: 1,
      json: { error: { code: 'encoding' } },
    });
  });

  it('exits 2 on wrong usage', async () => {
    expect((await check()).exit).toBe(2);
    expect((await check('a.json', 'b.json')).exit).toBe(2);
    expect((await check('a.json', '--lang', 'fr')).exit).toBe(2);
    expect((await check('a.json', '--colour')).exit).toBe(2);
  });
});
