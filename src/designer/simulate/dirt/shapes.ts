import { toWall } from '@/kit/time';

const two = (n: number) => String(n).padStart(2, '0');

/** How programs write a moment: `03.04.2026 10:00:00`. */
export function dotted(at: number | null, zone: string, withTime = true): string {
  if (at === null) return '';
  const wall = new Date(toWall(at, zone));
  const date = `${two(wall.getUTCDate())}.${two(wall.getUTCMonth() + 1)}.${wall.getUTCFullYear()}`;
  return withTime
    ? `${date} ${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())}`
    : date;
}

/** `2026-04-03T10:00:00Z`. */
export const iso = (at: number | null): string =>
  at === null ? '' : `${new Date(at).toISOString().slice(0, 19)}Z`;

/** Days since 1899-12-30 on the wall clock, as a cell of a workbook holds them. */
export const excelSerial = (at: number | null, zone: string): string =>
  at === null ? '' : (Math.round((toWall(at, zone) / 86_400_000 + 25_569) * 100_000) / 100_000).toString();

/** `1 054 000,00`: groups by a no-break space, a comma before the kopecks. */
export function spacedSum(minor: number | null): string {
  if (minor === null) return '';
  const [whole, rest] = (minor / 100).toFixed(2).split('.');
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, '\u00A0')},${rest}`;
}

export const plainSum = (minor: number | null): string => (minor === null ? '' : (minor / 100).toFixed(2));
