import { z } from 'zod';
import { guardSchema, recordSchema } from './guard';
import { idSchema, textSchema } from './primitives';

/** What in the process makes the activity happen. */
export const emitterSchema = z
  .discriminatedUnion('on', [
    z.strictObject({ on: z.literal('task'), task: idSchema }),
    z.strictObject({ on: z.literal('field'), field: idSchema, first: z.boolean().optional() }),
    z.strictObject({ on: z.literal('outcome'), stage: idSchema, outcome: idSchema }),
    z.strictObject({ on: z.literal('end'), end: idSchema }),
    z.strictObject({ on: z.literal('manual') }),
  ])
  .meta({ id: 'Emitter' });
export type Emitter = z.infer<typeof emitterSchema>;

/** A kind of act, declared once: the log, norms, pay and checkpoints use this name and no other. */
export const activitySchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    from: z.array(emitterSchema).min(1),
    when: guardSchema.optional(),
    records: z.array(recordSchema).optional(),
    /** Norm it counts for (id of `norms.daily`). */
    norm: idSchema.optional(),
    /** Pay rate it carries (id of `pay.rates`). */
    rate: idSchema.optional(),
    /** Counts for norm and pay only if this holds. */
    valid: guardSchema.optional(),
    /** At most one valid occurrence per combination. */
    oncePer: z.array(z.enum(['contact', 'day', 'deal'])).optional(),
  })
  .meta({ id: 'Activity' });
export type Activity = z.infer<typeof activitySchema>;
