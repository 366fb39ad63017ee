export { autoLayout } from './auto-layout';
export { freePlace, missingRoom, tidyPlacement } from './placement';
