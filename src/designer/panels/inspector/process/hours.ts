import type { Hours } from '../../../edit';

/** What is wrong with typed hours. A text that is no hours stays in its field; hours out of order are kept and marked. */
export type HoursFault =
  | { readonly fault: 'unreadable'; readonly part: string }
  | { readonly fault: 'backward' | 'overlap'; readonly part: string };

/** `9`, `930`, `9.30`, `09:30` and `24` as the format writes them; null: no time of a day. */
function readTime(text: string): string | null {
  const parts = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(text.trim());
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Hours as people type them: `9-13, 14-18`, «с 9 до 18». An empty text is a day off. */
export function readHours(text: string): Hours | HoursFault {
  const hours: [string, string][] = [];
  for (const part of text.split(/[,;]/)) {
    const words = part.trim();
    if (words === '') continue;
    const ends = /^(?:с\s|from\s)?\s*(\S+?)\s*(?:-|–|—|до|to)\s*(\S+)$/i.exec(words);
    const span = [readTime(ends?.[1] ?? ''), readTime(ends?.[2] ?? '')] as const;
    if (span[0] === null || span[1] === null) return { fault: 'unreadable', part: words };
    hours.push([span[0], span[1]]);
  }
  return hours;
}

export const hoursText = (hours: Hours): string => hours.map(([from, to]) => `${from}–${to}`).join(', ');

/** Hours that cannot be worked one after another. */
export function faultOf(hours: Hours): HoursFault | null {
  for (const [i, span] of hours.entries()) {
    const part = hoursText([span]);
    if (span[0] >= span[1]) return { fault: 'backward', part };
    const before = hours[i - 1];
    if (before && before[1] > span[0]) return { fault: 'overlap', part: hoursText([before, span]) };
  }
  return null;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const workedMinutes = (hours: Hours): number =>
  hours.reduce((sum, [from, to]) => sum + Math.max(0, minutesOf(to) - minutesOf(from)), 0);

/** The same day without its last minutes. */
export function shortened(hours: Hours, minutes: number): Hours {
  const rest: [string, string][] = [];
  let cut = minutes;
  for (const [from, to] of hours.toReversed()) {
    const end = Math.max(minutesOf(from), minutesOf(to) - cut);
    cut -= minutesOf(to) - end;
    const clock = `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
    if (clock > from) rest.unshift([from, clock]);
  }
  return rest;
}
