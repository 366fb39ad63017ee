import { builtInDimensions, type Dimension } from '@/analytics/measures';

/** Is it the name of a dimension? An attribute may be missing in this log: then it is empty everywhere. */
export const isDimension = (name: unknown): name is Dimension =>
  typeof name === 'string' && (/^attr:./.test(name) || builtInDimensions.some((known) => known === name));
