export { alignToGrid, freePlace, missingRoom, tidyPlacement } from './placement';
