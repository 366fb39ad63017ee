import { EmptyState, useT } from '@/kit/ui';
import type { ImportReport, Recipe } from '@/analytics/intake';
import type { LogSource } from '@/analytics/warehouse';
import type { Process } from '@/runtime/format';
import type { AnalysisData, LogChoice } from './data';
import { messages } from './messages';

export interface Importing {
  /** Files dropped on the window, waiting to be taken. */
  files: readonly File[];
  onFilesTaken(): void;
  timezone: string;
  currency: string;
  /** Recipes of the project as they are stored; unknown ones are passed over. */
  recipes: readonly { id: string; name: string }[];
  /** Puts the log beside the others and shows it; rejects if it cannot be stored. */
  onImported(source: LogSource, report: ImportReport, recipe: Recipe): Promise<void>;
}

export interface AnalysisScreenProps {
  data: AnalysisData;
  logs: LogChoice;
  process: Process;
  path: readonly string[];
  onPath(path: string[]): void;
  onOpenStage(stage: string): void;
  onCancel(): void;
  onRetry(): void;
  importing: Importing;
}

export function AnalysisScreen(props: AnalysisScreenProps) {
  const t = useT(messages);
  return <EmptyState title={t('analysis')} text={props.data.status} />;
}
