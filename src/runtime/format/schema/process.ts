import { z } from 'zod';
import { activitySchema } from './activity';
import { calendarSchema } from './calendar';
import {
  goalSchema,
  portraitSchema,
  productSchema,
  roleSchema,
  trainingSchema,
  variableSchema,
} from './company';
import { fieldSchema, optionSchema } from './field';
import { normsSchema, paySchema } from './norms';
import { dateSchema, idSchema, localeSchema, textSchema } from './primitives';
import { objectionSchema } from './script';
import { endSchema, stageSchema } from './stage';

/** Where a deal may begin. The entry form asks for `requires`; `step` starts the script further on. */
export const entrySchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    stage: idSchema,
    step: idSchema.optional(),
    /** Fields the entry itself fills, such as the source. */
    set: z.record(idSchema, z.union([z.string(), z.number(), z.boolean()])).optional(),
    requires: z.array(idSchema),
  })
  .meta({ id: 'Entry' });
export type Entry = z.infer<typeof entrySchema>;

/** Geometry apart from meaning: moving a card never makes a new version. Keys are stage and end ids. */
export const layoutSchema = z
  .strictObject({
    nodes: z.record(idSchema, z.strictObject({ x: z.number(), y: z.number() })),
  })
  .meta({ id: 'Layout' });
export type Layout = z.infer<typeof layoutSchema>;

/**
 * Words of clients that the author has dealt with at a step or an objection card: the first `times` they were said,
 * up to `until`. Said once more they are shown again, on a clock that stands still too. `phrase` is the words without
 * case and punctuation.
 */
export const setAsideSchema = z
  .strictObject({
    at: z.union([
      z.strictObject({ stage: idSchema, step: idSchema }),
      z.strictObject({ objection: idSchema }),
    ]),
    phrase: z.string(),
    until: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    times: z.int().min(1),
  })
  .meta({ id: 'SetAside' });
export type SetAside = z.infer<typeof setAsideSchema>;

/**
 * The process document, the one contract: the designer writes it, the engine executes it, analytics
 * compiles its measures from it. The schema checks shape only; that every reference resolves is
 * the work of lint, because a half-drawn process must be storable.
 */
export const processSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('mainspring/process'),
    formatVersion: z.literal('1.0'),
    id: idSchema,
    title: textSchema,
    summary: textSchema,
    /** Version changes with meaning, revision with any published change: 3.1. */
    version: z.int().min(0),
    revision: z.int().min(0),
    status: z.enum(['draft', 'published', 'retired']),
    /** Semantic hash of the version this draft grew from. */
    basedOn: z.string().optional(),
    validFrom: dateSchema.optional(),
    locales: z.array(localeSchema).min(1),
    /** ISO 4217. */
    currency: z.string().regex(/^[A-Z]{3}$/),
    /** Name of the selling company, the placeholder {our}. */
    company: textSchema,
    variables: z.array(variableSchema),
    calendar: calendarSchema,
    roles: z.array(roleSchema),
    goals: z.array(goalSchema),
    portrait: portraitSchema,
    product: productSchema,
    fields: z.array(fieldSchema),
    lossReasons: z.array(optionSchema),
    entries: z.array(entrySchema),
    /** In flow order. */
    stages: z.array(stageSchema),
    ends: z.array(endSchema),
    objections: z.array(objectionSchema),
    activities: z.array(activitySchema),
    norms: normsSchema.optional(),
    pay: paySchema.optional(),
    training: trainingSchema.optional(),
    layout: layoutSchema,
    /** Ids of deleted parts. The log refers to them for ever, so they are never given again. No meaning. */
    retiredIds: z.array(idSchema).optional(),
    /** What the author has said of words caught at the desk. No meaning. */
    setAside: z.array(setAsideSchema).optional(),
  })
  .meta({ id: 'Process' });
export type Process = z.infer<typeof processSchema>;
