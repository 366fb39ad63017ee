import { describe, expect, it } from 'vitest';
import { columnOfMask, vocabularies } from '@/analytics/sql';
import { VOCABULARY_LIMIT } from '@/analytics/sql/load/vocabulary';

const stages = [
  { id: 'b', title: {} },
  { id: 'a', title: {} },
  { id: 'b', title: {} },
];

describe('vocabularies of a log', () => {
  it('put stages in the order of the process and the other acts after them', () => {
    const { create } = vocabularies(3, { stages }, new Map([['act', new Set(['call', 'a', 'Звонок'])]]));
    expect(create).toHaveLength(1);
    expect(create[0]).toMatch(/^CREATE TYPE "word_3_act" AS ENUM \('b', 'a', /);
    for (const word of ['call', 'Звонок']) expect(create[0]).toContain(`'${word}'`);
  });

  it('put Ё between Е and Ж', () => {
    const words = new Set(['Жуков', 'Ёлкин', 'Ежова', 'Яшин', "О'Нил"]);
    const { create } = vocabularies(1, { stages: [] }, new Map([['person', words]]));
    expect(create[0]).toContain(`('Ежова', 'Ёлкин', 'Жуков', 'О''Нил', 'Яшин')`);
  });

  it('leave a column of too many words as text, and an empty one too', () => {
    const many = new Set(Array.from({ length: VOCABULARY_LIMIT + 1 }, (_, index) => `c${index}`));
    const made = vocabularies(
      1,
      { stages: [] },
      new Map([
        ['customer', many],
        ['region', new Set<string>()],
        ['source', new Set(['site'])],
      ]),
    );
    expect(made.typeOf('customer')).toBe('VARCHAR');
    expect(made.typeOf('region')).toBe('VARCHAR');
    expect(made.typeOf('source')).toBe('"word_1_source"');
    expect(made.types).toEqual(['word_1_source']);
  });

  it('know a column by the zero in its mask, for many columns too', () => {
    for (const count of [1, 2, 17, 45])
      for (let index = 0; index < count; index++)
        expect(columnOfMask(2 ** count - 1 - 2 ** (count - 1 - index), count)).toBe(index);
  });
});
