import { describe, expect, it } from 'vitest';
import { replay, type DealEvent } from '@/runtime/engine';
import { logFromCsv, logToCsv } from '@/runtime/format';
import { localDate, localTimestamp } from '@/kit/time';
import { logOf } from '@/runtime/journal';
import { template, world } from '../../../designer/simulate/world';

const simulation = world({ deals: 150 });
const subject = { ...simulation, name: 'Test' };
const log = logOf(subject);
const zone = 'Europe/Moscow';

const rowsOf = (deal: string) => log.events.filter(({ caseId }) => caseId === deal);
const dealWith = (found: (event: DealEvent) => boolean) =>
  simulation.deals.find((events) => events.some(found))!;

describe('a log made from facts', () => {
  it('comes back from its files exactly', () => {
    expect(logFromCsv(logToCsv(log))).toEqual(log);
  });

  it('has one row per deal and every row of an event at its time in the zone of the process', () => {
    expect(log.cases.map(({ caseId }) => caseId)).toEqual(simulation.deals.map(([opened]) => opened!.deal));
    const ids = new Set(log.cases.map(({ caseId }) => caseId));
    let before = -Infinity;
    log.events.forEach((row, i) => {
      expect(row.seq).toBe(i + 1);
      expect(row.at).toBeGreaterThanOrEqual(before);
      before = row.at!;
      expect(row.atLocal).toBe(localTimestamp(row.at!, zone));
      expect(row.onDate).toBe(localDate(row.at!, zone));
      expect(row.recordedAt).toBeGreaterThanOrEqual(row.at!);
      expect(row.at).toBeLessThanOrEqual(log.header.until!);
      expect(ids.has(row.caseId!)).toBe(true);
    });
  });

  it('names the stages and what a deal may be sliced by, in the order of the process', () => {
    expect(log.header.stages.map(({ id }) => id)).toEqual(template().stages.map(({ id }) => id));
    expect(log.header.attributes.map(({ id }) => id)).toContain('pain_cost_month');
    expect(log.header.attributes.map(({ id }) => id)).not.toContain('amount');
    expect(log.header).toMatchObject({ name: 'Test', currency: 'RUB', timezone: zone });
  });

  it('says of a deal what its state says', () => {
    const outcomes = { won: 'won', lost: 'lost', not_ours: 'not_ours' } as Record<string, string>;
    simulation.deals.forEach((events, i) => {
      const state = replay(events)!;
      const row = log.cases[i]!;
      expect(row.outcome).toBe(
        state.status === 'open' ? 'open' : state.status === 'waiting' ? 'postponed' : outcomes[state.end!],
      );
      expect(row.amountMinor).toBe(state.data['amount'] ?? null);
      expect(row.manager).toBe(simulation.people.find(({ id }) => id === state.assignee)!.name);
      expect(row.region).toBe(state.data['region']);
      expect(row.closedAt).toBe(state.closedAt);
    });
  });

  it('writes an act with what it recorded and whether it counts', () => {
    const calls = log.events.filter(({ kind, activity }) => kind === 'activity' && activity === 'call');
    expect(calls.length).toBeGreaterThan(20);
    for (const call of calls) expect(call.durationS).toBeGreaterThan(0);
    expect(calls.some(({ valid }) => valid === true)).toBe(true);
    const dials = log.events.filter(({ activity }) => activity === 'dial');
    expect(new Set(dials.map(({ result }) => result))).toEqual(new Set(['connected', 'no_answer']));
  });

  it('tells a task done in time from one done late and one that was let go', () => {
    const results = new Set(log.events.filter(({ kind }) => kind === 'task').map(({ result }) => result));
    expect([...results]).toEqual(expect.arrayContaining(['created', 'done', 'done_late', 'cancelled']));
    expect(log.events.some(({ activity }) => activity === 'next_step')).toBe(false);
  });

  it('lays a deviation at the door of whoever had the task, not of the engine', () => {
    const raised = log.events.filter(({ kind, result }) => kind === 'deviation' && result === 'raised');
    expect(raised.length).toBeGreaterThan(0);
    expect(raised.some(({ person }) => person === 'system')).toBe(false);
    const names = new Set(simulation.people.map(({ name }) => name));
    for (const { person } of raised) expect(person === null || names.has(person)).toBe(true);
  });

  it('writes a move by right as a decision with its reason, before the stage it led to', () => {
    const events = dealWith((event) => event.type === 'stage_left' && event.way.by === 'override');
    const rows = rowsOf(events[0]!.deal);
    const at = rows.findIndex(({ activity }) => activity === 'override');
    expect(rows[at]).toMatchObject({ kind: 'decision', result: 'offer_prep' });
    expect(rows[at]!.reason).toBeTruthy();
    expect(rows.slice(at).find(({ kind }) => kind === 'stage')).toMatchObject({
      activity: 'offer_prep',
      result: 'override',
    });
  });

  it('keeps contacts to itself', () => {
    const contacts = simulation.deals
      .flat()
      .flatMap((event) =>
        event.type === 'field_set' && event.field === 'decision_maker' ? [event.value] : [],
      );
    const name = (contacts[0] as { name: string }).name;
    expect(JSON.stringify(log.events)).not.toContain(name);
  });

  it('writes options by their id, and by their title when it has a language', () => {
    expect(new Set(log.cases.map(({ product }) => product))).toContain('mezzanine');
    const russian = logOf({ ...subject, locale: 'ru' });
    expect(new Set(russian.cases.map(({ product }) => product))).toContain('Мезонин');
    expect(russian.events).toHaveLength(log.events.length);
  });
});
