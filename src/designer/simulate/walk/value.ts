import { dateOfDay } from '@/kit/time';
import type { Contact, Instant, Value, WorkCalendar } from '@/runtime/engine';
import type { Duration, Field, Locale, Process } from '@/runtime/format';
import { around, between, pick, wholeBetween } from '../chance/draw';
import type { Random } from '../chance/random';
import { givenNames, inLocale, positions, surnames } from '../names';

export interface ValueContext {
  process: Process;
  calendar: WorkCalendar;
  locale: Locale;
  random: Random;
  now: Instant;
}

const DAY = 86_400_000;
const phrase = ['Записано со слов клиента', 'Written down as the client said it'] as const;

function someContact({ locale, random }: ValueContext): Contact {
  const digits = String(wholeBetween(random, 0, 9_999_999)).padStart(7, '0');
  return {
    name: `${inLocale(pick(random, givenNames), locale)} ${inLocale(pick(random, surnames), locale)}`,
    position: inLocale(pick(random, positions), locale),
    phone: `+7 (000) ${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`,
    email: `contact${digits}@example.com`,
  };
}

/** Some value that the field accepts. */
export function someValue(field: Field, context: ValueContext): Value {
  const { process, calendar, locale, random, now } = context;
  switch (field.type) {
    case 'text':
      return inLocale(phrase, locale).padEnd(field.minChars ?? 0, '.');
    case 'number': {
      const low = field.min ?? 1;
      const exact = between(random, low, field.max ?? low + 100);
      const whole = Math.round(exact);
      return whole < low || whole > (field.max ?? Infinity) ? exact : whole;
    }
    case 'money':
      return Math.round(around(random, 500_000, 1.8) / 1000) * 100_000;
    case 'percent':
      return wholeBetween(random, 0, 30);
    case 'bool':
      return random.next() < 0.5;
    // Plans lie ahead, and a wait must.
    case 'date':
      return dateOfDay(calendar.dayOf(now) + wholeBetween(random, 3, 20));
    case 'datetime':
      return calendar.nextWorkingMoment(now + wholeBetween(random, 1, 12) * DAY);
    case 'contact':
      return someContact(context);
    case 'contact_list':
      return [someContact(context)];
    case 'file':
      return `${field.id}.pdf`;
    case 'enum':
      return pick(random, field.options).id;
    case 'enum_ref':
      return pick(random, field.ref === 'objections' ? process.objections : process.lossReasons).id;
  }
}

/** Some moment ahead, at most so far. */
export function someMoment(field: Field, context: ValueContext, atMost?: Duration): Value {
  const value = someValue(field, context);
  if (!atMost) return value;
  const { calendar, now } = context;
  const latest = calendar.add(now, atMost);
  if (typeof value === 'number') return Math.min(value, latest);
  // A date stands for the beginning of its working day.
  let day = calendar.dayOf(latest);
  while (day > calendar.dayOf(now) + 1 && (calendar.intervalsOf(day)[0]?.from ?? 0) > latest) day--;
  const last = dateOfDay(day);
  return typeof value === 'string' && value > last ? last : value;
}

/** Fields without a single option cannot be filled by anybody. */
export const canFill = (field: Field, process: Process): boolean =>
  field.type === 'enum'
    ? field.options.length > 0
    : field.type !== 'enum_ref' ||
      (field.ref === 'objections' ? process.objections : process.lossReasons).length > 0;
