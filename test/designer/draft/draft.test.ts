import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, type Draft, type DraftSource } from '@/designer/draft';
import { lint } from '@/designer/lint';
import { compileProcess } from '@/runtime/engine';
import { logStagesOf, type Process } from '@/runtime/format';
import { openProcess } from '@/runtime/format/schema';
import { anyLog, calendar, headerOf, numbersOf, type Told } from './logs';

async function drawn(source: DraftSource): Promise<Draft> {
  const draft = await draftOf(source);
  if (!draft.ok) throw new Error(draft.error.code);
  return draft.value;
}

const told = (log: Told, stages = Object.keys(log.stages)): Promise<Draft> =>
  drawn({ header: headerOf(stages), calendar, numbers: numbersOf(log), locale: 'ru' });

/** `A>B kind` of every outcome, stages by their titles. */
function waysOf({ stages, ends }: Process): string[] {
  const nodes = new Map([...stages, ...ends].map(({ id, title }) => [id, title.ru ?? title.en]));
  return stages.flatMap((stage) =>
    stage.outcomes.map(({ to, kind }) => `${nodes.get(stage.id)}>${nodes.get(to)} ${kind}`),
  );
}

const errorsOf = (process: Process) => lint(process).filter(({ severity }) => severity === 'error');

const lists = {
  stages: { Контакт: 400, Переговоры: 300, Договор: 100 },
  deals: 1000,
};

describe('A process drawn from a log', () => {
  test('is valid, runs, has no error, and every stage of it leads from an entry to an end, whatever the log', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (source) => {
        const { process, facts, places, numbers } = await drawn(source);
        expect(openProcess(JSON.stringify(process))).toMatchObject({ ok: true, value: { repairs: [] } });
        expect(errorsOf(process)).toEqual([]);
        const { stages, ends } = compileProcess(process);
        expect(stages.size).toBe(source.numbers.stages.length);
        expect([...ends.values()].map(({ kind }) => kind)).toEqual(
          expect.arrayContaining(['success', 'failure']),
        );
        expect(facts.stages).toBe(stages.size);
        // Every number of a stage has its place on the drawing.
        expect(numbers.stages.map(({ stage }) => stages.has(stage))).not.toContain(false);
        expect(new Set(Object.values(places.stages)).size).toBe(stages.size);
        expect(Object.keys(process.layout.nodes).sort()).toEqual([...stages.keys(), ...ends.keys()].sort());
      }),
      { numRuns: 30 },
    );
  });

  test('is the same for the same log', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (source) => {
        expect(await draftOf(source)).toEqual(await draftOf(source));
      }),
      { numRuns: 5 },
    );
  });

  test('draws every way that enough deals took, and no way of others except for a whole drawing', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (source) => {
        const { process, places, facts } = await drawn(source);
        const nodes = new Map([...Object.entries(places.ends), ...Object.entries(places.stages)]);
        const drawnWays = new Set(
          process.stages.flatMap(({ id, outcomes }) => outcomes.map(({ to }) => `${id}>${to}`)),
        );
        for (const { from, to, passages, deals, share } of source.numbers.transitions) {
          const [a, b] = [nodes.get(from), nodes.get(to)];
          if (a && b && passages / share.whole >= 0.2 && deals >= 5) expect(drawnWays).toContain(`${a}>${b}`);
        }
        expect(facts.assumed).toBeLessThanOrEqual(facts.ways);
      }),
      { numRuns: 20 },
    );
  });

  test('of a list without history goes by the order of the stages, and each may be lost', async () => {
    const { process, facts } = await told({ ...lists, ends: { won: 80, lost: 120 } });
    expect(waysOf(process)).toEqual([
      'Контакт>Переговоры success',
      'Контакт>Отказ loss',
      'Переговоры>Договор success',
      'Переговоры>Отказ loss',
      'Договор>Успех success',
      'Договор>Отказ loss',
    ]);
    expect(facts).toEqual({ stages: 3, ways: 6, assumed: 6, undrawn: 0, leastShare: 0.05 });
  });

  test('of a list whose deals say where they were lost, is lost there only', async () => {
    const { process, facts } = await told({
      ...lists,
      ends: { won: 80, lost: 120 },
      lostIn: { Переговоры: 120 },
    });
    expect(waysOf(process)).toEqual([
      'Контакт>Переговоры success',
      'Переговоры>Договор success',
      'Переговоры>Отказ loss',
      'Договор>Успех success',
    ]);
    expect(facts.assumed).toBe(3);
  });

  test('leaves out rare ways and tells how many passages they are', async () => {
    const { process, facts } = await told({
      stages: { A: 1000, B: 900, C: 500 },
      passages: {
        'A>B': 900,
        'A>C': 30,
        'A>lost': 70,
        'B>C': 500,
        'B>A': 20,
        'B>lost': 380,
        'C>won': 300,
        'C>lost': 200,
      },
      ends: { won: 300, lost: 650 },
    });
    expect(waysOf(process)).toEqual([
      'A>B success',
      'A>Отказ loss',
      'B>C success',
      'B>Отказ loss',
      'C>Успех success',
      'C>Отказ loss',
    ]);
    expect(facts).toMatchObject({ ways: 6, assumed: 0, undrawn: 50 });
  });

  test('draws a rare way that deals took rather than one that nobody took', async () => {
    const { process, facts } = await told({
      stages: { A: 1000, B: 900, Rare: 9 },
      passages: { 'A>B': 900, 'B>won': 500, 'B>lost': 390, 'B>Rare': 9, 'Rare>B': 9 },
    });
    expect(waysOf(process)).toContain('B>Rare branch');
    expect(facts.assumed).toBe(0);
  });

  test('calls a way on a success, a way beside it a branch, and a way back a return', async () => {
    const { process } = await told({
      stages: { A: 100, B: 80, C: 60, D: 60 },
      passages: { 'A>B': 70, 'A>C': 30, 'B>C': 50, 'B>B': 20, 'B>A': 10, 'C>D': 60, 'D>won': 60 },
    });
    expect(waysOf(process)).toEqual([
      'A>B success',
      'A>C branch',
      'B>C success',
      'B>B retry',
      'B>A retry',
      'C>D success',
      'D>Успех success',
      'D>Отказ loss',
    ]);
  });

  test('puts stages listed by the alphabet into the order in which the deals pass them', async () => {
    const { process } = await told({
      stages: { Close: 50, Demo: 80, Lead: 100, Offer: 60 },
      passages: { 'Lead>Demo': 80, 'Demo>Offer': 60, 'Offer>Close': 50, 'Close>won': 50, 'Offer>Demo': 5 },
    });
    expect(process.stages.map(({ title }) => title.en)).toEqual(['Lead', 'Demo', 'Offer', 'Close']);
  });

  test('keeps the order that somebody gave, while deals mostly go that way', async () => {
    const log = { stages: { B: 100, A: 90 }, passages: { 'B>A': 90, 'A>B': 15, 'A>won': 50 } };
    const { process } = await told(log);
    expect(process.stages.map(({ title }) => title.en)).toEqual(['B', 'A']);
  });

  test('keeps the names that are ids and writes the others as ids, so that the numbers lie on it', async () => {
    const { process, places, numbers } = await told({
      stages: { lead: 10, 'Первичный контакт': 9, manager: 8 },
      passages: { 'lead>Первичный контакт': 9, 'Первичный контакт>manager': 8, 'manager>won': 8 },
      ends: { won: 8 },
    });
    expect(process.stages.map(({ id }) => id)).toEqual(['lead', 'pervichnyi_kontakt', 'manager_2']);
    expect(places).toMatchObject({
      by: 'hand',
      stages: { lead: 'lead', manager: 'manager_2' },
      ends: { won: 'won', lost: 'lost' },
    });
    expect(numbers.transitions.map(({ from, to }) => `${from}>${to}`).at(-1)).toBe('manager_2>won');
  });

  test('has the ends that deals came to; a postponed deal comes back where most were put off', async () => {
    const { process } = await told({
      stages: { A: 100, B: 80 },
      passages: { 'A>B': 80, 'A>postponed': 4, 'B>postponed': 30, 'B>won': 30, 'A>not_ours': 16 },
      ends: { won: 30, postponed: 34, not_ours: 16 },
    });
    expect(process.ends.map(({ id, kind }) => [id, kind])).toEqual([
      ['won', 'success'],
      ['postponed', 'postponed'],
      ['not_ours', 'disqualified'],
      ['lost', 'failure'],
    ]);
    expect(process.ends.find(({ kind }) => kind === 'postponed')).toMatchObject({ returnsTo: 'b' });
  });

  test('takes the language of the titles, the currency of the log and the calendar of its numbers', async () => {
    const { process } = await drawn({
      header: headerOf(['Prospecting', 'Engaging']),
      calendar,
      numbers: numbersOf({ stages: { Prospecting: 5, Engaging: 9 } }),
      locale: 'ru',
    });
    expect(process).toMatchObject({
      locales: ['en'],
      title: { en: 'Сделки' },
      currency: 'RUB',
      calendar: { timezone: 'Asia/Yekaterinburg' },
      status: 'draft',
      version: 0,
    });
  });

  test('of a log of our own tells its main way as the log does', async () => {
    const { process } = await told({
      stages: { a: 100, aside: 20, b: 70 },
      passages: { 'a>b': 65, 'a>aside': 20, 'aside>a': 18, 'b>won': 60, 'a>lost': 15 },
    });
    expect(
      logStagesOf([process])
        .filter(({ side }) => side)
        .map(({ id }) => id),
    ).toEqual(['aside']);
  });

  test('begins where many deals begin', async () => {
    const { process } = await told({
      stages: { Звонок: 600, Заявка: 400, Встреча: 700 },
      passages: { 'Звонок>Встреча': 400, 'Заявка>Встреча': 300, 'Звонок>lost': 200, 'Встреча>won': 500 },
      deals: 1000,
    });
    expect(process.entries.map(({ title, stage }) => [title.ru, stage])).toEqual([
      ['Новая сделка', 'zvonok'],
      ['Сразу: Заявка', 'zaiavka'],
    ]);
  });

  test('begins also where the few come that come from nowhere, rather than by a way that nobody took', async () => {
    const { process, facts } = await told({
      stages: { Lead: 1000, Demo: 900, Walk: 30 },
      passages: { 'Lead>Demo': 870, 'Lead>lost': 130, 'Walk>Demo': 30, 'Demo>won': 500, 'Demo>lost': 400 },
    });
    expect(process.entries.map(({ stage }) => stage)).toEqual(['lead', 'walk']);
    expect(facts.assumed).toBe(0);
  });

  test('of a history that tells no end is won where most deals come to rest', async () => {
    const { process, facts } = await told({
      stages: { Open: 100, Close: 95, Reopen: 6 },
      passages: { 'Open>Close': 95, 'Close>Reopen': 6, 'Reopen>Close': 5 },
      nowIn: { Open: 5, Close: 94, Reopen: 1 },
    });
    expect(waysOf(process)).toEqual([
      'Open>Close success',
      'Close>Успех success',
      'Close>Reopen branch',
      'Close>Отказ loss',
      'Reopen>Close retry',
    ]);
    expect(facts.assumed).toBe(2);
  });

  test('has no stage that no deal was ever in', async () => {
    const { process } = await told({ stages: { Never: 0, Lead: 10 }, passages: { 'Lead>won': 4 } });
    expect(waysOf(process)).toEqual(['Lead>Успех success', 'Lead>Отказ loss']);
  });

  test('cannot be made of a log without stages, nor of a column that is none of stages', async () => {
    const none = await draftOf({
      header: headerOf([]),
      calendar,
      numbers: numbersOf({ stages: {} }),
      locale: 'en',
    });
    expect(none).toEqual({ ok: false, error: { code: 'no_stages' } });
    const names = Array.from({ length: 500 }, (_, at) => `Deal ${at}`);
    const many = await draftOf({
      header: headerOf(names),
      calendar,
      numbers: numbersOf({ stages: {} }),
      locale: 'en',
    });
    expect(many).toEqual({ ok: false, error: { code: 'too_many_stages', stages: 500, most: 120 } });
  });
});
