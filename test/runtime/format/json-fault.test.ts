import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '@/runtime/format/load/json-fault';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('a fault of a JSON text', () => {
  it('is found where a string holds a character that it may not hold, and only there', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const text = `["a${String.fromCharCode(code)}b"]`;
      if ((jsonFault(text) === null) !== isJson(text)) expect.fail(`character ${code.toString(16)}`);
    }
  });

  it('is there exactly when the text cannot be read', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\t"',
      '"\\n"',
      '1',
      'null',
      ' ',
      '\n',
    );
    const texts = fc.oneof(
      fc.json(),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.tuple(fc.json(), fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: process.env.FUZZ ? 20_000 : 500 },
    );
  });

  it('is named by line, column and what stands there', () => {
    expect(jsonFault('{\n  "a": "tab\there"\n}')).toEqual({ line: 2, column: 8, found: '"' });
    expect(jsonFault('[1, 2')).toEqual({ line: 1, column: 6, found: null });
  });
});
