import type { DealsOrigin } from '@/analytics/measures';
import { dimensionText } from '../dimension-column';
import { filterCondition, isOneOf } from '../filter-condition';
import { join, sql, type Fragment } from '../fragment';
import type { LogShape } from '../log-shape';
import { measureSql } from '../measure-sql';
import { countsAt, countsNowhere, hasNoStage } from '../relations/counted';
import { stageFunnelRelations } from '../relations/stage-funnel';
import { stageSteps, stepAfter } from '../relations/stage-steps';
import { endCondition, transitionCondition } from './drawing-origin';
import { gapCondition } from './gap-condition';

/** The deals of a number: relations to be named first, and the condition on the deal `c` that they make possible. */
export interface OriginSql {
  relations: Readonly<Record<string, Fragment>>;
  condition: Fragment;
}

type SqlOrigin = Exclude<DealsOrigin, { of: 'event_funnel' }>;
type StageFunnelOrigin = Extract<DealsOrigin, { of: 'stage_funnel' }>;
type OutsideOrigin = Extract<DealsOrigin, { of: 'outside_funnel' }>;
type ReportOrigin = Extract<DealsOrigin, { of: 'report' }>;

export function originSql(origin: SqlOrigin, log: LogShape): OriginSql {
  switch (origin.of) {
    case 'log':
      return { relations: {}, condition: filterCondition(origin.filters, log) };
    case 'transition':
      return { relations: {}, condition: transitionCondition(origin) };
    case 'end':
      return { relations: {}, condition: endCondition(origin, log) };
    case 'gap':
      return { relations: {}, condition: gapCondition(origin.gap) };
    case 'stage_funnel':
      return stageFunnelOrigin(origin, log);
    case 'outside_funnel':
      return outsideOrigin(origin, log);
    case 'report':
      return { relations: {}, condition: reportCondition(origin, log) };
  }
}

function stageFunnelOrigin({ spec, step, group, part }: StageFunnelOrigin, log: LogShape): OriginSql {
  const steps = stageSteps(spec, log);
  const place = step === 'won' ? steps.length : steps.indexOf(step);
  const here = place < 0 ? sql`FALSE` : countsAt(sql`${place}`);
  const conditions = [
    here,
    ...(part === 'here'
      ? []
      : [place === steps.length ? sql`FALSE` : sql`NOT (${countsAt(stepAfter(place, steps, spec))})`]),
    ...(part === 'here' || part === 'left' ? [] : [sql`d.outcome = ${outcomeOfExit[part]}`]),
    ...(group ? [isOneOf(sql`CAST(d.key AS VARCHAR)`, [group.key])] : []),
  ];
  return {
    relations: stageFunnelRelations(spec, steps, log),
    condition: sql`c.case_no IN (
      SELECT n.case_no FROM counted n JOIN deals d ON d.case_no = n.case_no
      WHERE ${allOf(conditions)}
    )`,
  };
}

function outsideOrigin({ spec, why }: OutsideOrigin, log: LogShape): OriginSql {
  const steps = stageSteps(spec, log);
  return {
    relations: stageFunnelRelations(spec, steps, log),
    condition: sql`c.case_no IN (
      SELECT n.case_no FROM counted n JOIN deals d ON d.case_no = n.case_no
      WHERE ${allOf([countsNowhere(steps.length), why === 'without_stage' ? hasNoStage : sql`NOT (${hasNoStage})`])}
    )`,
  };
}

const outcomeOfExit = {
  lost: 'lost',
  notOurs: 'not_ours',
  postponed: 'postponed',
  open: 'open',
  wonOtherwise: 'won',
} as const;

function reportCondition({ spec, keys, column, measure }: ReportOrigin, log: LogShape): Fragment {
  const rows = keys
    ? spec.rows.map((dimension, index) => isOneOf(dimensionText(dimension, log), [keys[index] ?? null]))
    : [];
  const spread =
    column && spec.columns !== null ? [isOneOf(dimensionText(spec.columns, log), [column.key])] : [];
  return allOf([
    filterCondition(spec.filters, log),
    ...rows,
    ...spread,
    ...(measure ? [measureSql(measure, log).basis] : []),
  ]);
}

const allOf = (conditions: readonly Fragment[]): Fragment =>
  join(
    conditions.map((condition) => sql`(${condition})`),
    ' AND ',
  );
