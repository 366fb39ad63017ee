import { z } from 'zod';
import { dateSchema, timeOfDaySchema } from './primitives';

const intervalsSchema = z.array(z.tuple([timeOfDaySchema, timeOfDaySchema]));
export const weekdaySchema = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Weekday = z.infer<typeof weekdaySchema>;

/** Working time: hours of each weekday (a lunch is a gap), public holidays by table, own exceptions by date. */
export const calendarSchema = z
  .strictObject({
    /** IANA zone name. */
    timezone: z.string(),
    week: z.partialRecord(weekdaySchema, intervalsSchema),
    /** `ru`: the production calendar by law, with transferred and short days. */
    holidays: z.enum(['none', 'ru']),
    /** Minutes cut from the end of a short day. */
    shortDayMinutes: z.int().min(0),
    /** Own days: an empty list of hours is a day off. */
    exceptions: z.array(z.strictObject({ date: dateSchema, hours: intervalsSchema })),
  })
  .meta({ id: 'Calendar' });
export type Calendar = z.infer<typeof calendarSchema>;
