/**
 * From what is written to what the log holds. A time without an offset is wall time of the file's zone; a date alone
 * stays a date. Offsets are asked of the zone twice a day, not once a row.
 */
import { dateOfDay, toInstant, zoneOffset } from '@/kit/time';
import type { WrittenTime } from '../value/date';

const DAY = 86_400_000;
const HOUR = 3_600_000;

export interface LogTime {
  /** Epoch ms; null: a date alone. */
  at: number | null;
  atLocal: string | null;
  onDate: string;
  /** Wall time in the project's zone, for comparing; a date alone stands at its midnight. */
  wall: number;
  /** The moment up to which the fact is known to be past: the end of the day for a date alone. */
  until: number;
}

export class Times {
  private readonly dates = new Map<number, string>();
  private readonly steady = new Map<number, number | null>();
  private readonly fileZone: string;

  constructor(
    private readonly zone: string,
    fileZone: string | null,
  ) {
    this.fileZone = fileZone ?? zone;
  }

  of({ wall, hasTime, offset }: WrittenTime): LogTime {
    if (!hasTime) {
      const onDate = this.date(Math.floor(wall / DAY));
      return { at: null, atLocal: null, onDate, wall, until: this.instant(wall + DAY, this.zone) };
    }
    const at = offset === null ? this.instant(wall, this.fileZone) : wall - offset * 60_000;
    // Written in the project's own zone outside a gap, the wall time is already there.
    const local =
      offset === null && this.fileZone === this.zone && this.steadyOffset(wall) !== null
        ? wall
        : at + zoneOffset(at, this.zone);
    const onDate = this.date(Math.floor(local / DAY));
    return { at, atLocal: `${onDate} ${clock(local)}`, onDate, wall: local, until: at };
  }

  private date(day: number): string {
    let text = this.dates.get(day);
    if (text === undefined) this.dates.set(day, (text = dateOfDay(day)));
    return text;
  }

  private instant(wall: number, zone: string): number {
    const offset = zone === this.fileZone ? this.steadyOffset(wall) : null;
    return offset === null ? toInstant(wall, zone) : wall - offset;
  }

  /** Offset of the file's zone on the day of the wall time; null: it changes near that day. */
  private steadyOffset(wall: number): number | null {
    const day = Math.floor(wall / DAY);
    let offset = this.steady.get(day);
    if (offset === undefined) {
      const before = zoneOffset(day * DAY - 15 * HOUR, this.fileZone);
      const after = zoneOffset(day * DAY + 39 * HOUR, this.fileZone);
      offset = before === after ? before : null;
      this.steady.set(day, offset);
    }
    return offset;
  }
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** `10:00:00.000`. */
function clock(wall: number): string {
  const ms = ((wall % DAY) + DAY) % DAY;
  const rest = ms % 1000;
  const tail = rest === 0 ? '000' : String(rest).padStart(3, '0');
  const seconds = Math.floor(ms / 1000);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${tail}`;
}
