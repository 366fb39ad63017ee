import { z } from 'zod';
import { checkpointSchema } from './checkpoint';
import { durationSchema, idSchema, textSchema } from './primitives';
import { scriptSchema } from './script';
import { taskSchema } from './task';

export const outcomeKindSchema = z
  .enum(['success', 'retry', 'branch', 'later', 'loss', 'disqualify'])
  .meta({ id: 'OutcomeKind' });
export type OutcomeKind = z.infer<typeof outcomeKindSchema>;

/** The result of a visit to a stage: one arrow of the drawing. `to` is a stage or an end. */
export const outcomeSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    kind: outcomeKindSchema,
    to: idSchema,
    /** Soft: may be passed with a reason, which records a deviation. */
    requires: z.array(idSchema).optional(),
    /** The checkable fact that makes the outcome true. */
    criteria: textSchema.optional(),
  })
  .meta({ id: 'Outcome' });
export type Outcome = z.infer<typeof outcomeSchema>;

export const raciLetterSchema = z.enum(['R', 'A', 'C', 'I']);

export const stageSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    purpose: textSchema,
    /** What must exist at the entrance, and what exists at the exit. */
    input: textSchema,
    result: textSchema,
    /** Role id to letter. Exactly one A (lint). */
    raci: z.record(idSchema, raciLetterSchema),
    /** Longest stay of one visit. */
    limit: durationSchema.optional(),
    normMinutes: z.int().min(0).optional(),
    /** What the stage as a whole is to learn. */
    requiredData: z.array(idSchema),
    script: scriptSchema,
    tasks: z.array(taskSchema),
    checkpoints: z.array(checkpointSchema),
    outcomes: z.array(outcomeSchema),
  })
  .meta({ id: 'Stage' });
export type Stage = z.infer<typeof stageSchema>;

export const endKindSchema = z
  .enum(['success', 'failure', 'disqualified', 'postponed'])
  .meta({ id: 'EndKind' });
export type EndKind = z.infer<typeof endKindSchema>;

const endBase = { id: idSchema, title: textSchema, /** Hard. */ requires: z.array(idSchema).optional() };

/** The result of a deal. A postponed end is a dated wait: the deal returns by itself. */
export const endSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...endBase, kind: z.enum(['success', 'failure', 'disqualified']) }),
    z.strictObject({
      ...endBase,
      kind: z.literal('postponed'),
      /** Field that holds the date of return. */
      until: idSchema,
      returnsTo: idSchema,
      maxWait: durationSchema.optional(),
    }),
  ])
  .meta({ id: 'End' });
export type End = z.infer<typeof endSchema>;
