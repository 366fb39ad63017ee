/**
 * From any export to a log. `recognise` looks at the files and proposes a recipe; `importFiles` carries the recipe
 * out, streaming, with a report in which no row is lost. Neither touches the screen, the disk or the clock.
 */
import type { LogHeader, Result } from '@/runtime/format';
import type { IntakeProblem } from './problem/problem';
import type { Recipe } from './recipe/recipe';
import type { Recognition } from './recognition';
import type { ImportReport } from './report';
import type { ImportContext, ImportFile, LogSink } from './source';

/** `saved`: recipes of the project, tried before presets. */
export type Recognise = (
  files: readonly ImportFile[],
  context: ImportContext,
  saved?: readonly Recipe[],
) => Promise<Result<Recognition, IntakeProblem>>;

export type ImportFiles = (
  files: readonly ImportFile[],
  recipe: Recipe,
  context: ImportContext,
  sink: LogSink,
) => Promise<Result<{ header: LogHeader; report: ImportReport }, IntakeProblem>>;

export * from './recipe/recipe';
export * from './recipe/reading';
export * from './report';
export * from './recognition';
export * from './source';
export type { IntakeProblem } from './problem/problem';
