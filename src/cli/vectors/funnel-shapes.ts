import { z } from 'zod';

const eventSchema = z.tuple([z.string(), z.number()]).rest(z.record(z.string(), z.string()));

const breakdownSchema = z.union([
  z.object({ property: z.string(), attribution: z.enum(['first_touch', 'last_touch', 'all_events']) }),
  z.object({ property: z.string(), attribution: z.literal('step'), step: z.int() }),
]);

const countsSchema = z.object({
  counts: z.array(z.number()),
  avg_s: z.array(z.number().nullable()).optional(),
  median_s: z.array(z.number().nullable()).optional(),
});

const expectSchema = z.strictObject({
  ...countsSchema.partial().shape,
  /** Step (from 1) → actors that reached it. */
  actors: z.record(z.string(), z.array(z.string())).optional(),
  breakdown: z.record(z.string(), countsSchema).optional(),
  trend: z.array(z.tuple([z.number(), z.number()])).optional(),
  bins: z.array(z.tuple([z.number(), z.number()])).optional(),
  average_s: z.number().optional(),
  correlation: z
    .record(z.string(), z.object({ converted: z.number(), dropped: z.number(), odds_ratio: z.number() }))
    .optional(),
});

const rulesSchema = z.object({
  id: z.string(),
  order: z.enum(['ordered', 'strict', 'unordered']),
  steps: z.array(z.string()),
  window_s: z.number(),
  exclusions: z.array(z.object({ event: z.string(), from: z.int(), to: z.int() })),
});
export type VectorRules = z.infer<typeof rulesSchema>;

/** One vector. Strict, so that an expectation that nobody checks is never taken for a passed one. */
export const funnelVectorSchema = z.strictObject({
  ...rulesSchema.shape,
  source: z.string().optional(),
  note: z.string().optional(),
  actors: z.record(z.string(), z.array(eventSchema)),
  breakdown: breakdownSchema.optional(),
  trend: z
    .object({
      interval: z.enum(['hour', 'day', 'week']),
      days: z.int().optional(),
      from_step: z.int(),
      to_step: z.int(),
    })
    .optional(),
  time_to_convert: z
    .object({ from_step: z.int(), to_step: z.int(), bins: z.union([z.literal('auto'), z.int()]) })
    .optional(),
  expect: expectSchema,
});
export type FunnelVector = z.infer<typeof funnelVectorSchema>;

/** `funnel.json`. */
export const funnelFileSchema = z.object({
  vectors: z.array(z.looseObject({ id: z.string() })),
  other_vendors: z
    .array(
      z.object({
        vendor: z.string(),
        steps: z.array(z.string()),
        events: z.unknown(),
        window_s: z.number().optional(),
        expect: z.string(),
      }),
    )
    .default([]),
});
export type OtherVendorExample = z.infer<typeof funnelFileSchema>['other_vendors'][number];

/** `bpic2012-funnels.json`: funnels over a log that lies apart. */
export const logFunnelsSchema = z.object({
  log: z.string(),
  cases: z.number(),
  events: z.number(),
  funnels: z.array(
    rulesSchema.extend(countsSchema.shape).extend({
      by_amount: z.record(z.string(), countsSchema).optional(),
      by_resource_of_last_step: z.record(z.string(), z.array(z.number())).optional(),
    }),
  ),
});
export type LogFunnels = z.infer<typeof logFunnelsSchema>;
