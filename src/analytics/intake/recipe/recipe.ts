/**
 * The mapping recipe: how the files of one export become a log, as plain data. It is saved with the project, so
 * that next month's files are one drop; files are known again by their headers, not by their names.
 */
import { z } from 'zod';
import { columnSchema, readingSchema } from './reading';

const outcomeSchema = z.enum(['open', 'won', 'lost', 'not_ours', 'postponed']);

/** A column of one of the files. In a deals file a column of a lookup table is reached through its join. */
export const columnRefSchema = z.strictObject({ file: z.string(), column: z.string() });
export type ColumnRef = z.infer<typeof columnRefSchema>;

/** What a column of a deals list can tell about a deal. */
export const dealRoles = [
  'id',
  'title',
  'manager',
  'product',
  'region',
  'source',
  'customer',
  'stage',
  'outcome',
  'amount',
  'currency',
  'opened',
  'closed',
  'won_time',
  'lost_time',
  'loss_reason',
] as const;
export type DealRole = (typeof dealRoles)[number];

/** What a column of a file of events can tell. The second line describes the deal, not the event. */
export const eventRoles = [
  ...(['deal', 'activity', 'time', 'end', 'person', 'role', 'result', 'reason', 'duration', 'seq'] as const),
  ...(['product', 'region', 'source', 'customer', 'amount'] as const),
] as const;
export type EventRole = (typeof eventRoles)[number];

/** An extra column of `cases`. */
export const attributeSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  type: z.enum(['text', 'number', 'money', 'date', 'bool']),
  from: columnRefSchema,
});
export type AttributeRecipe = z.infer<typeof attributeSchema>;

/**
 * An event that a date of a deals list proves: entering the stage, or an act named as in the file. The end of a
 * deal is made from `closed` and the outcome.
 */
export const dateEventSchema = z.strictObject({
  column: z.string(),
  becomes: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('stage'), stage: z.string() }),
    z.strictObject({ kind: z.literal('import'), activity: z.string() }),
  ]),
});
export type DateEvent = z.infer<typeof dateEventSchema>;

const fileCommon = {
  /** Id inside the recipe; other parts of the recipe point at it. */
  id: z.string(),
  /** Name of the file it was made from. */
  name: z.string(),
  reading: readingSchema,
  columns: z.array(columnSchema),
};

export const dealsFileSchema = z.strictObject({
  ...fileCommon,
  role: z.literal('deals'),
  roles: z.partialRecord(z.enum(dealRoles), columnRefSchema),
  attributes: z.array(attributeSchema),
  dateEvents: z.array(dateEventSchema),
});
export type DealsFile = z.infer<typeof dealsFileSchema>;

export const eventsFileSchema = z.strictObject({
  ...fileCommon,
  role: z.literal('events'),
  roles: z.partialRecord(z.enum(eventRoles), z.string()),
  attributes: z.array(attributeSchema),
  /** `stage`: activities are stages that deals enter, or ends; `import`: acts named as in the file. */
  kind: z.enum(['stage', 'import']),
  /** Only rows with one of these values are read: `lifecycle` = complete, `Field` = Stage. */
  keep: z.strictObject({ column: z.string(), values: z.array(z.string()) }).nullable(),
  /** Files that show the newest row first are numbered backwards, so that ties of time stay in order. */
  newestFirst: z.boolean(),
});
export type EventsFile = z.infer<typeof eventsFileSchema>;

export const lookupFileSchema = z.strictObject({ ...fileCommon, role: z.literal('lookup') });
export type LookupFile = z.infer<typeof lookupFileSchema>;

/** A file of our own log: passed on as it is. */
export const ownLogFileSchema = z.strictObject({
  ...fileCommon,
  role: z.enum(['log_header', 'log_events', 'log_cases', 'log_both']),
});
export type OwnLogFile = z.infer<typeof ownLogFileSchema>;

export const ignoredFileSchema = z.strictObject({ ...fileCommon, role: z.literal('ignore') });

export const fileRecipeSchema = z.discriminatedUnion('role', [
  dealsFileSchema,
  eventsFileSchema,
  lookupFileSchema,
  ownLogFileSchema,
  ignoredFileSchema,
]);
export type FileRecipe = z.infer<typeof fileRecipeSchema>;
export type FileRole = FileRecipe['role'];

/** Rows of the lookup table found by a column of a deals file. */
export const joinSchema = z.strictObject({ from: columnRefSchema, to: columnRefSchema });
export type Join = z.infer<typeof joinSchema>;

/** A value written otherwise than the lookup table writes it. The raw value stays as an attribute. */
export const valueRepairSchema = z.strictObject({
  column: columnRefSchema,
  from: z.string(),
  to: z.string(),
  accepted: z.boolean(),
});
export type ValueRepair = z.infer<typeof valueRepairSchema>;

/** A stage of the log in its order, with the values of the files that mean it. */
export const stageRecipeSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  values: z.array(z.string()),
  /** Deals are won without it: no step of a funnel. Nothing in a file says so, only a person does. */
  side: z.boolean().optional(),
});
export type StageRecipe = z.infer<typeof stageRecipeSchema>;

export const recipeSchema = z.strictObject({
  format: z.literal('mainspring/recipe'),
  formatVersion: z.literal('1.0'),
  id: z.string(),
  name: z.string(),
  /** Preset of the export that was recognised; null: mapped by names and content. */
  preset: z.string().nullable(),
  currency: z.string(),
  timezone: z.string(),
  files: z.array(fileRecipeSchema),
  joins: z.array(joinSchema),
  repairs: z.array(valueRepairSchema),
  stages: z.array(stageRecipeSchema),
  /** What a value of the stage or outcome column says about the deal; a value that is absent says nothing. */
  outcomes: z.record(z.string(), outcomeSchema),
});
export type Recipe = z.infer<typeof recipeSchema>;
