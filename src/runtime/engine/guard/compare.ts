import type { Value } from '../state';
import type { Truth } from './truth';

type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * Compares a value with a literal of the same kind: numbers by size, texts and ISO dates by code units.
 * A missing value, or one of another kind, cannot be compared.
 */
export function compare(op: Comparison, value: Value | undefined, literal: string | number | boolean): Truth {
  if (value === undefined || typeof value !== typeof literal) return null;
  switch (op) {
    case '=':
      return value === literal;
    case '!=':
      return value !== literal;
    case '<':
      return value < literal;
    case '<=':
      return value <= literal;
    case '>':
      return value > literal;
    case '>=':
      return value >= literal;
  }
}
