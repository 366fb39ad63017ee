import { z } from 'zod';
import { durationSchema, idSchema, textSchema } from './primitives';

/** What makes the engine create the task. Outcomes are those of the task's own stage. */
export const triggerSchema = z
  .discriminatedUnion('on', [
    z.strictObject({ on: z.literal('enter') }),
    z.strictObject({ on: z.literal('task_done'), task: idSchema }),
    z.strictObject({ on: z.literal('outcome'), outcome: idSchema }),
    z.strictObject({ on: z.literal('field'), field: idSchema }),
    z.strictObject({ on: z.literal('checkpoint'), checkpoint: idSchema }),
    z.strictObject({ on: z.literal('manual') }),
  ])
  .meta({ id: 'Trigger' });
export type Trigger = z.infer<typeof triggerSchema>;

/** Deadline: from the moment of creation, or from a date field of the deal (follows the field when it moves). */
export const dueSchema = z
  .discriminatedUnion('from', [
    z.strictObject({ from: z.literal('created'), after: durationSchema }),
    z.strictObject({
      from: z.literal('field'),
      field: idSchema,
      after: durationSchema.optional(),
      before: durationSchema.optional(),
    }),
  ])
  .meta({ id: 'Due' });
export type Due = z.infer<typeof dueSchema>;

export const taskSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    /** What exists when the task is done. */
    result: textSchema,
    role: idSchema,
    create: triggerSchema,
    due: dueSchema.optional(),
    required: z.boolean(),
    /** `script`: finishing the stage's script does the task. Default: by hand. */
    doneBy: z.enum(['hand', 'script']).optional(),
    /**
     * When the deal leaves the stage with the task open: `gate` softly closes a success outcome,
     * `keep` lets the task follow the deal, `cancel` closes it. Default: gate if required, else cancel.
     * Any other kind of outcome cancels gated tasks.
     */
    onLeave: z.enum(['gate', 'keep', 'cancel']).optional(),
    /** Times the task may be created in one chain of retries. */
    repeatMax: z.int().min(1).optional(),
    /** Fields asked when the task is done. */
    form: z.array(idSchema).optional(),
    /** Must be done by somebody other than the assignee of the deal. */
    otherPerson: z.boolean().optional(),
  })
  .meta({ id: 'Task' });
export type Task = z.infer<typeof taskSchema>;
