import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand, type CommandMap, type CommandName } from '@/designer/edit';
import { describeFinding, itemOfPlace, lint, placeKey } from '@/designer/lint';
import type { Process } from '@/runtime/format';
import { processSchema } from '@/runtime/format/schema';
import { smallProcess } from '../../fixtures/small-process';
import { callFrom, seeds } from '../edit/random-command';
import { template } from './template';

const fuzz = Number(globalThis.process.env['FUZZ'] ?? 0) > 0;

function apply<Name extends CommandName>(document: Process, name: Name, args: CommandMap[Name]): Process {
  const edit = applyCommand(document, name, args);
  return 'refused' in edit ? document : edit.process;
}

/** Every finding can be worded and has a place. */
function expectTold(document: Process): void {
  for (const finding of lint(document)) {
    expect(placeKey(finding.at)).toBeTruthy();
    itemOfPlace(finding.at);
    for (const locale of ['ru', 'en'] as const) {
      const { place, cause, cure } = describeFinding(document, finding, locale);
      expect([place, cause, cure].every((words) => words.length > 0 && !words.includes('undefined'))).toBe(
        true,
      );
    }
  }
}

interface Spot {
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
}

/** Everything in the document that holds a text: ids, references, kinds, words, durations. */
function spotsOf(value: unknown, spots: Spot[] = []): Spot[] {
  if (typeof value !== 'object' || value === null) return spots;
  const holder = value as Record<string | number, unknown>;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    spots.push({ holder, key });
    spotsOf(holder[key], spots);
  }
  return spots;
}

describe('lint of any document that fits the schema', () => {
  it('never throws on what random commands make, and words every finding', () => {
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 20, maxLength: 20 }), (numbers) => {
        let document = smallProcess();
        for (const numbersOfOne of numbers) {
          const call = callFrom(document, numbersOfOne);
          document = apply(document, call.name, call.args as never);
        }
        expectTold(document);
      }),
      { numRuns: fuzz ? 2000 : 60, seed: 11 },
    );
  });

  it('never throws when parts are removed, repeated or swapped anywhere', () => {
    const one = fc.record({
      at: fc.nat(),
      other: fc.nat(),
      act: fc.constantFrom('remove', 'swap', 'repeat', 'empty'),
    });
    let checked = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(template, smallProcess),
        fc.array(one, { minLength: 1, maxLength: 8 }),
        (make, changes) => {
          const document = make();
          for (const { at, other, act } of changes) {
            const before = structuredClone(document);
            const spots = spotsOf(document);
            const { holder, key } = spots[at % spots.length]!;
            const alike = spots.filter((spot) => typeof spot.holder[spot.key] === typeof holder[key]);
            const theirs = alike[other % alike.length]!;
            if (act === 'remove') {
              if (Array.isArray(holder)) holder.splice(Number(key), 1);
              else delete holder[key];
            } else if (act === 'repeat' && Array.isArray(holder))
              holder.push(structuredClone(holder[Number(key)]));
            else if (act === 'empty' && Array.isArray(holder[key])) holder[key] = [];
            else if (act === 'swap') holder[key] = structuredClone(theirs.holder[theirs.key]);
            if (!processSchema.safeParse(document).success) Object.assign(document, before);
          }
          checked += 1;
          expectTold(document);
        },
      ),
      { numRuns: fuzz ? 5000 : 50, seed: 12 },
    );
    expect(checked).toBeGreaterThanOrEqual(50);
  });
});
