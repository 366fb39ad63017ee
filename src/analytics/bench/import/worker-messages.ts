import type { ImportProgress, IntakeProblem, Preview, Recipe, Recognition, Wishes } from '@/analytics/intake';
import type { Result } from '@/runtime/format';
import type { ImportedLog, Surroundings } from './intake-port';

/** What the wizard asks of its worker. Answers carry the id of the question. */
export type Request = { id: number } & (
  | { kind: 'recognise'; files: readonly File[]; surroundings: Surroundings; wishes: Wishes }
  | { kind: 'preview'; files: readonly File[]; recipe: Recipe; surroundings: Surroundings }
  | { kind: 'import'; files: readonly File[]; recipe: Recipe; surroundings: Surroundings }
  | { kind: 'cancel' }
);

export interface Results {
  recognised: Result<Recognition, IntakeProblem>;
  previewed: Result<Preview, IntakeProblem>;
  imported: Result<ImportedLog, IntakeProblem>;
}

export type Answer = { id: number } & (
  | { [K in keyof Results]: { kind: K; result: Results[K] } }[keyof Results]
  | { kind: 'progress'; progress: ImportProgress }
  | { kind: 'failed'; message: string }
);
