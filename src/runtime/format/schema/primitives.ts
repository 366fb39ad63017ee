import { z } from 'zod';

/** Locales a document may carry. Both are equal: neither is the fallback of the other. */
export const localeSchema = z.enum(['ru', 'en']).meta({ id: 'Locale' });
export type Locale = z.infer<typeof localeSchema>;

/**
 * A text in the languages of the document. A language may be missing while a process is being drawn;
 * lint, not the schema, asks for it. Texts never enter the semantic hash.
 */
export const textSchema = z
  .strictObject({ ru: z.string().optional(), en: z.string().optional() })
  .meta({ id: 'Text' });
export type Text = z.infer<typeof textSchema>;

/** Stable machine name. Never reused after deletion, because the log refers to it for ever. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,63}$/)
  .meta({ id: 'Id' });
export type Id = z.infer<typeof idSchema>;

/**
 * A span with its own clock. `work` counts minutes of the working calendar, and P1D on it is one working
 * day; `wall` counts elapsed time. Months are allowed on the wall clock only (checked by lint).
 */
export const durationSchema = z
  .strictObject({
    iso: z.string().regex(/^P(?=.)(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+(\.\d+)?H)?(\d+M)?(\d+S)?)?$/),
    clock: z.enum(['work', 'wall']),
  })
  .meta({ id: 'Duration' });
export type Duration = z.infer<typeof durationSchema>;

/** Calendar date `2026-03-31`, without a zone: a date never becomes a moment by itself. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Date' });

/** Time of day `09:00`; `24:00` closes a day. */
export const timeOfDaySchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
  .meta({ id: 'TimeOfDay' });

/** Money in minor units of the document's currency (kopecks, cents): an integer, never a float. */
export const minorSchema = z.int().meta({ id: 'Minor' });

/** A share in parts per million: 1 000 000 is 100 %. */
export const ppmSchema = z.int().meta({ id: 'Ppm' });
