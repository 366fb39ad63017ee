import { z } from 'zod';
import { idSchema } from './primitives';

/** What an activity records beside the deal's own fields. A closed list: the log has a column for each. */
export const recordSchema = z
  .enum(['duration_s', 'connected', 'contact', 'attendees'])
  .meta({ id: 'RecordName' });
export type RecordName = z.infer<typeof recordSchema>;

const literalSchema = z.union([z.string(), z.number(), z.boolean()]);

/** Where a value is read from: a field of the deal, or a record of the activity in hand. */
const operandSchema = z.union([
  z.strictObject({ field: idSchema }),
  z.strictObject({ record: recordSchema }),
]);
export type Operand = z.infer<typeof operandSchema>;

/**
 * A condition as data: a closed set of operators, three-valued (true, false, cannot tell yet).
 * One definition compiles to a closure, to SQL and to a sentence, so the live check, the later
 * analysis and the book can never disagree. Money literals are minor units, percent literals percents.
 */
export const guardSchema = z
  .discriminatedUnion('op', [
    z.strictObject({
      op: z.enum(['and', 'or']),
      get args() {
        return z.array(guardSchema).min(1);
      },
    }),
    z.strictObject({
      op: z.literal('not'),
      get arg() {
        return guardSchema;
      },
    }),
    z.strictObject({
      op: z.enum(['=', '!=', '<', '<=', '>', '>=']),
      of: operandSchema,
      value: literalSchema,
    }),
    z.strictObject({ op: z.literal('between'), of: operandSchema, low: z.number(), high: z.number() }),
    z.strictObject({ op: z.literal('in'), of: operandSchema, values: z.array(literalSchema).min(1) }),
    z.strictObject({ op: z.enum(['filled', 'empty']), of: operandSchema }),
    /** A contact field has the named parts. */
    z.strictObject({
      op: z.literal('contact_has'),
      field: idSchema,
      parts: z.array(z.enum(['name', 'position', 'phone', 'email'])).min(1),
    }),
    /** No other deal knew this contact before. */
    z.strictObject({ op: z.literal('new_to_base'), field: idSchema }),
    /** The recorded attendees include the contact in the field. */
    z.strictObject({ op: z.literal('attended_by'), field: idSchema }),
    z.strictObject({ op: z.literal('task_done'), task: idSchema }),
    /** The activity happened earlier in this deal. */
    z.strictObject({ op: z.literal('follows'), activity: idSchema }),
    /** A person of the role approved in this deal. */
    z.strictObject({ op: z.literal('approved'), by: idSchema }),
    /** The script run of the activity ended with an outcome. */
    z.strictObject({ op: z.literal('outcome_recorded') }),
    /** After the activity the deal has a next task or a dated wait. */
    z.strictObject({ op: z.literal('next_step_set') }),
    /** The deal entered the stage more than `over` times. */
    z.strictObject({ op: z.literal('visits'), stage: idSchema, over: z.int().min(0) }),
    /** Retry outcomes of the present stage visit chain number more than `over`. */
    z.strictObject({ op: z.literal('attempts'), over: z.int().min(0) }),
    /** Any rule of the portrait's list holds. */
    z.strictObject({ op: z.literal('portrait'), list: z.enum(['is_client', 'not_client']) }),
  ])
  .meta({ id: 'Guard' });
export type Guard = z.infer<typeof guardSchema>;
