import type { Translate } from '@/kit/i18n';
import type { Duration } from '@/runtime/format';
import type { durations } from './durations';

const shape = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** A limit as a person says it: "2 working days". The largest unit that is set says it all on a card. */
export function durationText({ iso, clock }: Duration, t: Translate<typeof durations>): string {
  const [, weeks, days, hours, minutes] = shape.exec(iso) ?? [];
  const work = clock === 'work' ? 'yes' : 'no';
  const parts = [
    weeks && t('weeks', { n: Number(weeks) }),
    days && t('days', { n: Number(days), work }),
    hours && t('hours', { n: Number(hours), work }),
    minutes && t('minutes', { n: Number(minutes) }),
  ].filter(Boolean);
  return parts.join(' ') || iso;
}
