import type { Dimension } from '@/analytics/measures';
import type { LogHeader } from '@/runtime/format';

const usual = [
  'manager',
  'product',
  'region',
  'source',
  'version',
  'opened_month',
  'opened_quarter',
] as const;

/** What a log can be split by: the usual, then its own columns of words. */
export function splitsOf({ attributes }: Pick<LogHeader, 'attributes'>): Dimension[] {
  const own = attributes.filter(({ type }) => type === 'text' || type === 'bool');
  return [...usual, ...own.map(({ id }): Dimension => `attr:${id}`)];
}
