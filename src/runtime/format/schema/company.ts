import { z } from 'zod';
import { guardSchema } from './guard';
import { idSchema, textSchema } from './primitives';

/** A fact of the company used in texts. Until confirmed, the designer keeps a warning on it. */
export const variableSchema = z
  .strictObject({ id: idSchema, title: textSchema, value: textSchema, confirmed: z.boolean() })
  .meta({ id: 'Variable' });
export type Variable = z.infer<typeof variableSchema>;

export const goalSchema = z
  .strictObject({
    id: idSchema,
    parent: idSchema.optional(),
    /** Share among siblings, 0–1; siblings sum to 1 (lint). */
    weight: z.number().optional(),
    owner: idSchema,
    perspective: z.enum(['finance', 'clients', 'process', 'people']).optional(),
    title: textSchema,
    kpi: idSchema,
    base: z.number(),
    target: z.number(),
    unit: z.string(),
  })
  .meta({ id: 'Goal' });
export type Goal = z.infer<typeof goalSchema>;

const portraitRule = { id: idSchema, text: textSchema, when: guardSchema };

/** Who is a client and who is not. */
export const portraitSchema = z
  .strictObject({
    isClient: z.array(z.strictObject(portraitRule)),
    notClient: z.array(z.strictObject({ ...portraitRule, then: z.enum(['not_ours', 'ask_head']) })),
    triggers: z.array(textSchema),
    people: z.array(z.strictObject({ id: idSchema, title: textSchema, cares: textSchema })),
  })
  .meta({ id: 'Portrait' });
export type Portrait = z.infer<typeof portraitSchema>;

export const productSchema = z
  .strictObject({
    essence: textSchema,
    unique: z.array(textSchema),
    versus: z.array(z.strictObject({ who: textSchema, they: textSchema, we: textSchema })),
  })
  .meta({ id: 'Product' });
export type Product = z.infer<typeof productSchema>;

export const roleSchema = z.strictObject({ id: idSchema, title: textSchema }).meta({ id: 'Role' });
export type Role = z.infer<typeof roleSchema>;

export const trainingSchema = z
  .strictObject({
    days: z.array(z.strictObject({ day: z.int().min(1), title: textSchema, check: textSchema })),
  })
  .meta({ id: 'Training' });
export type Training = z.infer<typeof trainingSchema>;
