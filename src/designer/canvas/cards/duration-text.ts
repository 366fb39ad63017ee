import type { Translate } from '@/kit/i18n';
import type { Duration } from '@/runtime/format';
import { limitMinutes } from '../../overlay';
import type { durations } from './durations.messages';

const shape = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** A limit as a person says it: eighty working hours of an eight-hour day are "10 working days". */
export function durationText(
  duration: Duration,
  t: Translate<typeof durations>,
  workday: number,
  short = false,
): string {
  const inWork = limitMinutes(duration, workday);
  if (inWork !== null && inWork >= workday && inWork % workday === 0)
    return t(short ? 'days.short' : 'days', { n: inWork / workday, work: 'yes' });
  const [, weeks, days, hours, minutes] = shape.exec(duration.iso) ?? [];
  const work = duration.clock === 'work' ? 'yes' : 'no';
  const parts = [
    weeks && t('weeks', { n: Number(weeks) }),
    days && t('days', { n: Number(days), work }),
    hours && t('hours', { n: Number(hours), work }),
    minutes && t('minutes', { n: Number(minutes) }),
  ].filter(Boolean);
  return parts.join(' ') || duration.iso;
}
