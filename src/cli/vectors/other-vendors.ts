import { eventFunnelQuestion } from '@/analytics/sql';
import type { Engine } from '../log/measured-log';
import { compare, type Check } from './check';
import type { FunnelVector, OtherVendorExample } from './funnel-shapes';
import { checkFunnelVector } from './funnel-vectors';
import { funnelSpec } from './funnel-spec';
import { vectorLog } from './vector-log';

const DAY = 86_400;

/** A reading of one expectation of an example: either rules that the product has, or why it has none. */
type Reading =
  | { part: string; order: FunnelVector['order']; windowS: number; events: [string, number][]; depth: number }
  | { part: string; days: number[]; converted: number[]; windowS: number; events: [string, number][] }
  | { part: string; missing: string };

const inTurn = (names: readonly string[], gap = 1): [string, number][] =>
  names.map((name, place) => [name, place * gap]);

const firstEntryOnly = 'timing from the first entry only is no rule of the product';

/**
 * Examples of other vendors are told in words; these are the words the runner understands. `depth`: steps that the
 * only actor reaches.
 */
const readings: Readonly<Record<string, (example: OtherVendorExample) => Reading[]>> = {
  'default: entry at the first A, reaches B only (C is 75 min after entry); re-entry optimised: most recent A before B (13:30) is the entry, so C is inside the hour and converts':
    (example) => [
      { part: 'default', missing: firstEntryOnly },
      {
        part: 're-entry optimised',
        order: 'ordered',
        windowS: example.window_s ?? 3600,
        events: example.events as [string, number][],
        depth: 3,
      },
    ],
  'two entries, one conversion (entry at 1, dropped by A at 2, entry at 3, converted at 4)': () => [
    { part: 'totals', missing: 'the product counts deals, not entries' },
  ],
  'default uniques: not converted (first entry only); optimised re-entry: converted': () => [
    { part: 'default', missing: firstEntryOnly },
    {
      part: 're-entry optimised',
      order: 'ordered',
      windowS: 60,
      events: [
        ['A', 0],
        ['A', 61],
        ['B', 62],
      ],
      depth: 2,
    },
  ],
  'converts fully: an early D is ignored, the later D counts': (example) => [
    { part: '', order: 'ordered', windowS: DAY, events: inTurn(example.events as string[]), depth: 5 },
  ],
  'drops after C': (example) => [
    { part: '', order: 'ordered', windowS: DAY, events: inTurn(example.events as string[]), depth: 3 },
  ],
  'funnel over January: converted; conversion over time: Jan 1 and Jan 5 converted, Jan 20 not': (
    example,
  ) => {
    const events = inJanuary(example.events as [string, string][]);
    return [
      { part: 'funnel', order: 'ordered', windowS: 30 * DAY, events, depth: 2 },
      { part: 'over time', windowS: 30 * DAY, events, days: [0, 4, 19], converted: [1, 1, 0] },
    ];
  },
  'default 4; strict_deduplication 3 (the repeated B stops the chain)': (example) => [
    { part: 'default', order: 'ordered', windowS: DAY, events: inTurn(example.events as string[]), depth: 4 },
    { part: 'strict_deduplication', missing: 'a repeated step does not end a try in the product' },
  ],
  'default 3; strict_order 2 (D where C was due stops the chain)': (example) => {
    const events = inTurn(example.events as string[]);
    return [
      { part: 'default', order: 'ordered', windowS: DAY, events, depth: 3 },
      { part: 'strict_order', order: 'strict', windowS: DAY, events, depth: 2 },
    ];
  },
};

const inJanuary = (events: readonly [string, string][]): [string, number][] =>
  events.map(([name, date]) => [name, (Number(date.replace('Jan ', '')) - 1) * DAY]);

export async function checkOtherVendor(engine: Engine, example: OtherVendorExample): Promise<Check[]> {
  const id = `${example.vendor}: ${example.steps.join(' → ')}`;
  const known = readings[example.expect];
  if (!known)
    return [{ id, status: 'skipped', why: `nobody has taught the runner to read "${example.expect}"` }];
  const checks: Check[] = [];
  for (const reading of known(example)) {
    const name = reading.part ? `${id} (${reading.part})` : id;
    checks.push(await checkReading(engine, name, example.steps, reading));
  }
  return checks;
}

async function checkReading(engine: Engine, id: string, steps: string[], reading: Reading): Promise<Check> {
  if ('missing' in reading) return { id, status: 'skipped', why: reading.missing };
  const actors = { actor: [...reading.events].sort((first, second) => first[1] - second[1]) };
  const rules = { id, steps, window_s: reading.windowS, exclusions: [] };
  if ('depth' in reading) {
    const log = await engine.load(vectorLog({ actors }));
    const { total } = await log.ask(
      eventFunnelQuestion(funnelSpec({ ...rules, order: reading.order }), log.header),
    );
    return compare(id, reading.depth, total.steps.filter((step) => step.deals > 0).length);
  }
  const days = Math.max(...reading.days) + 1;
  const trend = Array.from({ length: days }, (_, day): [number, number] => {
    const place = reading.days.indexOf(day);
    return place < 0 ? [0, 0] : [1, reading.converted[place]!];
  });
  return checkFunnelVector(engine, {
    ...rules,
    order: 'ordered',
    actors,
    trend: { interval: 'day', days, from_step: 0, to_step: steps.length - 1 },
    expect: { trend },
  });
}
