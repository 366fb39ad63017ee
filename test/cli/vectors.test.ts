import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '@/cli/dispatch';
import { commands } from '@/cli/commands';

const vector = (id: string, counts: number[], more: object = {}) => ({
  id,
  order: 'ordered',
  steps: ['a', 'b'],
  window_s: 60,
  exclusions: [],
  actors: {
    one: [
      ['a', 0],
      ['b', 60],
    ],
    two: [['a', 0]],
  },
  expect: { counts, ...more },
});

describe('vectors', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vectors-'));
    await mkdir(join(folder, 'deep/conformance'), { recursive: true });
    const put = (name: string, json: unknown) => writeFile(join(folder, name), JSON.stringify(json));
    await put('deep/funnel.json', {
      vectors: [vector('right', [2, 1]), vector('wrong', [2, 2]), vector('odd', [2, 1], { mood: 'good' })],
    });
    await put('commission.json', { format: 'mainspring-commission-vectors/1', vectors: [{}, {}, {}] });
    await put('deep/conformance/rules.json', {});
    await put('log-funnels.json', {
      log: 'nowhere2012',
      cases: 1,
      events: 1,
      funnels: [{ ...vector('far', []), counts: [1, 1] }],
    });
    await put('shapeless.json', { funnels: 'none', questions: [1] });
    await put('other.json', { about: 'not vectors' });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('pass, fail and are skipped by what came of them; what is not built yet is never passed', async () => {
    const { exit, json, notes = [] } = await dispatch(['vectors', folder], commands);
    expect(exit).toBe(1);
    expect(json).toMatchObject({
      passed: 1,
      failed: 2,
      skipped: 6,
      notYetSupported: { commission: 3, conformance: 1 },
    });
    expect(notes.filter((note) => note.startsWith('FAILED'))).toEqual([
      expect.stringMatching(/^FAILED deep.funnel\.json wrong: .*expected .*\[2,2\].* found .*\[2,1\]/),
      expect.stringMatching(/^FAILED shapeless\.json shapeless\.json: the file has another shape/),
    ]);
    expect(notes.join('\n')).toContain('nowhere2012.csv.gz was not found');
    expect(notes.at(-1)).toBe('1 passed, 2 failed, 6 skipped');
  });

  it('are refused where there are none', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'vectors-'));
    expect(await dispatch(['vectors', empty], commands)).toMatchObject({ exit: 1 });
    expect(await dispatch(['vectors', join(empty, 'absent')], commands)).toMatchObject({ exit: 1 });
    expect(await dispatch(['vectors'], commands)).toMatchObject({ exit: 2 });
    await rm(empty, { recursive: true });
  });
});
