import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, routeHash, views } from '@/app/routes';

const segment = fc.string({ minLength: 1, unit: 'grapheme' });

describe('An address', () => {
  it('names the same place after it was written and read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...views), fc.array(segment), (view, path) => {
        expect(parseRoute(routeHash({ view, path }))).toEqual({ view, path });
      }),
    );
  });

  it('that names no room leads home', () => {
    expect(parseRoute('#/nowhere/deal')).toEqual({ view: 'process', path: [] });
    expect(parseRoute('')).toEqual({ view: 'process', path: [] });
  });

  it('with broken escapes is still a place', () => {
    expect(parseRoute('#/desk/%E0%A4%A')).toEqual({ view: 'desk', path: ['%E0%A4%A'] });
  });
});
