export { overlayModes, type DealsTarget, type OverlayMode } from './mode';
export {
  isForeign,
  isProven,
  numbersOf,
  shareOf,
  thicknessOf,
  tintOf,
  undrawnPassages,
  type OverlayNumbers,
  type Tint,
} from './numbers';
export {
  arrowLine,
  breaksLimit,
  shareText,
  spanText,
  stageLines,
  stageTint,
  type NumberLine,
  type NumberWords,
} from './lines';
export { limitMinutes, spanIn, workdayMinutes, type Span } from './span';
export { OverlayProvider, useOverlay, type OverlayView } from './overlay-context';
export { LegendNotesProvider, useLegendNotes, type LegendNotes } from './legend-notes';
export { Figure } from './Figure';
export { StageNumbers } from './StageNumbers';
export { EndNumbers } from './EndNumbers';
export { OverlaySwitch } from './OverlaySwitch';
export { OverlayLegend } from './OverlayLegend';
