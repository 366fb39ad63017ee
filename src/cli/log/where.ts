import {
  builtInDimensions,
  dimensionTitle,
  type Dimension,
  type Filter,
  type GroupKey,
} from '@/analytics/measures';
import type { LogHeader } from '@/runtime/format';
import { UsageError } from '../command';

/** Written for "no value" in a condition. */
const NOTHING = '-';

/** A dimension by its id, or an extra column by its id or title. */
export function dimensionNamed(name: string, { attributes }: Pick<LogHeader, 'attributes'>): Dimension {
  const builtIn = builtInDimensions.find((dimension) => dimension === name);
  if (builtIn) return builtIn;
  const asked = name.replace(/^attr:/, '').toLowerCase();
  const attribute = attributes.find(
    ({ id, title }) => id.toLowerCase() === asked || title.toLowerCase() === asked,
  );
  if (attribute) return `attr:${attribute.id}`;
  throw new UsageError(
    `No dimension is called ${name}; there are ${[...builtInDimensions, ...attributes.map(({ id }) => `attr:${id}`)].join(', ')}`,
  );
}

export const titleOf = (dimension: Dimension, header: LogHeader): string =>
  dimensionTitle(dimension, 'en', header.attributes);

/**
 * Conditions in words: `manager=Anna|Boris`, `region!=-` (`-` is "no value"), `opened>=2026-01-01`, `closed<=2026-03-31`,
 * `amount>=10000` in major units.
 */
export const filtersOf = (conditions: readonly string[], header: LogHeader): Filter[] =>
  conditions.map((condition) => oneFilter(condition, header));

function oneFilter(condition: string, header: LogHeader): Filter {
  const match = /^\s*([^=<>!]+?)\s*(!=|>=|<=|=)(.*)$/.exec(condition);
  if (!match)
    throw new UsageError(`"${condition}" is no condition; write manager=Anna or opened>=2026-01-01`);
  const [, name = '', sign, text = ''] = match;
  const value = text.trim();
  if (sign === '=' || sign === '!=') {
    const values = value.split('|').map((part): GroupKey => (part.trim() === NOTHING ? null : part.trim()));
    const dimension = dimensionNamed(name, header);
    return { kind: 'values', dimension, values, ...(sign === '!=' ? { not: true } : {}) };
  }
  return bounds(name, value, sign === '>=');
}

function bounds(name: string, value: string, isLower: boolean): Filter {
  switch (name) {
    case 'opened':
    case 'closed':
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new UsageError(`"${value}" is no date; write 2026-03-31`);
      return { kind: 'dates', on: name, from: isLower ? value : null, to: isLower ? null : value };
    case 'amount': {
      const minor = Math.round(Number(value) * 100);
      if (!Number.isFinite(minor)) throw new UsageError(`"${value}" is no amount`);
      return { kind: 'amount', fromMinor: isLower ? minor : null, toMinor: isLower ? null : minor };
    }
    default:
      throw new UsageError(`Only opened, closed and amount have bounds, not ${name}`);
  }
}
