import { describe, expect, it } from 'vitest';
import { RefusedInput, UsageError, type Command } from '../../src/cli/command';
import { dispatch } from '../../src/cli/dispatch';

const command =
  (run: Command['run']): (() => Promise<Command>) =>
  async () => ({ summary: 'Does it', usage: 'FILE', run });

const registry = {
  echo: command(async (args) => ({ exit: 0, json: args })),
  picky: command(async () => {
    throw new UsageError('FILE is missing');
  }),
  strict: command(async () => {
    throw new RefusedInput('not a process');
  }),
  broken: command(async () => {
    throw new TypeError('bug');
  }),
};

describe('command line', () => {
  it('runs the named command with the words after its name', async () => {
    expect(await dispatch(['echo', 'a', '--b'], registry)).toEqual({ exit: 0, json: ['a', '--b'] });
  });

  it('lists the commands: asked for it exits 0, called without one exits 2', async () => {
    const asked = await dispatch(['--help'], registry);
    expect(asked.exit).toBe(0);
    expect(asked.notes?.join('\n')).toContain('echo       Does it');
    expect(await dispatch([], registry)).toMatchObject({ exit: 2 });
  });

  it('shows the usage of one command', async () => {
    expect(await dispatch(['echo', '--help'], registry)).toEqual({
      exit: 0,
      notes: ['Usage: echo FILE', 'Does it'],
    });
  });

  it('exits 2 on an unknown command, also one named like a property of every object', async () => {
    expect(await dispatch(['fly'], registry)).toMatchObject({
      exit: 2,
      notes: expect.arrayContaining(['Unknown command: fly']),
    });
    expect(await dispatch(['constructor'], registry)).toMatchObject({ exit: 2 });
  });

  it('exits 2 on wrong usage with the usage, 1 on refused input with its cause', async () => {
    expect(await dispatch(['picky'], registry)).toMatchObject({
      exit: 2,
      notes: ['FILE is missing', 'Usage: picky FILE', 'Does it'],
    });
    expect(await dispatch(['strict'], registry)).toEqual({ exit: 1, notes: ['not a process'] });
  });

  it('hides no bug behind an exit code', async () => {
    await expect(dispatch(['broken'], registry)).rejects.toThrow('bug');
  });
});
