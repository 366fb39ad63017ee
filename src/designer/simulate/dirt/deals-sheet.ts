import type { CaseOutcome, CaseRow } from '@/runtime/format';
import type { Sheet } from './sheet';

/** How one program writes the cells of a list of deals. */
export interface CellShapes {
  moment(at: number | null): string;
  sum(minor: number | null): string;
}

export const dealColumns = [
  'ID',
  'Название сделки',
  'Стадия сделки',
  'Ответственный',
  'Товар',
  'Регион',
  'Сумма',
  'Источник',
  'Дата создания',
  'Дата закрытия',
  'Причина отказа',
] as const;

export const finalStages: Readonly<Partial<Record<CaseOutcome, string>>> = {
  won: 'Сделка успешна',
  lost: 'Сделка провалена',
  not_ours: 'Не наш клиент',
};

export const dealRow = (row: CaseRow, stageTitle: (id: string) => string, shapes: CellShapes): string[] => [
  row.caseId,
  row.title ?? '',
  finalStages[row.outcome] ?? (row.stage === null ? '' : stageTitle(row.stage)),
  row.manager ?? '',
  row.product ?? '',
  row.region ?? '',
  shapes.sum(row.amountMinor),
  row.source ?? '',
  shapes.moment(row.openedAt),
  shapes.moment(row.closedAt),
  row.lossReason ?? '',
];

/** A list of deals as a CRM exports it. */
export const dealsSheet = (
  cases: readonly CaseRow[],
  stageTitle: (id: string) => string,
  shapes: CellShapes,
): Sheet => ({ columns: dealColumns, rows: cases.map((row) => dealRow(row, stageTitle, shapes)) });
