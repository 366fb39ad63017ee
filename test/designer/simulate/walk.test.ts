import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '@/designer/simulate';
import { replay } from '@/runtime/engine';
import { newProcess, type Process, type Stage } from '@/runtime/format';
import { template } from './world';

/** The template under a name of its own, so that the planted company does not know it. */
const renamed = (): Process => ({ ...template(), id: 'their_process' });

const bareStage = (id: string, to: string): Stage => ({
  id,
  title: { en: id },
  purpose: {},
  input: {},
  result: {},
  raci: {},
  requiredData: [],
  script: { steps: [] },
  tasks: [],
  checkpoints: [],
  outcomes: [
    { id: 'on', title: {}, kind: 'success', to },
    { id: 'off', title: {}, kind: 'loss', to: 'lost' },
  ],
});

/** Two stages, no scripts, no tasks, nobody named. */
const bare = (): Process => ({
  ...newProcess({ locale: 'en', id: 'bare' }),
  entries: [{ id: 'any', title: {}, stage: 'first', requires: [] }],
  stages: [bareStage('first', 'second'), bareStage('second', 'won')],
});

function walked(process: Process, seed: number, deals = 40) {
  const result = simulate({ process, deals, seed, start: '2026-04-06' });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('any process', () => {
  it('is walked with no command refused, and most deals come to an end', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { refusals, deals } = walked(renamed(), seed);
        expect(refusals).toEqual([]);
        const states = deals.map((events) => replay(events)!);
        expect(states.filter(({ status }) => status === 'ended').length).toBeGreaterThan(states.length / 2);
        expect(states.some(({ end }) => end === 'won')).toBe(true);
      }),
      { numRuns: process.env['FUZZ'] ? 50 : 2 },
    );
  });

  it('needs neither scripts nor tasks nor roles that do the work', () => {
    const { refusals, deals } = walked(bare(), 5, 200);
    expect(refusals).toEqual([]);
    const won = deals.filter((events) => replay(events)!.end === 'won').length;
    expect(won).toBeGreaterThan(100);
  });

  it('puts deals off no longer than its end permits, and keeps to numbers between close bounds', () => {
    const process = renamed();
    for (const end of process.ends) if (end.kind === 'postponed') end.maxWait = { iso: 'P2D', clock: 'work' };
    process.fields.push({ id: 'share', title: {}, type: 'number', min: 0.2, max: 0.4 });
    process.entries.forEach(({ requires }) => requires.push('share'));
    const { refusals, deals } = walked(process, 3);
    expect(refusals).toEqual([]);
    expect(deals.flat().some(({ type }) => type === 'deal_waiting')).toBe(true);
  });

  it('may lose a stage and its tasks: the planted company then steps aside', () => {
    const process = renamed();
    const shorter: Process = {
      ...process,
      id: 'b2b_project_8',
      stages: process.stages
        .filter(({ id }) => id !== 'launch')
        .map((stage) => ({
          ...stage,
          outcomes: stage.outcomes.map((outcome) =>
            outcome.to === 'launch' ? { ...outcome, to: 'won' } : outcome,
          ),
        })),
    };
    const { people, refusals } = walked(shorter, 1);
    expect(refusals).toEqual([]);
    expect(people.map(({ id }) => id)).not.toContain('anna');
  });
});
