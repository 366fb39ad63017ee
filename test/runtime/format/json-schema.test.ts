import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processSchema } from '@/runtime/format/schema';
import { processJsonSchema, processReference } from '../../../scripts/schema/reference';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Json;
const published = read('public/schema/process-1.0.json');
const accepts = new Ajv2020({ allowUnionTypes: true }).compile(published as object);
const template = read('public/templates/b2b_project_8.json');
const runs = process.env['FUZZ'] ? 10_000 : 600;

/** Every place of a document, as keys from its root. */
function placesOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [path];
  const entries = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

const places = placesOf(template).filter((path) => path.length > 0);

/** Puts a foreign value at a place, takes the place away, or adds a key beside it. */
function mutate(place: (string | number)[], how: 'put' | 'drop' | 'add', value: Json): Json {
  const document = structuredClone(template);
  const parent = place.slice(0, -1).reduce<Json>((at, key) => (at as Record<string, Json>)[key]!, document);
  const key = place.at(-1)!;
  if (Array.isArray(parent)) {
    if (how === 'put') parent[key as number] = value;
    else parent.splice(key as number, how === 'drop' ? 1 : 0, ...(how === 'add' ? [value] : []));
  } else {
    const object = parent as Record<string, Json>;
    if (how === 'put') object[key] = value;
    else if (how === 'drop') delete object[key];
    else object[`${key}_more`] = value;
  }
  return document;
}

describe('The published schema', () => {
  it('is the one the code makes', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(processJsonSchema())));
  });

  it('is described by the reference page without drift', () => {
    const words = (text: string) => text.replace(/[\s|-]+/g, ' ');
    expect(words(readFileSync('docs/process-format.md', 'utf8'))).toBe(words(processReference() + '\n'));
  });

  it('accepts the shipped template', () => {
    expect(accepts(template), JSON.stringify(accepts.errors)).toBe(true);
  });

  it('accepts a document exactly when the product does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('put' as const, 'drop' as const, 'add' as const),
        fc.oneof(
          fc.constantFrom<Json>('', 'x', 'call', 'P1D', 0, -1, 1.5, true, {}, [], 'Ж'),
          fc
            .constantFrom(...places)
            .map((place) => place.reduce<Json>((at, key) => (at as Record<string, Json>)[key]!, template)),
        ),
        (place, how, value) => {
          const document = mutate(place, how, value);
          expect(accepts(document), place.join('.')).toBe(processSchema.safeParse(document).success);
        },
      ),
      { numRuns: runs },
    );
  });
});
