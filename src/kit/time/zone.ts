/**
 * Time zones by the platform's own data. `Intl` gives the wall time of an instant; the inverse is found by
 * two guesses. Offsets are cached by quarter of an hour, because every zone changes on such a boundary.
 */

const quarter = 15 * 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Offset of the zone from UTC at the instant, ms: +3 h for Moscow is 10 800 000. */
export function zoneOffset(at: number, zone: string): number {
  let ofZone = offsets.get(zone);
  if (!ofZone) offsets.set(zone, (ofZone = new Map()));
  const slot = Math.floor(at / quarter);
  let offset = ofZone.get(slot);
  if (offset === undefined) {
    const parts: Record<string, number> = {};
    for (const { type, value } of formatOf(zone).formatToParts(slot * quarter)) parts[type] = Number(value);
    const wall = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second);
    offset = wall - slot * quarter;
    ofZone.set(slot, offset);
  }
  return offset;
}

/**
 * The instant at which the zone's clocks show the wall time (ms as if it were UTC). In a gap (spring) the
 * time is moved forward by the gap; in an overlap (autumn) the first of the two instants is taken.
 */
export function toInstant(wall: number, zone: string): number {
  const guess = wall - zoneOffset(wall, zone);
  const before = wall - zoneOffset(guess - 3 * 3_600_000, zone);
  if (before + zoneOffset(before, zone) === wall) return before;
  const after = wall - zoneOffset(guess + 3 * 3_600_000, zone);
  if (after + zoneOffset(after, zone) === wall) return after;
  return before;
}

/** Wall time of the instant, ms as if it were UTC. */
export function toWall(at: number, zone: string): number {
  return at + zoneOffset(at, zone);
}

/** `2026-03-31` on the zone's calendar. */
export function localDate(at: number, zone: string): string {
  return new Date(toWall(at, zone)).toISOString().slice(0, 10);
}

/** `2026-03-31 10:00:00.000` on the zone's clocks: the form in which logs keep wall time. */
export function localTimestamp(at: number, zone: string): string {
  return new Date(toWall(at, zone)).toISOString().replace('T', ' ').slice(0, 23);
}

/** Days since 1970-01-01 of a calendar date `2026-03-31`. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

export function dateOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Whether the platform knows the zone. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}
