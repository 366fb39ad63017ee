/** Parts of an ISO 8601 duration. Seconds and minutes are folded into minutes. */
export interface DurationParts {
  months: number;
  days: number;
  minutes: number;
}

const pattern = /^P(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Reads `P1DT4H30M`. Null: not a duration. */
export function parseDuration(iso: string): DurationParts | null {
  const match = pattern.exec(iso);
  if (!match) return null;
  const [months, weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return {
    months: months!,
    days: weeks! * 7 + days!,
    minutes: hours! * 60 + minutes! + seconds! / 60,
  };
}
