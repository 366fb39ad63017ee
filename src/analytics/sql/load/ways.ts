import type { Table } from '@/analytics/warehouse';
import type { LogHeader } from '@/runtime/format';
import { quoteText } from './quote';
import { next } from './tables';

/**
 * Which stages deals were in, under the log's own names: one line a set of stages, so that for any choice of stages
 * it is known how many deals it covers. Cost: one grouping of the entries; as many lines as there are ways to go.
 */
export interface StageWays {
  /** Names of the stages as the log has them; none where they are too many for a list. */
  readonly stages: readonly string[];
  /** `been` has a sign a stage: `1` where the deals were in it. */
  readonly ways: readonly { readonly been: string; readonly deals: number }[];
}

/** More different values than this are no list of stages. */
const MOST = 300;

const stays = [
  `SELECT case_no, activity AS stage FROM ${next('sorted')} WHERE kind = 'stage' AND case_no IS NOT NULL`,
  `UNION ALL SELECT case_no, stage FROM ${next('cases')} WHERE stage IS NOT NULL`,
].join('\n');

export const logStagesStatement = `SELECT CAST(stage AS VARCHAR) AS stage FROM (SELECT DISTINCT stage FROM (${stays}) AS stays) AS seen LIMIT ${MOST + 1}`;

/** In the order of the log, those that it does not list behind. */
export function readLogStages(table: Table, { stages }: Pick<LogHeader, 'stages'>): string[] {
  if (table.rowCount > MOST) return [];
  const listed = new Map(stages.map(({ id }, at) => [id, at]));
  const place = (stage: string) => listed.get(stage) ?? listed.size;
  return Array.from({ length: table.rowCount }, (_, row) => String(table.cell(row, 0))).sort(
    (a, b) => place(a) - place(b) || (a < b ? -1 : 1),
  );
}

export const waysStatement = (stages: readonly string[], type: string): string =>
  [
    `SELECT been, count(*) AS deals FROM (`,
    `  SELECT case_no, CAST(bitstring_agg(place, 0, ${stages.length - 1}) AS VARCHAR) AS been`,
    `  FROM (${stays}) AS stays JOIN (VALUES ${stages
      .map((stage, place) => `(${quoteText(stage)}::${type}, ${place})`)
      .join(', ')}) AS known(stage, place) ON known.stage = stays.stage`,
    `  GROUP BY case_no`,
    `) AS ways GROUP BY been ORDER BY deals DESC, been`,
  ].join('\n');

export const readWays = (table: Table): StageWays['ways'] =>
  Array.from({ length: table.rowCount }, (_, row) => ({
    been: String(table.cell(row, 0)),
    deals: Number(table.cell(row, 1)),
  }));
