/** Questions, dimensions and measures as plain data. `@/analytics/sql` has the functions that answer them. */
export * from './specs';
export {
  attributeId,
  builtInDimensions,
  isAttribute,
  type AttributeDimension,
  type BuiltInDimension,
  type Dimension,
  type GroupKey,
} from './dimension';
export { dimensionTitle } from './dimension-titles';
export type { Filter } from './filter';
export { measureIds, type Measure, type MeasureId, type MeasureUnit } from './measure';
export { measureOf, measures } from './measures';
export { readReportSpec } from './report-schema';
