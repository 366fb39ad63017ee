import type { Filter } from '@/analytics/measures';
import { filtersOf } from '../filters/filters-of';

/** Conditions on the list of deals, as they stand in the address. */
export const dataViewOf = (address: string | undefined): Filter[] =>
  filtersOf(new URLSearchParams(address ?? '').get('where'));

export function dataAddressOf(filters: readonly Filter[]): string {
  return filters.length === 0 ? '' : new URLSearchParams({ where: JSON.stringify(filters) }).toString();
}
