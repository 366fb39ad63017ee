import { z } from 'zod';
import { idSchema, textSchema } from './primitives';

/** One choice of an enumerated field or of a shared list such as loss reasons. */
export const optionSchema = z.strictObject({ id: idSchema, title: textSchema }).meta({ id: 'Option' });
export type Option = z.infer<typeof optionSchema>;

const base = {
  id: idSchema,
  title: textSchema,
  /** Personal data: masked in exports and in what is shown to others. */
  personal: z.boolean().optional(),
};

/**
 * The dictionary of deal data. Values at run time: text, date (`2026-03-31`), datetime (epoch ms), number,
 * money (minor units), percent (7.5 means 7.5 %), bool, enum (option id), contact, contact_list, file (name).
 */
export const fieldSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ ...base, type: z.literal('text'), minChars: z.int().min(1).optional() }),
    z.strictObject({
      ...base,
      type: z.literal('number'),
      unit: textSchema.optional(),
      min: z.number().optional(),
      max: z.number().optional(),
    }),
    z.strictObject({ ...base, type: z.literal('money') }),
    z.strictObject({ ...base, type: z.literal('percent') }),
    z.strictObject({ ...base, type: z.literal('bool') }),
    z.strictObject({ ...base, type: z.literal('date') }),
    z.strictObject({ ...base, type: z.literal('datetime') }),
    z.strictObject({ ...base, type: z.literal('contact') }),
    z.strictObject({ ...base, type: z.literal('contact_list') }),
    z.strictObject({ ...base, type: z.literal('file') }),
    z.strictObject({ ...base, type: z.literal('enum'), options: z.array(optionSchema) }),
    z.strictObject({ ...base, type: z.literal('enum_ref'), ref: z.enum(['objections', 'loss_reasons']) }),
  ])
  .meta({ id: 'Field' });
export type Field = z.infer<typeof fieldSchema>;
