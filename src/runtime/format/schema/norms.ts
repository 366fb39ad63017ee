import { z } from 'zod';
import { idSchema, minorSchema, ppmSchema, textSchema } from './primitives';

/** One daily norm of one manager. `exact` is the calculated value, `norm` the rounded one people work to. */
export const dailyNormSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  exact: z.number(),
  norm: z.number(),
  weekly: z.number().optional(),
  monthly: z.number().optional(),
  minutes: z.number(),
});
export type DailyNorm = z.infer<typeof dailyNormSchema>;

/** Norms counted backward from the plan of one manager. Ratios are shares 0–1 in funnel order. */
export const normsSchema = z
  .strictObject({
    planPerManagerMonth: minorSchema,
    averageDeal: minorSchema,
    workingDays: z.number(),
    availability: z.number(),
    /** Minutes of a working day. */
    dayMinutes: z.number(),
    ratios: z.array(z.strictObject({ id: idSchema, share: z.number() })),
    daily: z.array(dailyNormSchema),
    load: z.strictObject({ minutesDay: z.number(), share: z.number() }),
    ramp: z.array(z.strictObject({ week: z.int().min(1), share: z.number() })),
  })
  .meta({ id: 'Norms' });
export type Norms = z.infer<typeof normsSchema>;

const rateBase = {
  id: idSchema,
  unit: textSchema,
  /** In words; the rule itself is `activity.valid`. */ validText: textSchema.optional(),
};

export const rateSchema = z.discriminatedUnion('per', [
  z.strictObject({ ...rateBase, per: z.literal('action'), price: minorSchema }),
  z.strictObject({ ...rateBase, per: z.literal('margin'), share: ppmSchema }),
]);
export type Rate = z.infer<typeof rateSchema>;

export const paySchema = z
  .strictObject({
    baseMonth: minorSchema,
    /** Variable pay as a share of margin, and the margin as a share of the amount. */
    variableShareOfMargin: ppmSchema,
    averageMargin: ppmSchema,
    rates: z.array(rateSchema),
    /** Actions above norm × cap are not paid. */
    actionsOverNormCap: ppmSchema,
    clawback: z.strictObject({
      days: z.int(),
      on: z.array(z.enum(['refund', 'cancelled', 'fake_activity'])),
    }),
    /** Control figures of the calculation, per won deal. */
    check: z.strictObject({
      actionsPerWonDeal: minorSchema,
      dealPart: minorSchema,
      total: minorSchema,
      shareOfMargin: ppmSchema,
    }),
  })
  .meta({ id: 'Pay' });
export type Pay = z.infer<typeof paySchema>;
