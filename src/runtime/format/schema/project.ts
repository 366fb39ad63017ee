import { z } from 'zod';
import { dateSchema, idSchema, localeSchema } from './primitives';
import { processSchema } from './process';

/** Somebody who works: holds deals and tasks. Changes of people are journal events. */
export const personSchema = z
  .strictObject({
    id: idSchema,
    name: z.string(),
    role: idSchema,
    region: z.string().optional(),
    joinedOn: dateSchema.optional(),
    leftOn: dateSchema.optional(),
    absences: z.array(z.strictObject({ from: dateSchema, to: dateSchema, reason: z.string().optional() })),
    /** Monthly sales quota, minor units. */
    quota: z.int().optional(),
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof personSchema>;

/** `frozen`: the project lives at one moment (the demo at the last moment of its log) and says so. */
export const clockSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('real') }),
    z.strictObject({ kind: z.literal('frozen'), at: z.iso.datetime() }),
  ])
  .meta({ id: 'Clock' });
export type ProjectClock = z.infer<typeof clockSchema>;

/**
 * Where a log of other names stands on the drawing. `stages`: by the log's own name of a stage, the stage of the
 * drawing that it is; null: not on the drawing, on purpose; absent: not decided. `ends`: the same for outcomes, where
 * the kind of the end does not tell it. `by`: whether names alone have told it or somebody has.
 */
export const logPlacesSchema = z
  .strictObject({
    by: z.enum(['names', 'hand']),
    stages: z.record(z.string(), idSchema.nullable()),
    ends: z.partialRecord(z.enum(['won', 'lost', 'not_ours', 'postponed']), idSchema.nullable()),
  })
  .meta({ id: 'LogPlaces' });
export type LogPlaces = z.infer<typeof logPlacesSchema>;

/** One log of the project and where it came from; the rows lie beside the document, not in it. */
export const logInfoSchema = z
  .strictObject({
    /** `live`: the deals of this project's own desk, laid over the rows that came with the project. */
    id: z.string(),
    name: z.string(),
    origin: z.enum(['demo', 'import', 'journal']),
    importedAt: z.iso.datetime().optional(),
    /** Recipe it was imported by, and the names of the files: next month's log can take its place. */
    recipe: z.string().optional(),
    files: z.array(z.string()).optional(),
    deals: z.int(),
    events: z.int(),
    from: dateSchema.optional(),
    to: dateSchema.optional(),
    places: logPlacesSchema.optional(),
  })
  .meta({ id: 'LogInfo' });
export type LogInfo = z.infer<typeof logInfoSchema>;

/**
 * Everything of one company apart from log rows: a file that can be saved and opened. Recipes and
 * reports are validated by the rooms that own them (`analytics/intake`, `analytics/reports`), so an
 * unknown one from a newer release survives a round trip.
 */
export const projectSchema = z
  .strictObject({
    format: z.literal('mainspring/project'),
    formatVersion: z.literal('1.0'),
    id: z.string(),
    title: z.string(),
    clock: clockSchema,
    people: z.array(personSchema),
    processes: z.array(processSchema),
    companies: z.array(z.strictObject({ id: idSchema, name: z.string(), region: z.string().optional() })),
    recipes: z.array(z.looseObject({ id: z.string(), name: z.string() })),
    reports: z.array(z.looseObject({ id: z.string(), name: z.string() })),
    payPlans: z.array(z.looseObject({ id: z.string(), name: z.string() })),
    settings: z.strictObject({
      locale: localeSchema.optional(),
      actingAs: idSchema.optional(),
      /** The log that is being looked at. */
      log: z.string().optional(),
    }),
    logs: z.array(logInfoSchema),
  })
  .meta({ id: 'Project' });
export type Project = z.infer<typeof projectSchema>;
