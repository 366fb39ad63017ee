import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand, type CommandMap, type CommandName } from '@/designer/edit';
import { lint } from '@/designer/lint';
import { simulate } from '@/designer/simulate';
import type { Process } from '@/runtime/format';
import { drawingHash, isSampleProcess } from '../../../src/designer/simulate/b2b/sample-process';
import { callFrom, seeds } from '../edit/random-command';
import { template } from './world';

const full = Boolean(process.env['FUZZ']);

const changed = (change: (process: Process) => void): Process => {
  const process = template();
  change(process);
  return process;
};
const played = (process: Process) => {
  const result = simulate({ process, deals: 40, seed: 1, start: '2026-04-06', weeks: 12 });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const isPlanted = (process: Process) => played(process).people.some(({ id }) => id === 'anna');

describe('the planted company', () => {
  it('knows the shipped process (if the template was changed on purpose: write this hash into sample-process.ts)', () => {
    expect({ hash: drawingHash(template()), isSampleProcess: isSampleProcess(template()) }).toEqual({
      hash: expect.any(String),
      isSampleProcess: true,
    });
  });

  it.each<[string, (process: Process) => void]>([
    ['other words', (p) => (p.stages[0]!.title = { ru: 'Обзвон', en: 'Calls' })],
    ['a longer limit', (p) => (p.stages[0]!.limit = { iso: 'P9D', clock: 'work' })],
    [
      'a shorter deadline',
      (p) => (p.stages[0]!.tasks[0]!.due = { from: 'created', after: { iso: 'PT1H', clock: 'work' } }),
    ],
    ['other norms and no pay', (p) => ((p.norms!.daily[0]!.norm = 30), delete p.pay)],
    ['a company that works on Saturday', (p) => (p.calendar.week.sat = [['09:00', '13:00']])],
  ])('works on with %s', (_, change) => {
    const process = changed(change);
    expect(isPlanted(process)).toBe(true);
    expect(played(process).refusals).toEqual([]);
  });

  it.each<[string, (process: Process) => void]>([
    [
      'a task of which it knows nothing',
      (p) =>
        p.stages[0]!.tasks.push({
          ...p.stages[0]!.tasks[0]!,
          id: 't_new',
          title: { ru: 'Новая', en: 'New' },
        }),
    ],
    ['an outcome that is gone', (p) => p.stages[0]!.outcomes.pop()],
    [
      'an answer that leads elsewhere',
      (p) => (p.stages[0]!.script.steps[0]!.answers[0]!.go = { to: 'step', step: 's8' }),
    ],
    ['a loss reason that is gone', (p) => p.lossReasons.shift()],
  ])('steps aside for %s', (_, change) => {
    const process = changed(change);
    expect(isPlanted(process)).toBe(false);
    expect(played(process).refusals).toEqual([]);
  });

  it(
    'is refused nothing, however the shipped process is edited',
    () => {
      let kept = 0;
      fc.assert(
        fc.property(fc.array(seeds, { minLength: 12, maxLength: 12 }), fc.integer(), (calls, seed) => {
          let process = template();
          for (const numbers of calls) {
            const call = callFrom(process, numbers);
            const edit = applyCommand(process, call.name, call.args as CommandMap[CommandName] as never);
            if ('refused' in edit || edit.process === process) continue;
            if (lint(edit.process).some(({ severity }) => severity === 'error')) continue;
            process = edit.process;
            kept++;
          }
          const result = simulate({ process, deals: 30, seed, start: '2026-04-06', weeks: 10 });
          expect(result).toMatchObject({ ok: true, value: { refusals: [] } });
        }),
        { numRuns: full ? 300 : 12, seed: 8 },
      );
      expect(kept).toBeGreaterThan(50);
    },
    full ? 3_600_000 : 60_000,
  );
});
