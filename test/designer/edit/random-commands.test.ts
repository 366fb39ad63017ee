import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processSchema } from '@/runtime/format/schema';
import type { Process } from '@/runtime/format';
import { applyCommand, commandNames, createEditor, type CommandMap, type CommandName } from '@/designer/edit';
import { danglingOf } from '@/designer/model';
import { smallProcess } from '../../fixtures/small-process';
import { callFrom, seeds, type Call } from './random-command';

/** What the editor promises whatever is done: the shape is valid, nothing dangles, names are unique. */
function expectSound(process: Process, after: string): void {
  const parsed = processSchema.safeParse(process);
  expect(parsed.success ? [] : parsed.error.issues, after).toEqual([]);
  expect(danglingOf(process), after).toEqual([]);
  const names = [
    ...process.fields,
    ...process.roles,
    ...process.entries,
    ...process.stages,
    ...process.ends,
    ...process.activities,
    ...process.stages.flatMap((stage) => [...stage.tasks, ...stage.checkpoints]),
  ].map((thing) => thing.id);
  expect(new Set(names).size, after).toBe(names.length);
  const signs = [...process.portrait.isClient, ...process.portrait.notClient];
  for (const list of [
    process.goals,
    signs,
    process.norms?.daily ?? [],
    process.pay?.rates ?? [],
    process.variables,
  ])
    expect(new Set(list.map(({ id }) => id)).size, after).toBe(list.length);
  const dates = process.calendar.exceptions.map(({ date }) => date);
  expect(dates, after).toEqual([...new Set(dates)].sort());
  const drawn = new Set([...process.stages, ...process.ends].map((node) => node.id));
  expect(
    Object.keys(process.layout.nodes).filter((id) => !drawn.has(id)),
    after,
  ).toEqual([]);
}

function run<Name extends CommandName>(process: Process, name: Name, args: CommandMap[Name]): Process | null {
  const edit = applyCommand(process, name, args);
  return 'refused' in edit ? null : edit.process;
}

function dispatch(process: Process, call: Call): Process | null {
  return run(process, call.name, call.args as never);
}

describe('any sequence of commands', () => {
  it('keeps the process valid, with unique names and no dangling reference', () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 40, maxLength: 40 }), (numbers) => {
        // Half of the processes have norms and pay from the beginning; to the others they may come.
        let process = smallProcess();
        if (numbers[0]![0]! % 2 === 0) process = run(run(process, 'norms.begin', {})!, 'pay.begin', {})!;
        for (const seed of numbers) {
          const call = callFrom(process, seed);
          const next = dispatch(process, call);
          if (!next) continue;
          expectSound(next, `${call.name} ${JSON.stringify(call.args)}`);
          done.set(call.name, (done.get(call.name) ?? 0) + 1);
          process = next;
        }
      }),
      { numRuns: 150 },
    );
    expect(commandNames.filter((name) => !done.has(name))).toEqual([]);
  });

  it('is undone to the same bytes and redone to the same bytes, 1,000 commands long', () => {
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 1000, maxLength: 1000 }), (numbers) => {
        const start = smallProcess();
        const editor = createEditor(start);
        for (const seed of numbers) {
          const { process } = editor.getState();
          const call = callFrom(process, seed);
          editor.run(call.name, call.args as never);
          if (process.stages.length > 40) {
            editor.run('selection.delete', {
              items: process.stages.slice(3).map((stage) => ({ kind: 'stage', stage: stage.id })),
            });
          }
        }
        const end = JSON.stringify(editor.getState().process);
        while (editor.undo() !== null);
        expect(JSON.stringify(editor.getState().process)).toBe(JSON.stringify(start));
        while (editor.redo() !== null);
        expect(JSON.stringify(editor.getState().process)).toBe(end);
      }),
      { numRuns: 3 },
    );
  });

  it('never gives an id again that was deleted', () => {
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 60, maxLength: 60 }), (numbers) => {
        let process = smallProcess();
        const dead = new Set<string>();
        const alive = (p: Process) =>
          [...p.stages, ...p.ends, ...p.stages.flatMap((s) => [...s.tasks, ...s.checkpoints])].map(
            (x) => x.id,
          );
        for (const seed of numbers) {
          const call = callFrom(process, seed);
          if (call.name === 'process.replace') continue;
          const next = dispatch(process, call);
          if (!next) continue;
          const now = new Set(alive(next));
          for (const id of alive(process)) if (!now.has(id)) dead.add(id);
          for (const id of now) expect(dead.has(id), `${id} came back by ${call.name}`).toBe(false);
          process = next;
        }
      }),
      { numRuns: 60 },
    );
  });
});
