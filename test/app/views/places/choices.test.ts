import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposePlaces } from '@/analytics/intake';
import type { MeasuredOverlay, OwnStages } from '@/app/session/records';
import {
  choiceOf,
  coveredDeals,
  OFF,
  OPEN,
  placesOfChoice,
  stagelessDeals,
  withChosen,
} from '@/app/views/places/choices';
import type { LogInfo, LogPlaces } from '@/runtime/format';
import { overlayOf } from '../../../fixtures/overlay';
import { smallProcess } from '../../../fixtures/small-process';

const process = smallProcess();
const [first, second] = process.stages.map(({ id }) => id) as [string, string];

const own: OwnStages = {
  stages: [
    { id: 'Prospecting', title: {} },
    { id: 'Engaging', title: { en: 'Engaging' } },
    { id: 'Done', title: {} },
  ],
  ways: [
    { been: '110', deals: 30 },
    { been: '010', deals: 20 },
    { been: '001', deals: 5 },
  ],
};
const counted = (more: Partial<MeasuredOverlay> = {}): MeasuredOverlay => ({
  log: 'i',
  version: '',
  numbers: { ...overlayOf(process), deals: 60, ends: [] },
  own,
  ...more,
});
const log = (places?: LogPlaces): LogInfo => ({
  id: 'i',
  name: 'CRM',
  origin: 'import',
  deals: 60,
  events: 0,
  ...(places && { places }),
});
const choice = (places?: LogPlaces, of = counted(), drawing = process) =>
  choiceOf(of, log(places), drawing, proposePlaces(of.own!.stages, drawing, []));

describe('the choice of places', () => {
  it('has a row a stage with its deals, prefilled with what is proposed or was decided', () => {
    const decided: LogPlaces = { by: 'hand', stages: { Engaging: second, Done: null }, ends: {} };
    expect(choice(decided).stages).toMatchObject([
      { name: 'Prospecting', deals: 30, chosen: first, because: 'words' },
      { name: 'Engaging', deals: 50, chosen: second, because: null },
      { name: 'Done', deals: 5, chosen: OFF, because: null },
    ]);
    expect(choice().stages.map(({ chosen }) => chosen)).toEqual([first, OPEN, OPEN]);
  });

  it('asks again for a stage whose place has left the drawing', () => {
    const decided: LogPlaces = { by: 'hand', stages: { Engaging: 'gone' }, ends: {} };
    expect(choice(decided).stages[1]).toMatchObject({ chosen: OPEN });
  });

  it('knows how many deals the drawing will show, a deal of two stages once', () => {
    const { stages } = choice();
    expect(coveredDeals(stages, counted())).toBe(30);
    expect(coveredDeals(withChosen(stages, 'Engaging', second), counted())).toBe(50);
    expect(coveredDeals(withChosen(stages, 'Prospecting', OFF), counted())).toBe(0);
    expect(stagelessDeals(counted())).toBe(5);
  });

  it('covers as many deals as stand in a stage that is placed, for any log', () => {
    const ways = fc.array(
      fc.record({
        been: fc.tuple(...own.stages.map(() => fc.constantFrom('0', '1'))).map((signs) => signs.join('')),
        deals: fc.nat(50),
      }),
    );
    const chosen = fc.tuple(...own.stages.map(() => fc.constantFrom(first, second, OFF, OPEN)));
    fc.assert(
      fc.property(ways, chosen, (ways, places) => {
        const rows = own.stages.map(({ id }, at) => ({
          ...{ name: id, title: {}, deals: 0, because: null },
          chosen: places[at]!,
        }));
        const deals = ways.flatMap(({ been, deals }) => Array.from({ length: deals }, () => been));
        const shown = deals.filter((been) =>
          [...been].some((sign, at) => sign === '1' && [first, second].includes(places[at]!)),
        );
        expect(coveredDeals(rows, counted({ own: { ...own, ways } }))).toBe(shown.length);
      }),
    );
  });

  it('asks for an end only where the drawing has several of its kind and the log has such deals', () => {
    const won = process.ends.find(({ kind }) => kind === 'success')!;
    const two = { ...process, ends: [...process.ends, { ...won, id: 'won_big' }] };
    const numbers = { ...overlayOf(process), ends: [{ end: 'won', deals: 7, amountMinor: 0 }] };
    const ended = counted({ numbers });
    expect(choice(undefined, ended).ends).toEqual([]);
    expect(choice(undefined, ended, two).ends).toMatchObject([
      { name: 'won', deals: 7, chosen: 'won', because: 'id' },
    ]);
    expect(choice(undefined, counted(), two).ends).toEqual([]);
  });

  it('is kept as it was made: undecided is not said, and what other logs of the place had stays said', () => {
    const before: LogPlaces = {
      by: 'names',
      stages: { Old: first, Engaging: second },
      ends: { lost: 'lost' },
    };
    const made = choice(before);
    const stages = withChosen(withChosen(made.stages, 'Engaging', OPEN), 'Done', OFF);
    expect(placesOfChoice({ ...made, stages }, before)).toEqual({
      by: 'hand',
      stages: { Old: first, Prospecting: first, Done: null },
      ends: { lost: 'lost' },
    });
  });
});
