import { z } from 'zod';
import { idSchema, textSchema } from './primitives';

/** Where an answer leads. `back` returns to the step that opened the objection card. */
export const jumpSchema = z
  .discriminatedUnion('to', [
    z.strictObject({ to: z.literal('step'), step: idSchema }),
    z.strictObject({ to: z.literal('objection'), objection: idSchema }),
    z.strictObject({ to: z.literal('back') }),
    z.strictObject({ to: z.literal('outcome'), outcome: idSchema }),
  ])
  .meta({ id: 'Jump' });
export type Jump = z.infer<typeof jumpSchema>;

/** An answer writes a field: a fixed value, or (without a value) the player asks for it. */
export const setSchema = z
  .strictObject({ field: idSchema, value: z.union([z.string(), z.number(), z.boolean()]).optional() })
  .meta({ id: 'SetField' });

export const answerSchema = z
  .strictObject({
    id: idSchema,
    text: textSchema,
    go: jumpSchema,
    set: z.array(setSchema).optional(),
    /** Checkpoint that this answer raises. */
    raise: idSchema.optional(),
    /** Advice to the manager who chose this answer. */
    note: textSchema.optional(),
  })
  .meta({ id: 'Answer' });
export type Answer = z.infer<typeof answerSchema>;

export const stepKindSchema = z.enum(['say', 'ask', 'do', 'check', 'note']);
export type StepKind = z.infer<typeof stepKindSchema>;

/** One phrase or act. Text may hold placeholders `{client}`, `{contact}`, `{me}`, `{our}`, `{date}`, `{trigger}`, a variable or a field id. */
export const stepSchema = z
  .strictObject({
    id: idSchema,
    kind: stepKindSchema,
    text: textSchema,
    /** Fields the player shows beside the text to be filled at this step. */
    collect: z.array(idSchema).optional(),
    answers: z.array(answerSchema),
    /** Expected time on the step. */
    seconds: z.int().min(0).optional(),
  })
  .meta({ id: 'Step' });
export type Step = z.infer<typeof stepSchema>;

/** Steps in order; the first is the entry. */
export const scriptSchema = z.strictObject({ steps: z.array(stepSchema) }).meta({ id: 'Script' });
export type Script = z.infer<typeof scriptSchema>;

/** A card shared by all stages. Its outcomes are those of the stage that opened it. */
export const objectionSchema = z
  .strictObject({
    id: idSchema,
    /** Short name for lists. */
    title: textSchema,
    client: textSchema,
    cause: textSchema,
    reply: textSchema,
    check: textSchema,
    answers: z.array(answerSchema),
  })
  .meta({ id: 'Objection' });
export type Objection = z.infer<typeof objectionSchema>;
