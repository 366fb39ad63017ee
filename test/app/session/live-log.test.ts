import { describe, expect, it } from 'vitest';
import { overlayQuestion } from '@/analytics/sql';
import { answer, loadLog } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { joinedHeader } from '@/app/session/joined-header';
import { withLiveDeals } from '@/app/session/live-log';
import { memoryStore } from '@/kit/storage';
import { compileProcess } from '@/runtime/engine';
import type { Process } from '@/runtime/format';
import { openJournal } from '@/runtime/journal';
import { dealRow, eventRow, header, HOUR, sourceOf } from '../../analytics/sql/measured';
import { smallProcess } from '../../fixtures/small-process';

const stage = (id: string) => ({ id, title: { en: id } });

/** A drawing to which a stage and a field came after the base was measured. */
function grown(): Process {
  const process = smallProcess();
  const [call, ...rest] = process.stages;
  return {
    ...process,
    fields: [
      ...process.fields,
      {
        id: 'seats',
        title: { en: 'Seats' },
        type: 'number',
        unit: null,
      } as unknown as Process['fields'][number],
    ],
    stages: [call!, { ...call!, id: 'trial', title: { en: 'Trial' } }, ...rest],
    entries: process.entries.map((entry) => (entry.id === 'cold' ? { ...entry, stage: 'trial' } : entry)),
  };
}

describe('the log of a desk whose drawing has grown', () => {
  it('has a new stage where it stands on the drawing, and keeps those that are drawn no more', () => {
    const base = header({ stages: ['call', 'old', 'offer'].map(stage), until: 5 });
    const own = header({ stages: ['first', 'call', 'trial', 'offer', 'last'].map(stage), until: 9 });
    const { stages, until } = joinedHeader(base, own);
    expect(stages.map(({ id }) => id)).toEqual(['first', 'call', 'trial', 'old', 'offer', 'last']);
    expect(until).toBe(9);
  });

  it('counts what went on from the new stage, and has a column for the new field', async () => {
    const process = grown();
    const journal = await openJournal({
      store: memoryStore(),
      prefix: 'deals/',
      definition: compileProcess(process),
      seed: [],
      now: () => Date.UTC(2026, 2, 5, 9),
      tickEvery: 0,
    });
    const opened = journal.dispatch(null, {
      type: 'open_deal',
      actor: { person: 'ann', role: 'manager' },
      deal: 'new',
      entry: 'cold',
      title: 'A deal',
      assignee: 'ann',
      data: { source: 'cold', seats: 12 },
    });
    expect(opened.ok).toBe(true);
    const base = sourceOf({
      header: header({ stages: ['call', 'offer', 'contract'].map(stage) }),
      cases: [dealRow('old', { stage: 'offer', title: 'Said "yes",\nthen no' })],
      events: [eventRow('old', 'stage', 'call', 0), eventRow('old', 'stage', 'offer', HOUR)],
    });
    const source = (await withLiveDeals(base, journal, {
      processes: [process],
      people: [],
      until: 0,
      name: 'Desk',
      locale: 'en',
    }))!;
    journal.close();
    expect(source.header.stages.map(({ id }) => id)).toEqual(['call', 'trial', 'offer', 'contract']);
    const warehouse = await openNativeWarehouse({ threads: 1 });
    await loadLog(warehouse, source, { calendar: null });
    const overlay = await answer(warehouse, overlayQuestion(source.header));
    expect(overlay.stages).toMatchObject([
      { stage: 'call', deals: 1, conversion: { part: 1, whole: 1 } },
      { stage: 'trial', deals: 1, conversion: { part: 0, whole: 1 } },
      { stage: 'offer', deals: 1 },
    ]);
    const seats = await warehouse.query('SELECT case_id, title, attr_seats FROM cases ORDER BY case_id');
    await warehouse.close();
    expect([0, 1].map((row) => [0, 1, 2].map((column) => seats.cell(row, column)))).toEqual([
      ['new', 'A deal', 12],
      ['old', 'Said "yes",\nthen no', null],
    ]);
  });
});
