import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '@/cli/dispatch';
import { commands } from '@/cli/commands';
import { logToCsv, type Log } from '@/runtime/format';
import { dealRow, eventRow, header } from '../analytics/sql/measured';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 12, 9);
const log: Log = {
  header: header({ attributes: [{ id: 'sector', title: 'Sector', type: 'text' }] }),
  cases: [
    dealRow('a', {
      manager: 'Anna',
      stage: 'deal',
      outcome: 'won',
      amountMinor: 30_000,
      attributes: { sector: 'retail' },
    }),
    dealRow('b', {
      manager: 'Anna',
      stage: 'talk',
      outcome: 'lost',
      amountMinor: 5_000,
      attributes: { sector: null },
    }),
    dealRow('c', { manager: 'Boris', stage: 'lead', outcome: 'open', attributes: { sector: 'retail' } }),
  ],
  events: [
    eventRow('a', 'stage', 'lead', START),
    eventRow('a', 'activity', 'call', START + DAY, { person: 'Anna' }),
    eventRow('a', 'stage', 'deal', START + 20 * DAY),
    eventRow('a', 'end', 'signed', START + 21 * DAY),
    eventRow('b', 'stage', 'lead', START),
    eventRow('b', 'activity', 'call', START + 3 * DAY, { person: 'Boris' }),
    eventRow('b', 'stage', 'talk', START + 4 * DAY),
    eventRow('b', 'end', 'refused', START + 5 * DAY),
  ],
};

describe('commands over a log', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'log-'));
    const files = logToCsv(log);
    await writeFile(join(folder, 'log.json'), files.header);
    await writeFile(join(folder, 'events.csv'), files.events);
    await writeFile(join(folder, 'cases.csv'), files.cases);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = async (...words: string[]) => {
    const { exit, json, notes = [] } = await dispatch(words, commands);
    return { exit, json: json as Record<string, never> & { steps: { deals: number }[] }, notes };
  };
  const deals = (json: { steps: { deals: number }[] }) => json.steps.map((step) => step.deals);

  it('count a funnel of events in the window, split by a dimension and by the person of an event', async () => {
    const { exit, json } = await run('funnel', folder, '--steps', 'lead,call,deal', '--by', 'manager,person');
    expect(exit).toBe(0);
    expect(deals(json)).toEqual([2, 2, 0]);
    expect(json).toMatchObject({
      windowSeconds: 1_209_600,
      by: { manager: [{ key: 'Anna' }], person: [{ key: 'Anna' }, { key: 'Boris' }] },
    });
    const wide = await run('funnel', folder, '--steps=lead,call,deal', '--window=30d');
    expect(deals(wide.json)).toEqual([2, 2, 1]);
    const strict = await run('funnel', folder, '--steps', 'lead,call', '--order', 'strict', '--window', '1d');
    expect(deals(strict.json)).toEqual([2, 1]);
  });

  it('count a funnel of stages, narrowed by conditions in words', async () => {
    const all = await run('funnel', folder, '--stages', '--by', 'sector');
    expect(deals(all.json)).toEqual([3, 2, 1, 1]);
    expect(all.json).toMatchObject({
      deals: 3,
      dealsWithoutEvents: 1,
      by: { sector: [{ key: 'retail' }, { key: null }] },
    });
    const some = await run(
      'funnel',
      folder,
      '--stages',
      '--steps',
      'lead,talk',
      '--rule',
      'touched',
      '--where',
      'manager=Anna',
      '--where',
      'amount<=60',
    );
    expect(deals(some.json)).toEqual([1, 1, 0]);
    const known = await run('funnel', folder, '--stages', '--where', 'attr:sector!=-');
    expect(deals(known.json)[0]).toBe(2);
  });

  it('leave out stages that stand aside, name them, and say which deals are at no step', async () => {
    const aside = await mkdtemp(join(tmpdir(), 'log-'));
    const stages = log.header.stages.map((stage) => (stage.id === 'talk' ? { ...stage, side: true } : stage));
    const files = logToCsv({ ...log, header: { ...log.header, stages } });
    await writeFile(join(aside, 'log.json'), files.header);
    await writeFile(join(aside, 'events.csv'), files.events);
    await writeFile(join(aside, 'cases.csv'), files.cases);
    const { json } = await run('funnel', aside, '--stages');
    expect(deals(json)).toEqual([3, 1, 1]);
    expect(json).toMatchObject({
      aside: [{ stage: 'talk', deals: 1, lost: 1, lostAmountMinor: 5_000 }],
      withoutStage: { deals: 0 },
      offTheSteps: { deals: 0 },
    });
    await rm(aside, { recursive: true });
  });

  it('are as strict as they are told to be, and by default as the vectors are', async () => {
    const strict = async (...between: string[]) =>
      deals(
        (
          await run(
            'funnel',
            folder,
            '--steps',
            'lead,deal',
            '--window',
            '30d',
            '--order',
            'strict',
            ...between,
          )
        ).json,
      );
    expect(await strict()).toEqual([2, 0]);
    expect(await strict('--between', 'all')).toEqual([2, 0]);
    expect(await strict('--between', 'stage,end')).toEqual([2, 1]);
    expect(await strict('--between', 'steps')).toEqual([2, 1]);
    expect((await run('funnel', folder, '--steps', 'lead,deal', '--between', 'steps')).exit).toBe(2);
    expect((await run('funnel', folder, '--steps', 'lead', '--order', 'strict', '--between', 'x')).exit).toBe(
      2,
    );
  });

  it('reckon working time by the calendar of a process', async () => {
    const stages = async (...more: string[]) =>
      (await run('funnel', folder, '--stages', ...more)).json.steps.map(
        (step) => (step as { medianMinutes?: number | null }).medianMinutes,
      );
    expect(await stages()).toEqual([null, null, null, null]);
    const known = await stages('--process', 'public/templates/b2b_project_8.json');
    expect(known[0]).toBeGreaterThan(0);
    expect(known.at(-1)).toBeNull();
    const refused = await run('funnel', folder, '--stages', '--process', join(folder, 'log.json'));
    expect(refused.exit).toBe(1);
  });

  it('read the same log from an archive', async () => {
    const names = ['log.json', 'events.csv', 'cases.csv'];
    const inside = Object.fromEntries(
      await Promise.all(
        names.map(async (name) => [`log/${name}`, new Uint8Array(await readFile(join(folder, name)))]),
      ),
    ) as Record<string, Uint8Array>;
    const path = join(folder, 'log.zip');
    await writeFile(path, zipSync(inside));
    expect(deals((await run('funnel', path, '--stages')).json)).toEqual([3, 2, 1, 1]);
  });

  it('read one CSV of events by the usual names of its columns', async () => {
    const path = join(folder, 'one.csv');
    await writeFile(
      path,
      'case_id,activity,timestamp,resource\nA7,ask,2026-01-01T10:00:00Z,Anna\nA7,pay,2026-01-02T10:00:00Z,Boris\nNA,ask,2026-01-03T10:00:00Z,\n',
    );
    const { json } = await run('funnel', path, '--steps', 'ask,pay');
    expect(deals(json)).toEqual([2, 1]);
    const stages = await run('funnel', path, '--stages', '--steps', 'ask,pay');
    expect(deals(stages.json)).toEqual([2, 1, 0]);
  });

  it('print any table of the report builder, also a saved one', async () => {
    const { json } = await run(
      'report',
      folder,
      '--rows',
      'manager',
      '--measures',
      'deals,win_rate',
      '--sort=-deals',
    );
    expect(json).toMatchObject({
      table: [
        { keys: ['Anna'], total: { deals: { value: 2 }, win_rate: { value: 0.5, sample: 2 } } },
        { keys: ['Boris'], total: { deals: { value: 1 }, win_rate: { value: null, sample: 0 } } },
      ],
      total: { total: { deals: { value: 3 } } },
    });
    const path = join(folder, 'report.json');
    await writeFile(
      path,
      JSON.stringify({ id: 'r1', name: 'Wins', rows: ['outcome'], measures: ['won_amount'] }),
    );
    expect((await run('report', folder, '--spec', path)).json).toMatchObject({ rowCount: 3 });
    await writeFile(path, JSON.stringify({ rows: ['shoe_size'], measures: [] }));
    const refused = await run('report', folder, '--spec', path);
    expect(refused.exit).toBe(1);
    expect(refused.notes[0]).toMatch(/rows\.0.*measures/);
  });

  it('list what can be asked of the log', async () => {
    const { json } = await run('measures', folder);
    expect(json).toMatchObject({ summary: { deals: 3, events: 8 } });
    const dimensions = (json as unknown as { dimensions: { dimension: string }[] }).dimensions;
    expect(dimensions.map(({ dimension }) => dimension)).toEqual([
      'manager',
      'stage',
      'outcome',
      'attr:sector',
    ]);
  });

  it('exit 2 on wrong usage and 1 on a log that cannot be read, and say what would help', async () => {
    const cases: [string[], number, RegExp][] = [
      [['funnel', folder], 2, /--steps A,B,C/],
      [['funnel', '--steps', 'a'], 2, /Name a log/],
      [['funnel', folder, '--steps', 'a', '--order', 'any'], 2, /ordered, strict, unordered/],
      [['funnel', folder, '--steps', 'a', '--window', 'soon'], 2, /14d/],
      [['funnel', folder, '--steps', 'a', '--by', 'colour'], 2, /No dimension is called colour/],
      [['funnel', folder, '--steps', 'a', '--where', 'opened>=May'], 2, /2026-03-31/],
      [['report', folder, '--measures', 'luck'], 2, /win_rate/],
      [['funnel', folder, '--fast'], 2, /Unknown option/],
      [['funnel', join(folder, 'absent'), '--steps', 'a'], 1, /no such file or folder/],
      [['funnel', tmpdir(), '--steps', 'a'], 1, /log\.json is missing/],
    ];
    for (const [words, exit, note] of cases) {
      const found = await run(...words);
      expect(found.exit, words.join(' ')).toBe(exit);
      expect(found.notes[0]).toMatch(note);
    }
  });
});
