/** What deals can be split and filtered by. `attr:ID` is an extra column of the log's header. */
export const builtInDimensions = [
  'manager',
  'product',
  'region',
  'source',
  'customer',
  'stage',
  'outcome',
  'loss_reason',
  'process',
  'version',
  'opened_month',
  'opened_quarter',
  'closed_month',
  'closed_quarter',
  'cycle_band',
] as const;
export type BuiltInDimension = (typeof builtInDimensions)[number];
export type AttributeDimension = `attr:${string}`;
export type Dimension = BuiltInDimension | AttributeDimension;

export const isAttribute = (dimension: Dimension): dimension is AttributeDimension =>
  dimension.startsWith('attr:');

/** Id of the attribute behind `attr:ID`. */
export const attributeId = (dimension: AttributeDimension): string => dimension.slice('attr:'.length);

/** Value of a dimension for a group of deals. Null: the deals that have no value there. Months are `2026-03`. */
export type GroupKey = string | null;
