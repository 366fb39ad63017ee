import { z } from 'zod';
import { guardSchema } from './guard';
import { durationSchema, idSchema, textSchema } from './primitives';

/** What is watched. Each kind of rule has one evaluator, shared by the live engine and by analytics. */
export const checkRuleSchema = z
  .discriminatedUnion('on', [
    /** The task is open longer than `over` past its deadline. */
    z.strictObject({ on: z.literal('task_late'), task: idSchema, over: durationSchema }),
    /** The visit of the stage lasts longer than `over`. */
    z.strictObject({ on: z.literal('stay'), over: durationSchema }),
    /** Nothing happened in the deal for `over` while it is in the stage. */
    z.strictObject({ on: z.literal('idle'), over: durationSchema }),
    /** The stage was left without these fields. */
    z.strictObject({ on: z.literal('exit'), fields: z.array(idSchema).min(1) }),
    /** The condition holds while the deal is in the stage. */
    z.strictObject({ on: z.literal('condition'), when: guardSchema }),
    /** `what` happens though `after` has not. */
    z.strictObject({
      on: z.literal('order'),
      what: z.union([z.strictObject({ stage: idSchema }), z.strictObject({ activity: idSchema })]),
      after: z.union([
        z.strictObject({ stage: idSchema }),
        z.strictObject({ activity: idSchema }),
        z.strictObject({ field: idSchema }),
      ]),
    }),
    /** The activity took place without the contact named in the field. */
    z.strictObject({ on: z.literal('attendees'), activity: idSchema, lack: idSchema }),
    /** Only an answer of the script raises it. */
    z.strictObject({ on: z.literal('script') }),
  ])
  .meta({ id: 'CheckRule' });
export type CheckRule = z.infer<typeof checkRuleSchema>;

export const channelSchema = z.enum(['app', 'email']);
export const severitySchema = z.enum(['info', 'warning', 'critical']).meta({ id: 'Severity' });
export type Severity = z.infer<typeof severitySchema>;
export const checkKindSchema = z.enum([
  'deadline',
  'stay',
  'inactivity',
  'data',
  'order',
  'limit',
  'quality',
]);
export type CheckKind = z.infer<typeof checkKindSchema>;

export const checkpointSchema = z
  .strictObject({
    id: idSchema,
    kind: checkKindSchema,
    rule: checkRuleSchema,
    severity: severitySchema,
    /** Hard: the deal cannot leave the stage while raised and not approved by a notified role. */
    blocks: z.boolean().optional(),
    notify: z.array(idSchema),
    channel: z.array(channelSchema),
    escalate: z
      .strictObject({ after: durationSchema, to: z.array(idSchema).min(1), channel: z.array(channelSchema) })
      .optional(),
    title: textSchema,
    advice: textSchema.optional(),
  })
  .meta({ id: 'Checkpoint' });
export type Checkpoint = z.infer<typeof checkpointSchema>;
