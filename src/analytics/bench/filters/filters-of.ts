import type { Filter } from '@/analytics/measures';
import { isDimension } from '../is-dimension';

/** Filters of an address. A link from elsewhere may hold anything; what is no filter is dropped. */
export function filtersOf(text: string | null): Filter[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? found.filter(isFilter) : [];
  } catch {
    return [];
  }
}

function isFilter(value: unknown): value is Filter {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, dimension, values, not, on, from, to, fromMinor, toMinor } = value as Record<string, unknown>;
  switch (kind) {
    case 'values':
      return (
        isDimension(dimension) &&
        Array.isArray(values) &&
        values.every((one) => one === null || typeof one === 'string') &&
        (not === undefined || typeof not === 'boolean')
      );
    case 'dates':
      return (on === 'opened' || on === 'closed') && isDate(from) && isDate(to);
    case 'amount':
      return isMinor(fromMinor) && isMinor(toMinor);
    default:
      return false;
  }
}

/** A day that the calendar has: 31 February would stop the database. */
const isDate = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value);

const isMinor = (value: unknown): boolean => value === null || Number.isSafeInteger(value);
