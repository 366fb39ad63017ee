import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, semanticHash, sha256, type Process } from '@/runtime/format';

const template = (): Process => JSON.parse(readFileSync('public/templates/b2b_project_8.json', 'utf8'));

describe('SHA-256', () => {
  it('gives the published answers', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('agrees with the implementation of Node on any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });
});

describe('canonical JSON', () => {
  it('sorts keys by code units and prints numbers as ECMAScript does', () => {
    expect(
      canonicalJson({
        '\u20ac': 1,
        '\r': 2,
        '1': 3,
        '\ud83d\ude00': 4,
        b: [1e30, 4.5, 2e-3, -0],
        a: undefined,
      }),
    ).toBe('{"\\r":2,"1":3,"b":[1e+30,4.5,0.002,0],"€":1,"😀":4}');
  });

  it('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (map) => {
        expect(canonicalJson(Object.fromEntries(Object.entries(map).reverse()))).toBe(canonicalJson(map));
      }),
    );
  });
});

describe('semantic hash', () => {
  const original = semanticHash(template());
  const after = (edit: (process: Process) => void): string => {
    const process = template();
    edit(process);
    return semanticHash(process);
  };

  it.each<[string, (process: Process) => void]>([
    ['a moved card', (p) => (p.layout.nodes['call'] = { x: 1, y: 1 })],
    ['a mended text', (p) => (p.stages[0]!.title.ru = 'Звонок')],
    ['a dropped language', (p) => delete p.stages[0]!.purpose.en],
    ['an emptied text', (p) => (p.stages[0]!.purpose = {})],
    ['a text where there was none', (p) => (p.stages[0]!.outcomes[1]!.criteria = { ru: 'Назвал время' })],
    ['one more argument about the product', (p) => p.product.unique.push({ ru: 'И ещё' })],
    ['a confirmed fact', (p) => (p.variables[0]!.confirmed = true)],
    ['publishing', (p) => Object.assign(p, { version: 7, revision: 2, status: 'retired', basedOn: 'x' })],
    ['a retired id', (p) => (p.retiredIds = ['old'])],
  ])('is not changed by %s', (_, edit) => {
    expect(after(edit)).toBe(original);
  });

  it.each<[string, (process: Process) => void]>([
    ['a new target of an outcome', (p) => (p.stages[0]!.outcomes[0]!.to = 'lost')],
    ['a longer deadline', (p) => (p.stages[0]!.limit = { iso: 'PT81H', clock: 'work' })],
    ['another order of steps', (p) => p.stages[0]!.script.steps.reverse()],
    ['one more required field', (p) => p.stages[0]!.requiredData.push('nps')],
    ['another person in charge', (p) => (p.stages[0]!.raci['manager'] = 'C')],
    ['a role whose id is the name of a language', (p) => (p.stages[0]!.raci = { ru: 'R', en: 'A' })],
    ['another price', (p) => (p.pay!.baseMonth += 1)],
  ])('is changed by %s', (_, edit) => {
    expect(after(edit)).not.toBe(original);
  });
});
