import { translate, type Locale } from '@/kit/i18n';
import type { Instant, WorkCalendar } from '@/runtime/engine';
import { dueMessages } from './due-messages';

export interface DueWords {
  /** How much working time is left or gone: “2 working hours left”. */
  text: string;
  late: boolean;
  /** Due before the end of the local day. */
  today: boolean;
}

const dayMinutes = 480;

/** A deadline as people feel it: in working time, because nights and holidays do not press. */
export function dueText(
  calendar: WorkCalendar,
  now: Instant,
  dueAt: Instant | null,
  locale: Locale,
  minutesOfDay = dayMinutes,
): DueWords {
  if (dueAt === null) return { text: translate(dueMessages, locale, 'none'), late: false, today: false };
  const late = dueAt < now;
  const minutes = late ? calendar.workMinutes(dueAt, now) : calendar.workMinutes(now, dueAt);
  const today = calendar.dayOf(dueAt) <= calendar.dayOf(now);
  const side = late ? 'late' : 'left';
  const say = (unit: 'minutes' | 'hours' | 'days', n: number) =>
    translate(dueMessages, locale, `${side}.${unit}`, { n });
  if (minutes < 1)
    return { text: translate(dueMessages, locale, late ? 'late.now' : 'left.now'), late, today };
  if (minutes < 60) return { text: say('minutes', Math.round(minutes)), late, today };
  if (minutes < minutesOfDay) return { text: say('hours', Math.round(minutes / 60)), late, today };
  return { text: say('days', Math.round(minutes / minutesOfDay)), late, today };
}
