import { describe, expect, it } from 'vitest';
import { matches } from '@/app/shell/palette-match';

describe('The search box', () => {
  it('finds a phrase by words in any order and any case', () => {
    expect(matches('ДОРОГО это', 'Это дорого.')).toBe(true);
  });

  it('forgives the ending of a Russian word and ё', () => {
    expect(matches('дорогой', 'Это дорого.')).toBe(true);
    expect(matches('отчет', 'Отчёты')).toBe(true);
  });

  it('does not find what is not there', () => {
    expect(matches('скидка', 'Это дорого.')).toBe(false);
  });

  it('shows everything before the first letter', () => {
    expect(matches('  ', 'anything')).toBe(true);
  });
});
