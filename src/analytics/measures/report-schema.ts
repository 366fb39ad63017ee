import { z } from 'zod';
import { builtInDimensions, type Dimension } from './dimension';
import { measureIds, type MeasureId } from './measure';
import type { ReportSpec } from './specs';

const dimensionSchema = z.custom<Dimension>(
  (value) =>
    typeof value === 'string' &&
    (value.startsWith('attr:') || builtInDimensions.some((dimension) => dimension === value)),
  'not a dimension',
);

const measureSchema = z.custom<MeasureId>(
  (value) =>
    typeof value === 'string' && (/^sum:./.test(value) || measureIds.some((measure) => measure === value)),
  'not a measure',
);

const filterSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('values'),
    dimension: dimensionSchema,
    values: z.array(z.string().nullable()),
    not: z.boolean().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('dates'),
    on: z.enum(['opened', 'closed']),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
  }),
  z.strictObject({ kind: z.literal('amount'), fromMinor: z.int().nullable(), toMinor: z.int().nullable() }),
]);

/** A report as it is saved. What is left out is empty; `id` and `name` of a saved report are passed over. */
const reportSchema = z.object({
  rows: z.array(dimensionSchema).default([]),
  columns: dimensionSchema.nullable().default(null),
  measures: z.array(measureSchema).min(1),
  filters: z.array(filterSchema).default([]),
  sort: z.strictObject({ by: measureSchema, descending: z.boolean() }).nullable().default(null),
  limit: z.int().positive().nullable().default(null),
});

/** Reads a saved report; `faults` name the places that do not fit. */
export function readReportSpec(
  json: unknown,
): { ok: true; spec: ReportSpec } | { ok: false; faults: string[] } {
  const read = reportSchema.safeParse(json);
  if (read.success) return { ok: true, spec: read.data };
  return {
    ok: false,
    faults: read.error.issues.map(({ path, message }) => `${path.join('.') || 'report'}: ${message}`),
  };
}
