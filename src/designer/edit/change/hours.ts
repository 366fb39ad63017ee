import type { Hours } from '../command-map';

const time = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Whether all are times of the clock; their order is not asked for. */
export const areTimes = (hours: Hours): boolean => hours.every((span) => span.every((at) => time.test(at)));

/** A copy for the document. */
export const hoursOf = (hours: Hours): [string, string][] => hours.map(([from, to]) => [from, to]);

/** A date that the calendar has: 2026-02-30 is none. */
export function isDate(date: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}
