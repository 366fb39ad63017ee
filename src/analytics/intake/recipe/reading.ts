import { z } from 'zod';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export const quotes = ['"', "'"] as const;
export type Quote = (typeof quotes)[number];

/** What the table is packed in. `wide`: no header, an id and then pairs of value and time (HubSpot histories). */
export const containers = ['csv', 'wide', 'html', 'xlsx', 'json'] as const;
export type Container = (typeof containers)[number];

/** How the bytes become rows. */
export const readingSchema = z.strictObject({
  container: z.enum(containers),
  /** Only for containers of text. */
  encoding: z.enum(encodings),
  /** Only for `csv` and `wide`. */
  delimiter: z.enum(delimiters),
  quote: z.enum(quotes),
  /** Rows above the header row (titles of a report); null: there is no header row. */
  headerAfter: z.int().nullable(),
  /** Zone in which times without an offset are written; null: the zone of the project. */
  timezone: z.string().nullable(),
});
export type Reading = z.infer<typeof readingSchema>;

/**
 * Order of the parts of a date. Separators, missing times and seconds, `T`, offsets and names of months are
 * read by themselves; `serial` is days since 1899-12-30, as workbooks keep them; `ymd` also reads `20260331`.
 */
export const dateOrders = ['ymd', 'dmy', 'mdy', 'serial', 'unix_s', 'unix_ms'] as const;
export type DateOrder = (typeof dateOrders)[number];

export const columnTypes = ['text', 'number', 'date', 'bool', 'duration'] as const;
export type ColumnType = (typeof columnTypes)[number];

/** A column of the file. `key` is the header made unique: the second `Товар` is `Товар (2)`. */
export const columnSchema = z.strictObject({
  key: z.string(),
  type: z.enum(columnTypes),
  /** For dates; null: no known order fits, or day and month cannot be told apart and nobody has said. */
  dateOrder: z.enum(dateOrders).nullable(),
  /** For numbers: the decimal mark. */
  decimal: z.enum(['.', ',']),
  /** Words that stand for "no value" in this column: `не закрыта`. */
  blanks: z.array(z.string()),
});
export type ColumnRecipe = z.infer<typeof columnSchema>;
