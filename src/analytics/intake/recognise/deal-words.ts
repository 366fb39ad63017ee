import type { CaseOutcome } from '@/runtime/format';
import { parseDate } from '../value/date';
import type { ColumnStats } from './column-stats';
import { columnOf } from './columns';
import { outcomeOf, outcomesOf } from './outcomes';
import { dealColumns, eventColumns } from './roles';
import type { Histories } from './stages';
import type { Table } from './tables';
import { plainEnd } from './words';

/** Values beyond this are no list of stages. */
const LISTED = 300;

const listOf = (column: ColumnStats | undefined): string[] =>
  [...(column?.values.keys() ?? [])].slice(0, LISTED);

/** What the words in the files say: which values are stages, which are ends, and among which the ends must be. */
export function factsOf(
  deals: readonly Table[],
  histories: readonly Table[],
): { outcomes: Record<string, CaseOutcome>; stageValues: string[]; finalValues: string[] } {
  let outcomes: Record<string, CaseOutcome> = {};
  const stageValues: string[] = [];
  const finalValues: string[] = [];
  const judge = (table: Table, stageKey: string | undefined, outcomeKey: string | undefined) => {
    const stage = columnOf(table.survey, stageKey);
    const outcome = columnOf(table.survey, outcomeKey);
    const found = outcomesOf({ stage, outcome }, table.match?.preset ?? null);
    outcomes = { ...outcomes, ...found };
    const values = listOf(stage);
    stageValues.push(...values.filter((value) => (outcomeOf(found, value) ?? 'open') === 'open'));
    finalValues.push(...(outcome ? listOf(outcome) : values));
  };
  for (const table of deals) {
    const roles = dealColumns(table.survey, table.match);
    judge(table, roles.stage, roles.outcome);
    for (const { field, value } of table.match?.caught.values() ?? [])
      if (field === 'stage_entered' && outcomeOf(outcomes, value) === null) stageValues.push(value);
  }
  for (const table of histories) {
    const roles = eventColumns(table.survey, table.match);
    if (table.match?.preset.entity === 'stage history') judge(table, roles.activity, roles.end);
    else if (!deals.length) {
      // Acts of an ordinary log may be called anything; only plain words of winning and losing are believed.
      const activities = listOf(columnOf(table.survey, roles.activity));
      for (const activity of activities) {
        const end = plainEnd(activity);
        if (end) outcomes[activity] = end;
      }
      finalValues.push(...activities);
    }
  }
  return { outcomes, stageValues: [...new Set(stageValues)], finalValues: [...new Set(finalValues)] };
}

/** Sequences of stages in the first rows of the histories, in the order of time. */
export function historiesOf(tables: readonly Table[]): Histories {
  const byDeal = new Map<string, { at: number; stage: string }[]>();
  for (const { survey, match } of tables) {
    const roles = eventColumns(survey, match);
    const [deal, activity, time] = [roles.deal, roles.activity, roles.time].map((key) =>
      survey.keys.indexOf(key ?? ''),
    );
    const order = columnOf(survey, roles.time)?.dateOrders[0];
    if (!order || deal! < 0 || activity! < 0 || time! < 0) continue;
    for (const row of survey.preview) {
      const at = parseDate(row[time!] ?? '', order)?.wall;
      if (at === undefined) continue;
      const list = byDeal.get(row[deal!]!) ?? [];
      byDeal.set(row[deal!]!, [...list, { at, stage: row[activity!]! }]);
    }
  }
  return [...byDeal.values()].map((rows) => rows.sort((a, b) => a.at - b.at).map(({ stage }) => stage));
}
