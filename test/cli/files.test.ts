import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands';
import { dispatch } from '../../src/cli/dispatch';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const template = 'public/templates/b2b_project_8.json';
const run = (...words: string[]) => dispatch(words, commands);
const file = (name: string, content = '') => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const few = ['--deals', '3', '--start', '2026-04-06'];

describe('files named on the command line', () => {
  const taken = file('taken');
  const deals = file('deals.csv', 'ID;Stage;Amount;Created\n1;Call;100;2026-01-12\n');

  it.each([
    ['a folder where a file stands', ['simulate', template, ...few, '--out', taken], 'a file of this name'],
    [
      'a folder inside a file',
      ['simulate', template, ...few, '--out', join(taken, 'log')],
      'a part of the path is a file',
    ],
    [
      'a file in a folder that is not there',
      ['simulate', template, ...few, '--out', join(folder, 'no', 'log.csv')],
      'there is no such file or folder',
    ],
    [
      'dirt where a file stands',
      ['simulate', template, ...few, '--out', join(folder, 'log'), '--dirt', taken],
      'a file of this name',
    ],
    ['an import where a file stands', ['import', deals, '--out', taken], 'a file of this name'],
    ['an import of nothing', ['import', join(folder, 'none.csv'), '--out', folder], 'there is no such file'],
    ['a folder in place of a process', ['simulate', folder, '--out', join(folder, 'log')], 'it is a folder'],
    [
      'a folder in place of a recipe',
      ['import', deals, '--recipe', folder, '--out', folder],
      'it is a folder',
    ],
    [
      'a folder in place of a report',
      ['report', deals, '--rows', 'manager', '--spec', folder],
      'it is a folder',
    ],
  ])('are refused with their path and the reason: %s', async (_, words, reason) => {
    const { exit, json, notes } = await run(...words);
    expect({ exit, json }).toEqual({ exit: 1, json: undefined });
    expect(notes).toHaveLength(1);
    expect(notes![0]).toContain(folder);
    expect(notes![0]).toContain(reason);
  });
});

describe('options', () => {
  it('do not take the next option for a value', async () => {
    const { exit, notes } = await run('simulate', template, '--out', '--deals', '3');
    expect(exit).toBe(2);
    expect(notes![0]).toBe('--out needs a value');
    expect(existsSync('--deals')).toBe(false);
  });

  it('may be written with an equals sign in every command', async () => {
    const { notes } = await run('check', template, '--lang=ru');
    expect(notes!.at(-1)).toMatch(/[а-я]/);
  });

  it.each([
    ['--deals', '0'],
    ['--deals', '2.5'],
    ['--deals', '99999999999999999999'],
    ['--weeks', '5000'],
  ])('keep numbers within what can be made: %s %s', async (name, value) => {
    const { exit, notes } = await run('simulate', template, name, value, '--out', join(folder, 'never'));
    expect(exit).toBe(2);
    expect(notes![0]).toMatch(new RegExp(`^${name} is a whole number from 1 to \\d+, not ${value}$`));
  });

  it.each(['2026-02-31', '9999-12-01', '0000-00-00'])('take only days that exist: %s', async (start) => {
    const result = await run('simulate', template, '--start', start, '--out', join(folder, 'never'));
    expect(result.exit).toBe(1);
    expect(result.notes![0]).toContain(`--start ${start}: a date`);
  });
});

describe('a broken pipe', () => {
  it('is no failure: whoever read the output has seen enough', async () => {
    const child = spawn(process.execPath, [
      'node_modules/tsx/dist/cli.mjs',
      'src/cli/main.ts',
      'check',
      template,
    ]);
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    const exit = await new Promise((resolve) => child.on('close', resolve));
    expect(said).not.toContain('EPIPE');
    expect(said).toContain('2 findings.');
    expect(exit).toBe(1);
  }, 60_000);
});
