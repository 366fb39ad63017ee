import { parseDuration } from '@/kit/time';
import { translate, type Locale } from '@/kit/i18n';
import type { Duration } from '../schema/primitives';
import { messages } from './messages';

/** `genitive`: after «до», «больше», «дольше»; English does not care. */
export type SpanForm = 'plain' | 'genitive';

/** A span as a person says it: "2 working days 4 hours". The clock is named once, with the first part. */
export function durationText(duration: Duration, locale: Locale, form: SpanForm = 'plain'): string {
  const parts = parseDuration(duration.iso);
  if (!parts) return duration.iso;
  const hours = Math.floor(parts.minutes / 60);
  const spans = [
    ['span.months', parts.months],
    ['span.days', parts.days],
    ['span.hours', hours],
    ['span.minutes', Math.round((parts.minutes - hours * 60) * 10) / 10],
  ] as const;
  const said = spans.filter(([, n]) => n > 0);
  if (said.length === 0) return translate(messages, locale, 'span.none');
  return said
    .map(([key, n], i) =>
      translate(messages, locale, form === 'genitive' ? `${key}.genitive` : key, {
        n,
        work: i === 0 && duration.clock === 'work' ? 'yes' : 'no',
      }),
    )
    .join(' ');
}

export function isNoTime(duration: Duration): boolean {
  const parts = parseDuration(duration.iso);
  return parts !== null && parts.months === 0 && parts.days === 0 && parts.minutes === 0;
}
