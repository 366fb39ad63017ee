export { autoLayout } from './auto-layout';
export { alignToGrid, freePlace, missingRoom, tidyPlacement } from './placement';
