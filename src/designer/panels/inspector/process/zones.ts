import { isZone, zoneOffset } from '@/kit/time';
import type { Locale } from '@/kit/i18n';

/** Every IANA zone of the platform. */
export function zoneNames(): readonly string[] {
  const names = Intl.supportedValuesOf('timeZone');
  return names.includes('UTC') ? names : [...names, 'UTC'];
}

/** Winter of the north: the offset by which a zone is usually called. */
const winter = Date.UTC(2026, 0, 15);

/** `Москва · UTC+3 · Europe/Moscow`: found by any of the three. A zone the platform does not know is its name alone. */
export function zoneLabel(zone: string, locale: Locale): string {
  if (!isZone(zone)) return zone;
  const minutes = zoneOffset(winter, zone) / 60_000;
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const offset = `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
  return [placeOf(zone, locale), offset, zone].filter(Boolean).join(' · ');
}

/** The place in the language of the screen, as the platform says it: «Екатеринбург». */
function placeOf(zone: string, locale: Locale): string {
  const name =
    new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
      .formatToParts(winter)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // «Москва, стандартное время»: the place is what people look for.
  return /^GMT|^UTC/.test(name) ? '' : name.split(',')[0]!;
}
