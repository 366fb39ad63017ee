import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dealsQuestion, overlayQuestion, placingOf, stageFunnelQuestion } from '@/analytics/sql';
import { answer, loadLog, rowsOf } from '@/analytics/warehouse';
import { compileCalendar } from '@/runtime/engine';
import type { Log, LogPlaces } from '@/runtime/format';
import { smallProcess } from '../../fixtures/small-process';
import { dealRow, eventRow, header, HOUR, sourceOf } from '../sql/measured';
import { randomLog, runs, stageIds } from '../sql/random-log';
import { describeEngines } from './engines';

const process = smallProcess();
const drawn = process.stages.map(({ id }) => id);
const calendar = compileCalendar(process.calendar);

const places = (stages: LogPlaces['stages'], ends: LogPlaces['ends'] = {}): LogPlaces => ({
  by: 'hand',
  stages,
  ends,
});

/** Any stage of the log on any stage of the drawing, on none, or not decided. */
const anyPlaces: fc.Arbitrary<LogPlaces> = fc
  .record(
    Object.fromEntries(
      stageIds.map((id) => [id, fc.option(fc.constantFrom(...drawn, null), { nil: undefined })]),
    ),
  )
  .map((chosen) =>
    places(Object.fromEntries(Object.entries(chosen).filter(([, place]) => place !== undefined)) as never),
  );

/** The same log, written by somebody who spoke the language of the drawing. */
function retold(log: Log, given: LogPlaces): Log {
  const { stages, ends, drawn: titled } = placingOf(given, process);
  const name = (stage: string | null) => (stage === null ? null : (stages.get(stage) ?? stage));
  const several = new Set(drawn.filter((id) => stageIds.filter((stage) => name(stage) === id).length > 1));
  const before = new Map<string | null, string>();
  const events = log.events
    .map((event) => ({
      ...event,
      stage: name(event.stage),
      activity: event.kind === 'stage' ? name(event.activity)! : event.activity,
    }))
    .filter((event) => {
      const again = several.has(event.activity) && before.get(event.caseId) === event.activity;
      before.set(event.caseId, event.activity);
      return !again;
    });
  const named = log.header.stages.map((stage) => ({ ...stage, id: name(stage.id)! }));
  return {
    header: {
      ...log.header,
      ends: Object.fromEntries(ends),
      stages: [
        ...titled.filter(({ id }) => named.some((stage) => stage.id === id)),
        ...named.filter(({ id }) => !drawn.includes(id)),
      ],
    },
    events,
    cases: log.cases.map((deal) => ({ ...deal, stage: name(deal.stage) })),
  };
}

describeEngines('a log of other names laid on a drawing', (warehouse, engine) => {
  const load = (log: Log, given: LogPlaces | null) =>
    loadLog(warehouse(), sourceOf(log), { calendar, placing: given && placingOf(given, process) });
  const placed = async (log: Log, given: LogPlaces | null) => {
    const loaded = await load(log, given);
    return { loaded, numbers: await answer(warehouse(), overlayQuestion(loaded.header)) };
  };
  const everything = async (log: Log, given: LogPlaces | null) => {
    const { loaded, numbers } = await placed(log, given);
    const funnels = await Promise.all(
      (['reached', 'touched', 'in_order'] as const).map((countingRule) => {
        const spec = { stages: [], countingRule, splitBy: 'manager', filters: [] } as const;
        return answer(warehouse(), stageFunnelQuestion(spec, loaded.header));
      }),
    );
    return { loaded, numbers, funnels };
  };

  it('gives the numbers of the same log written in the words of the drawing', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, anyPlaces, async (log, given) => {
        const told = await everything(log, given);
        const own = await everything(retold(log, given), null);
        expect(told.loaded.header.stages).toEqual(own.loaded.header.stages);
        expect({ ...told.numbers, events: 0 }).toEqual({ ...own.numbers, events: 0 });
        expect(told.numbers.events).toBe(log.events.length);
        expect(told.funnels).toEqual(own.funnels);
      }),
      runs(engine === 'wasm' ? 4 : 10),
    );
  });

  it('says which deals were in which stages under their own names, whatever the places', async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, fc.option(anyPlaces), async (log, given) => {
        const { stages, ways } = (await load(log, given)).stages;
        const been = log.cases.map((deal) => {
          const entered = log.events.filter(
            (event) => event.caseId === deal.caseId && event.kind === 'stage',
          );
          return new Set([...entered.map(({ activity }) => activity), ...(deal.stage ? [deal.stage] : [])]);
        });
        const seen = stageIds.filter((stage) => been.some((set) => set.has(stage)));
        expect(stages).toEqual(seen);
        const counted = new Map(ways.map(({ been, deals }) => [been, deals]));
        for (const set of been) {
          if (set.size === 0) continue;
          const signs = stages.map((stage) => (set.has(stage) ? '1' : '0')).join('');
          const alike = been.filter((other) => stages.every((stage) => other.has(stage) === set.has(stage)));
          expect(counted.get(signs)).toBe(alike.length);
        }
      }),
      runs(engine === 'wasm' ? 4 : 10),
    );
  });

  const [first, second] = drawn as [string, string];

  it('makes one visit of two stages that stand on one, as long as both', async () => {
    const monday = Date.UTC(2026, 2, 30, 6);
    const log: Log = {
      header: header(),
      cases: [dealRow('1', { stage: 'deal' })],
      events: [
        eventRow('1', 'stage', 'lead', monday),
        eventRow('1', 'import', 'lead', monday + HOUR),
        eventRow('1', 'stage', 'talk', monday + HOUR),
        eventRow('1', 'stage', 'lead', monday + 2 * HOUR),
        eventRow('1', 'stage', 'deal', monday + 3 * HOUR),
      ],
    };
    const given = places({ lead: first, talk: first, deal: second });
    const { numbers, loaded } = await placed(log, given);
    expect(loaded).toMatchObject({ events: 5, visits: 2 });
    expect(numbers.transitions).toMatchObject([{ from: first, to: second, passages: 1, medianMinutes: 180 }]);
    expect(numbers.stages).toMatchObject([
      { stage: first, deals: 1, timed: 1, medianMinutes: 180 },
      { stage: second, deals: 1, now: 1 },
    ]);
    const acts = await warehouse().query(
      `SELECT CAST(activity AS VARCHAR) FROM events WHERE kind = 'import'`,
    );
    expect(rowsOf(acts)).toEqual([['lead']]);
  });

  it('leaves a stage that was entered again as the log has it where no other stands beside it', async () => {
    const log: Log = {
      header: header(),
      cases: [dealRow('1', { stage: 'lead' })],
      events: [eventRow('1', 'stage', 'lead', 0), eventRow('1', 'stage', 'lead', HOUR)],
    };
    const { numbers } = await placed(log, places({ lead: first }));
    expect(numbers.transitions).toMatchObject([{ from: first, to: first, passages: 1 }]);
  });

  it('places deals without events by their present stage and their outcome', async () => {
    const log: Log = {
      header: header(),
      cases: [
        dealRow('1', { stage: 'talk', outcome: 'open', amountMinor: 500 }),
        dealRow('2', { stage: 'talk', outcome: 'lost' }),
        dealRow('3', { outcome: 'won', amountMinor: 700 }),
      ],
      events: [],
    };
    const { numbers, loaded } = await placed(log, places({ talk: second }, { lost: first }));
    expect(numbers.stages).toMatchObject([{ stage: second, deals: 2, now: 1, amountNowMinor: 500, lost: 1 }]);
    expect(loaded.header.stages[0]).toMatchObject({ id: second, title: process.stages[1]!.title });
    expect(loaded.stages.ways).toEqual([{ been: '1', deals: 2 }]);
  });

  it('tells ends by their kind where the drawing has one of it, and by what was said where it has more', async () => {
    const log: Log = {
      header: header(),
      cases: [
        dealRow('1', { outcome: 'postponed' }),
        dealRow('2', { outcome: 'postponed', stage: 'talk' }),
        dealRow('3', { outcome: 'won' }),
      ],
      events: [
        eventRow('2', 'stage', 'talk', 0),
        eventRow('2', 'end', 'postponed', HOUR),
        eventRow('3', 'import', 'won', HOUR),
        eventRow('3', 'end', 'won', HOUR),
      ],
    };
    const kind = (wanted: string) => process.ends.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    const { numbers } = await placed(log, places({ talk: second }));
    expect(kind('postponed')).toEqual(['later']);
    expect(numbers.ends).toMatchObject([
      { end: 'later', deals: 2 },
      { end: kind('success')[0], deals: 1 },
    ]);
    expect(numbers.transitions).toMatchObject([{ from: second, to: 'later' }]);
    const deals = { sort: { by: 'amount', descending: true }, offset: 0, limit: 9 } as const;
    const { header: told } = await load(log, places({ talk: second }, { postponed: 'lost' }));
    const lost = await answer(
      warehouse(),
      dealsQuestion({ ...deals, origin: { of: 'end', end: 'lost' } }, told),
    );
    expect(lost.rows.map(({ caseId }) => caseId).sort()).toEqual(['1', '2']);
  });

  it('keeps apart a stage whose name the drawing uses for another', async () => {
    const log: Log = {
      header: header({ stages: [{ id: first, title: { en: 'Theirs' } }] }),
      cases: [dealRow('1', { stage: first })],
      events: [eventRow('1', 'stage', first, 0)],
    };
    const { numbers, loaded } = await placed(log, places({ [first]: null }));
    expect(numbers.stages.map(({ stage }) => stage)).toEqual([`log:${first}`]);
    expect(loaded.header.stages).toEqual([{ id: `log:${first}`, title: { en: 'Theirs' } }]);
  });
});
