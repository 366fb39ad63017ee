import type { Activity, Id } from '@/runtime/format';
import { localDate } from '@/kit/time';
import type { Records } from './command';
import type { Instant } from './state';

/** The combination of contact, day and deal of which only the first occurrence counts (`oncePer`). */
export function combination(
  parts: NonNullable<Activity['oncePer']>,
  act: { deal: Id; at: Instant; records: Records | undefined },
  timezone: string,
): string {
  return parts
    .map((part) => {
      switch (part) {
        case 'contact':
          return (act.records?.contact?.phone ?? act.records?.contact?.name ?? '').trim().toLowerCase();
        case 'day':
          return localDate(act.at, timezone);
        case 'deal':
          return act.deal;
      }
    })
    .join('|');
}
