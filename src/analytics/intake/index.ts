/**
 * From any export to a log. `recognise` looks at the files and proposes a recipe; `importFiles` carries the recipe
 * out, streaming, with a report in which no row is lost. Neither touches the screen, the disk or the clock.
 */
export { recognise, type Wishes } from './recognise/recognise';
export { importFiles, type Imported } from './run/import-files';
export { previewLog, type Preview } from './run/preview';
export { presetById, presets, type PresetEntity } from './presets/preset';
export { parseDate, type WrittenTime } from './value/date';
export { blockingQuestions, numberQuestions } from './recognise/questions';
export { parseSavedRecipe } from './recipe/saved';
export * from './recipe/revise';
export * from './recipe/recipe';
export * from './recipe/reading';
export * from './report';
export * from './recognition';
export * from './source';
export type { IntakeProblem } from './problem/problem';
export { certainPlaces, proposePlaces, type PlacesProposal, type ProposedPlace } from './places/propose';
export { describeProblem, sizeText, type Described } from './problem/describe';
export { describeCell, describeReject, describeSkip, describeWarning } from './problem/describe-report';
export { roleTitle } from './problem/role-titles';
