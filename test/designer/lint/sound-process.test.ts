import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand, type CommandMap, type CommandName } from '@/designer/edit';
import { lint } from '@/designer/lint';
import { simulate } from '@/designer/simulate';
import { compileProcess, replay, wakeAt } from '@/runtime/engine';
import { newProcess, type Process } from '@/runtime/format';
import { live } from '../../runtime/engine/live';
import { callFrom, seeds } from '../edit/random-command';
import { template } from './template';

const full = Number(globalThis.process.env['FUZZ'] ?? 0) > 0;
const patience = full ? 3_600_000 : 60_000;

/** Under a name of its own, so that nobody plays a planted company on it. */
const shipped = (): Process => ({ ...template(), id: 'their_process' });

const hasErrors = (process: Process) => lint(process).some(({ severity }) => severity === 'error');

/** Random edits, of which those stay that leave no error behind. */
function edited(start: Process, calls: readonly (readonly number[])[]): { process: Process; kept: number } {
  let process = start;
  let kept = 0;
  for (const numbers of calls) {
    const call = callFrom(process, numbers);
    const edit = applyCommand(process, call.name, call.args as CommandMap[CommandName] as never);
    if ('refused' in edit || edit.process === process || hasErrors(edit.process)) continue;
    process = edit.process;
    kept++;
  }
  return { process, kept };
}

describe('a process without errors', () => {
  it(
    'runs: no command of people who know the rules is refused, and every deal has somewhere to go',
    () => {
      let keptInAll = 0;
      fc.assert(
        fc.property(fc.array(seeds, { minLength: 30, maxLength: 60 }), fc.integer(), (calls, seed) => {
          const { process, kept } = edited(shipped(), calls);
          keptInAll += kept;
          const result = simulate({ process, deals: 12, seed, start: '2026-04-06', weeks: 10 });
          if (!result.ok) throw new Error(JSON.stringify(result.error));
          expect(result.value.refusals).toEqual([]);
          const definition = compileProcess(process);
          for (const events of result.value.deals) {
            const deal = replay(events)!;
            if (deal.status === 'open') {
              expect(definition.stages.has(deal.stage)).toBe(true);
              expect(deal.tasks.some(({ status }) => status === 'open')).toBe(true);
            }
            if (deal.status === 'waiting') expect(wakeAt(definition, deal)).not.toBeNull();
            if (deal.status === 'ended') expect(definition.ends.has(deal.end!)).toBe(true);
          }
        }),
        { numRuns: full ? 400 : 12, seed: 31 },
      );
      expect(keptInAll).toBeGreaterThan(100);
    },
    patience,
  );

  it(
    'is sound under any commands',
    () => {
      let accepted = 0;
      fc.assert(
        fc.property(fc.array(seeds, { minLength: 20, maxLength: 40 }), fc.nat(), (calls, seed) => {
          const { process } = edited(shipped(), calls);
          accepted += live(compileProcess(process), seed, 25).accepted;
        }),
        { numRuns: full ? 400 : 12, seed: 32 },
      );
      expect(accepted).toBeGreaterThan(50);
    },
    patience,
  );
});

describe('a new process', () => {
  it.each(['ru', 'en'] as const)('lacks its stages and nothing else: %s', (locale) => {
    expect(lint(newProcess({ locale })).map(({ rule, values }) => [rule, values])).toEqual([
      ['start_and_finish', { lack: 'stage' }],
    ]);
  });
});
