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
export { dimensionTitle } from './dimension-title';
export type { Filter } from './filter';
export {
  isSum,
  measureIds,
  summedAttribute,
  type BuiltInMeasureId,
  type Measure,
  type MeasureId,
  type MeasureUnit,
  type SumMeasureId,
} from './measure';
export { measureOf, measuresOf } from './measures';
export { readReportSpec } from './report-schema';
