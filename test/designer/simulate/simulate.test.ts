import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '@/designer/simulate';
import { dateOfDay } from '@/kit/time';
import {
  compileProcess,
  decide,
  evolve,
  replay,
  wakeAt,
  type Base,
  type Command,
  type DealState,
  type WorkCalendar,
} from '@/runtime/engine';
import { logToCsv, type Process } from '@/runtime/format';
import { logFrom, template, world } from './world';

const bytes = (options: Parameters<typeof world>[0]): string => {
  const { header, events, cases } = logToCsv(logFrom(world(options)));
  return header + events + cases;
};

const dateIn = (calendar: WorkCalendar, at: number): string => dateOfDay(calendar.dayOf(at));

describe('a simulation', () => {
  it('gives the same bytes for the same seed and start, and others for others', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (seed, other) => {
        const first = bytes({ seed, deals: 25 });
        expect(bytes({ seed, deals: 25 })).toBe(first);
        if (seed !== other) expect(bytes({ seed: other, deals: 25 })).not.toBe(first);
        expect(bytes({ seed, deals: 25, start: '2026-01-12' })).not.toBe(first);
      }),
      { numRuns: process.env['FUZZ'] ? 30 : 2 },
    );
  });

  it('opens as many deals as were asked for, each known by its number', () => {
    const { deals } = world({ deals: 40 });
    expect(deals).toHaveLength(40);
    expect(deals.map(([opened]) => opened!.deal)).toEqual(
      Array.from({ length: 40 }, (_, i) => `d${String(i + 1).padStart(4, '0')}`),
    );
  });

  it('is the same in both languages but for words', () => {
    const inLanguage = (locale: 'ru' | 'en') => {
      const log = logFrom(world({ locale, deals: 60 }));
      return log.events.map(({ at, recordedAt, kind, activity, stage, role, valid, durationS, caseId }) =>
        [at, recordedAt, kind, activity, stage, role, valid, durationS, caseId].join(),
      );
    };
    expect(inLanguage('ru')).toEqual(inLanguage('en'));
    expect(world({ locale: 'ru' }).people.map(({ name }) => name)).toContain('Анна Соколова');
    expect(world({ locale: 'en' }).people.map(({ name }) => name)).toContain('Anna Sokolova');
  });

  it('asks nothing of the engine that it refuses, and every deal is the fold of its facts', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const simulation = world({ seed, deals: 60 });
        expect(simulation.refusals).toEqual([]);
        for (const events of simulation.deals) {
          const state = replay(events)!;
          expect(state.rev).toBe(events.length);
          expect(events.map(({ rev }) => rev)).toEqual(events.map((_, i) => i + 1));
        }
      }),
      { numRuns: process.env['FUZZ'] ? 100 : 2 },
    );
  });

  it('replays from its commands with zero rejections to the same facts', () => {
    const given: { deal: string; command: Command; at: number }[] = [];
    const simulation = world({
      deals: 60,
      onCommand: (deal, command, at) => given.push({ deal, command, at }),
    });
    expect(given).toHaveLength(simulation.commands);
    const definitions = simulation.processes.map(compileProcess);
    const { calendar } = definitions[0]!;
    const company: Base = {
      knows: () => false,
      isHere: (id, at) =>
        dateIn(calendar, at) <= (simulation.people.find((one) => one.id === id)?.leftOn ?? '9'),
    };
    const byVersion = new Map(definitions.map((definition) => [definition.version, definition]));
    const states = new Map<string, DealState | null>();
    const facts = new Map<string, number>();
    for (const { deal, command, at } of given) {
      const events = simulation.deals.find(([opened]) => opened!.deal === deal)!;
      const done = facts.get(deal) ?? 0;
      // A deal runs under the version that the next fact of the simulation names.
      const definition = byVersion.get(events[Math.min(done, events.length - 1)]!.process)!;
      const decision = decide(definition, states.get(deal) ?? null, command, at, company);
      expect(decision.ok).toBe(true);
      if (!decision.ok) continue;
      expect(decision.events).toEqual(events.slice(done, done + decision.events.length));
      facts.set(deal, done + decision.events.length);
      states.set(deal, decision.events.reduce<DealState | null>(evolve, states.get(deal) ?? null));
    }
    for (const events of simulation.deals) expect(facts.get(events[0]!.deal)).toBe(events.length);
  });

  it('knows nothing that happens after its last moment', () => {
    const { deals, from, until } = world();
    for (const { occurred, recorded } of deals.flat()) {
      expect(occurred).toBeGreaterThanOrEqual(from);
      expect(occurred).toBeLessThanOrEqual(recorded);
      expect(recorded).toBeLessThanOrEqual(until);
    }
  });

  it('leaves nothing that is due to whoever opens its deals at the last moment', () => {
    const { deals, processes, until } = world({ deals: 300 });
    const definitions = processes.map(compileProcess);
    for (const events of deals) {
      const state = replay(events)!;
      const own = definitions.findLast(({ process }) => process.version === state.process.version)!;
      expect(wakeAt(own, state) ?? Infinity, state.id).toBeGreaterThan(until);
      if (state.status !== 'ended')
        expect(wakeAt(definitions.at(-1)!, state) ?? Infinity, state.id).toBeGreaterThan(until);
    }
  });

  it('gives nothing to do to those who have left', () => {
    const { deals, people, processes } = world({ deals: 500 });
    const { calendar } = compileProcess(processes[0]!);
    const leavers = new Map(people.flatMap(({ id, leftOn }) => (leftOn ? [[id, leftOn]] : [])));
    expect(leavers.size).toBeGreaterThan(0);
    for (const event of deals.flat()) {
      if (event.type !== 'task_created' && event.type !== 'task_assigned') continue;
      const left = leavers.get(event.assignee ?? '');
      if (left !== undefined) expect(dateIn(calendar, event.occurred) <= left, event.id).toBe(true);
    }
  });

  it('lets nobody work before joining, after leaving or on a day off', () => {
    const { deals, people, processes } = world({ deals: 300 });
    const { calendar } = compileProcess(processes[0]!);
    for (const { actor, recorded } of deals.flat()) {
      const person = people.find(({ id }) => id === actor.person);
      if (!person) continue;
      const date = dateIn(calendar, recorded);
      expect(person.joinedOn === undefined || date >= person.joinedOn).toBe(true);
      expect(person.leftOn === undefined || date <= person.leftOn).toBe(true);
      expect(calendar.intervalsOf(calendar.dayOf(recorded)).length).toBeGreaterThan(0);
      expect(person.absences.some(({ from, to }) => from <= date && date <= to)).toBe(false);
    }
  });

  it('asks another colleague for the check of an offer that its checker has taken over', () => {
    // So busy a company hands deals over with their checks still open.
    const { refusals } = world({ deals: 4000, weeks: 15, seed: 5 });
    expect(refusals).toEqual([]);
  }, 60_000);

  it('tells how far it is', () => {
    const shares: number[] = [];
    world({ deals: 20, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it.each([
    ['a start that is no date', { start: 'monday' }, { code: 'bad_start', start: 'monday' }],
    [
      'a start in a month that is shorter',
      { start: '2026-02-31' },
      { code: 'bad_start', start: '2026-02-31' },
    ],
    ['no deals at all', { deals: 0 }, { code: 'bad_deals', deals: 0 }],
    ['a process without an entry', { process: { ...template(), entries: [] } }, { code: 'no_entry' }],
    [
      'an entry that leads nowhere',
      { process: { ...template(), entries: [{ ...template().entries[0]!, stage: 'gone' }] } },
      { code: 'no_stage', entry: 'cold' },
    ],
    [
      'a stage without a way out',
      {
        process: {
          ...template(),
          stages: template().stages.map((stage) =>
            stage.id === 'call' ? { ...stage, outcomes: [] } : stage,
          ),
        },
      },
      { code: 'no_outcome', stage: 'call' },
    ],
    [
      'a time zone that does not exist',
      { process: { ...template(), calendar: { ...template().calendar, timezone: 'Mars/Olympus' } } },
      { code: 'bad_zone', zone: 'Mars/Olympus' },
    ],
    [
      'a week without working hours, though one day has them',
      {
        process: {
          ...template(),
          id: 'other',
          calendar: {
            ...template().calendar,
            week: {},
            exceptions: [{ date: '2026-04-07', hours: [['09:00', '18:00']] }],
          },
        } satisfies Process,
      },
      { code: 'no_work' },
    ],
  ])('refuses %s', (_, wrong, error) => {
    const result = simulate({ process: template(), deals: 5, seed: 1, start: '2026-04-06', ...wrong });
    expect(result).toEqual({ ok: false, error });
  });
});
