/**
 * Values written otherwise than they should be: `GTXPro` where the lookup table has `GTX Pro`, or `иванов` where most
 * rows have `Иванов`. They are proposed, never made silently; those that differ by more than spaces, case and marks
 * wait for a person.
 */
import type { ColumnRef, ValueRepair } from '../recipe/recipe';
import type { ColumnStats } from './column-stats';

const squeeze = (value: string): string =>
  value
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Marks are kept here: `A+` and `A-` are two products. */
const plainSpelling = (value: string): string =>
  value
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[\s\u00a0«»"„“”]/g, '');

const MOST_REPAIRS = 50;

/** Against the keys of a lookup table. */
export function repairsByLookup(column: ColumnRef, values: ColumnStats, keys: ColumnStats): ValueRepair[] {
  const bySqueezed = new Map<string, string>();
  for (const key of keys.values.keys()) bySqueezed.set(squeeze(key), key);
  const repairs: ValueRepair[] = [];
  for (const value of values.values.keys()) {
    if (keys.values.has(value) || repairs.length >= MOST_REPAIRS) continue;
    const same = bySqueezed.get(squeeze(value));
    if (same !== undefined) repairs.push({ column, from: value, to: same, accepted: true });
    else {
      const near = [...keys.values.keys()].filter((key) => isOneLetterOff(squeeze(value), squeeze(key)));
      if (near.length === 1) repairs.push({ column, from: value, to: near[0]!, accepted: false });
    }
  }
  return repairs;
}

/** Within one column: the spelling that most rows have. */
export function repairsBySpelling(column: ColumnRef, values: ColumnStats): ValueRepair[] {
  if (values.isOpenEnded || values.isUnique || values.values.size > 2000) return [];
  const groups = new Map<string, [value: string, times: number][]>();
  for (const entry of values.values) {
    const key = plainSpelling(entry[0]);
    if (key) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const repairs: ValueRepair[] = [];
  for (const spellings of groups.values()) {
    if (spellings.length < 2 || repairs.length >= MOST_REPAIRS) continue;
    const [to] = spellings.reduce((best, entry) => (entry[1] > best[1] ? entry : best));
    for (const [from] of spellings) if (from !== to) repairs.push({ column, from, to, accepted: true });
  }
  return repairs;
}

/** One letter changed, added or lost, in words long enough for that to be a slip. */
function isOneLetterOff(a: string, b: string): boolean {
  if (a.length < 6 || b.length < 6 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const restA = a.slice(a.length === b.length || a.length > b.length ? start + 1 : start);
  const restB = b.slice(a.length === b.length || b.length > a.length ? start + 1 : start);
  return restA === restB;
}
