/** The import as the wizard sees it: asked questions and given work, somewhere off the screen. */
import type {
  ImportContext,
  ImportProgress,
  ImportReport,
  IntakeProblem,
  Preview,
  Recipe,
  Recognition,
  Wishes,
} from '@/analytics/intake';
import type { LogSource } from '@/analytics/warehouse';
import type { Result } from '@/runtime/format';

export type Surroundings = Pick<ImportContext, 'timezone' | 'currency' | 'now'>;

export interface ImportedLog {
  source: LogSource;
  report: ImportReport;
}

export interface IntakePort {
  recognise(
    files: readonly File[],
    surroundings: Surroundings,
    wishes: Wishes,
  ): Promise<Result<Recognition, IntakeProblem>>;
  preview(
    files: readonly File[],
    recipe: Recipe,
    surroundings: Surroundings,
  ): Promise<Result<Preview, IntakeProblem>>;
  import(
    files: readonly File[],
    recipe: Recipe,
    surroundings: Surroundings,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<ImportedLog, IntakeProblem>>;
  close(): void;
}
