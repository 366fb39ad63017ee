import type { FileRecipe, Recipe, TableSketch } from '@/analytics/intake';

export interface SeenPeriod {
  from: string;
  to: string;
}

const dealTimes = ['opened', 'closed', 'won_time', 'lost_time'] as const;
/** Columns of our own log that hold a date. */
const ownDates = ['on_date', 'opened_on', 'closed_on'];

/** First and last date that the files were seen to have, before they are imported; of large files a part was seen. */
export function seenPeriod(recipe: Recipe, tables: readonly TableSketch[]): SeenPeriod | null {
  const spans = recipe.files.flatMap((file) =>
    dateColumns(file).flatMap((ref) => {
      const table = tables.find((one) => one.file === ref.file);
      return table?.columns.find(({ key }) => key === ref.column)?.span ?? [];
    }),
  );
  if (spans.length === 0) return null;
  return {
    from: spans.map(({ from }) => from).sort()[0]!,
    to: spans
      .map(({ to }) => to)
      .sort()
      .at(-1)!,
  };
}

function dateColumns(file: FileRecipe): { file: string; column: string }[] {
  const here = (column: string) => ({ file: file.id, column });
  switch (file.role) {
    case 'deals':
      return [
        ...dealTimes.flatMap((role) => file.roles[role] ?? []),
        ...file.dateEvents.map(({ column }) => here(column)),
      ];
    case 'events':
      return file.roles.time === undefined ? [] : [here(file.roles.time)];
    case 'log_events':
    case 'log_cases':
    case 'log_both':
      return ownDates.map(here);
    case 'log_header':
    case 'lookup':
    case 'ignore':
      return [];
  }
}
