/**
 * Questions that can be asked of a log and the shapes of their answers: plain data, so that a saved report,
 * the command line and a screen ask in the same way. The answers are computed by `@/analytics/sql`.
 */
import type { EventKind, Share } from '@/runtime/format';
import type { Dimension, GroupKey } from './dimension';
import type { Filter } from './filter';
import type { MeasureId } from './measure';

/**
 * `reached`: the deal was in the stage or in a later one; a won deal passed them all. Moves back change nothing.
 * `touched`: the deal was in this very stage at least once.
 * `in_order`: the deal entered the chosen stages one after another in the order of the list.
 */
export type CountingRule = 'reached' | 'touched' | 'in_order';

/** Counts deals on their stages, also deals without events (by their present stage). Additive over groups. */
export interface StageFunnelSpec {
  /**
   * Stage ids in order; a last step `won` is always added. Empty: the stages of the log on the way to the win, without
   * those that stand aside.
   */
  stages: readonly string[];
  countingRule: CountingRule;
  splitBy: Dimension | null;
  filters: readonly Filter[];
}

/** Ways in which a deal does not go on to the next step. */
export interface Exits {
  lost: number;
  notOurs: number;
  postponed: number;
  open: number;
  wonOtherwise: number;
}

/** Money of the deals that came on, and of all that they came from. */
export interface MoneyShare {
  partMinor: number;
  wholeMinor: number;
}

export interface StageFunnelStep {
  /** Stage id, or `won` for the last step. */
  step: string;
  kind: 'stage' | 'won';
  deals: number;
  amountMinor: number;
  /** Deals of this step whose money is unknown. */
  withoutAmount: number;
  /** Of the deals that counted at the step before (at the first step); null at the first step. */
  conversionPrevious: Share | null;
  conversionFirst: Share | null;
  /** The same in money; null also where some deal of the step before (of the first) has no amount. */
  moneyPrevious: MoneyShare | null;
  moneyFirst: MoneyShare | null;
  /**
   * Deals that counted here and did not count at the next step, by how they stand. `wonOtherwise` is zero under
   * `reached`. Their sum and the deals of the next step give the deals of this one (not under `touched`).
   */
  exits: Exits;
  /** The known money of these deals, way by way, and how many of them have no amount. */
  exitsMinor: Exits;
  exitsWithoutAmount: Exits;
  /** Visits to the stage whose working time is known. */
  timed: number;
  /** Working minutes of one of these; null where times are unknown, and for `won`. */
  medianMinutes: number | null;
  p90Minutes: number | null;
}

export interface StageFunnelGroup {
  key: GroupKey;
  deals: number;
  steps: StageFunnelStep[];
}

/** A stage aside from the way. Its deals count at the steps that they reached. */
export interface StageAside {
  stage: string;
  /** Deals that were there at least once, and those of them that were lost there. */
  deals: number;
  lost: number;
  lostAmountMinor: number;
}

/** Deals that count at no step, not even at `won`. */
export interface DealsOutside {
  deals: number;
  /** Of them lost. */
  lost: number;
}

export interface StageFunnelResult {
  /** All deals together, whatever the split. */
  total: StageFunnelGroup;
  /** By number of deals, most first; empty when nothing splits. */
  groups: StageFunnelGroup[];
  /** Deals that pass the filters; those that never came to the first step are in here too. */
  deals: number;
  /** Of them without any stage event: counted by their present stage. */
  dealsWithoutEvents: number;
  dealsWithoutAmount: number;
  /** How the deals ended, whatever the rule: what a win rate is made of. */
  won: number;
  lost: number;
  /** Stages that stand aside and are no steps therefore. */
  aside: StageAside[];
  /** Of these no stage is known. */
  withoutStage: DealsOutside;
  /** The stages of these are no steps here, or, counted in order, they never entered the first. */
  offTheSteps: DealsOutside;
  versions: string[];
}

export type EventOrder = 'ordered' | 'strict' | 'unordered';

/**
 * `first`/`last`: the value at the first/last step event that has one. `reached`: the value at the last step that the
 * deal reached, in whose hands it stopped or ended. `step`: the value at that step (0-based). `all_events`: every
 * value is a funnel of its own, of the events that carry it.
 */
export type Attribution =
  { by: 'first' } | { by: 'last' } | { by: 'reached' } | { by: 'step'; step: number } | { by: 'all_events' };

/** A dimension of the deal, or a column of its events. */
export type EventSplit =
  | { of: 'deal'; dimension: Dimension }
  | { of: 'event'; column: 'person' | 'role' | 'result' | 'version'; attribution: Attribution };

export type StrictAmong = 'steps' | { kinds: readonly EventKind[] };

/** Follows the events of each deal through steps within a window. Rules: `funnel/` of `@/analytics/stats`. */
export interface EventFunnelSpec {
  /** Names of activities in order. The same name twice needs two events. */
  steps: readonly string[];
  order: EventOrder;
  /**
   * Under `strict`: what may not stand between two steps. `steps`: another of the steps. Kinds: another event of these
   * kinds. Absent: anything at all, which is of little use where tasks, fields and answers are events, too.
   */
  strictAmong?: StrictAmong;
  /** Seconds from the first step, inclusive. */
  windowS: number;
  /** The event is forbidden after step `from` was reached and before step `to` is (0-based). */
  exclusions: readonly { event: string; from: number; to: number }[];
  splitBy: EventSplit | null;
  filters: readonly Filter[];
}

export interface EventFunnelStep {
  step: string;
  deals: number;
  amountMinor: number;
  /** Deals of this step whose money is unknown. */
  withoutAmount: number;
  conversionPrevious: Share | null;
  conversionFirst: Share | null;
  /** The same in money; null also where some deal of the step before (of the first) has no amount. */
  moneyPrevious: MoneyShare | null;
  moneyFirst: MoneyShare | null;
  /** Seconds from the step before, over the deals that reached this one; null at the first step. */
  averageS: number | null;
  medianS: number | null;
}

export interface EventFunnelGroup {
  key: GroupKey;
  steps: EventFunnelStep[];
}

export interface EventFunnelResult {
  total: EventFunnelGroup;
  groups: EventFunnelGroup[];
  /** Deals with events that pass the filters. */
  deals: number;
  dealsWithoutAmount: number;
  /** Events that have a date but no time; they stand at the beginning of their day. */
  eventsWithoutTime: number;
}

export interface ReportSpec {
  rows: readonly Dimension[];
  /** Values of this dimension become columns, each with all measures. */
  columns: Dimension | null;
  measures: readonly MeasureId[];
  filters: readonly Filter[];
  /** Null: rows in the order of their keys. */
  sort: { by: MeasureId; descending: boolean } | null;
  /** Rows to return; null: all. */
  limit: number | null;
}

/** A value with what it rests on. `share` is there for shares only. */
export interface MeasureValue {
  /** Null: nothing to compute from. Never a zero in its place. */
  value: number | null;
  /** Deals that the value was computed from. */
  sample: number;
  share: Share | null;
}

export interface ReportRow {
  keys: GroupKey[];
  /** `cells[column][measure]`; one column when nothing is spread. */
  cells: MeasureValue[][];
  /** Over all columns. */
  total: MeasureValue[];
}

export interface ReportResult {
  columns: GroupKey[];
  rows: ReportRow[];
  total: ReportRow;
  /** Rows before `limit`. */
  rowCount: number;
}

/** The number whose deals are asked for. A group is given by its key; absent: all groups. */
export type DealsOrigin =
  | { of: 'log'; filters: readonly Filter[] }
  /** Went straight from the stage to another stage or to an end, at least once. */
  | { of: 'transition'; from: string; to: string }
  /** The end reached last; for a deal without events the way it ended. */
  | { of: 'end'; end: string }
  /** Lacks something. */
  | { of: 'gap'; gap: keyof LogSummary['dealGaps'] }
  | {
      of: 'stage_funnel';
      spec: StageFunnelSpec;
      step: string;
      group?: { key: GroupKey };
      /** `here`: all that counted at the step; else those of them that did not count at the next one. */
      part: 'here' | 'left' | keyof StageFunnelStep['exits'];
    }
  /** Counts at no step of the funnel: no stage of it is known, or none that is a step. */
  | { of: 'outside_funnel'; spec: StageFunnelSpec; why: 'without_stage' | 'off_the_steps' }
  | {
      of: 'event_funnel';
      spec: EventFunnelSpec;
      /** 0-based. */
      step: number;
      group?: { key: GroupKey };
      part: 'here' | 'left';
    }
  | {
      of: 'report';
      spec: ReportSpec;
      /** Null: the row of totals. */
      keys: readonly GroupKey[] | null;
      column?: { key: GroupKey };
      /** Narrows to the deals that the measure is computed from. */
      measure: MeasureId | null;
    };

export const dealColumns = [
  'case_id',
  'title',
  'manager',
  'product',
  'region',
  'source',
  'customer',
  'stage',
  'outcome',
  'loss_reason',
  'amount',
  'opened_on',
  'closed_on',
  'cycle_days',
  'version',
] as const;
export type DealColumn = (typeof dealColumns)[number] | `attr:${string}`;

/** Rows behind a number. */
export interface DealsSpec {
  origin: DealsOrigin;
  sort: { by: DealColumn; descending: boolean } | null;
  offset: number;
  limit: number;
}

export interface DealRow {
  caseId: string;
  title: string | null;
  manager: string | null;
  product: string | null;
  region: string | null;
  source: string | null;
  customer: string | null;
  stage: string | null;
  outcome: 'open' | 'won' | 'lost' | 'not_ours' | 'postponed';
  lossReason: string | null;
  amountMinor: number | null;
  openedOn: string | null;
  closedOn: string | null;
  /** Calendar days from opening to closing. */
  cycleDays: number | null;
  version: string | null;
  attributes: Record<string, string | number | boolean | null>;
}

export interface DealsResult {
  rows: DealRow[];
  /** Of the whole set, not of the page. */
  deals: number;
  amountMinor: number;
  /** Process versions of the whole set. */
  versions: string[];
}

/** A kind of event that a log has. */
export interface LogActivity {
  /** Name as in the log. */
  activity: string;
  kind: EventKind;
  deals: number;
  events: number;
}

/** Values that a dimension takes, for choosing among them. */
export interface DimensionValuesSpec {
  dimension: Dimension;
  /** Usually those of all other chips, so that the counts say what choosing a value would give. */
  filters: readonly Filter[];
  /** Letters that the value has to contain, in any case. */
  search?: string;
  /** Values to return; null: all. */
  limit: number | null;
}

export interface DimensionValuesResult {
  /** Most deals first. */
  values: { key: GroupKey; deals: number }[];
  /** Values before `limit`. */
  valueCount: number;
}

/** First and last local date; null: none is known. */
export interface DatePeriod {
  from: string | null;
  to: string | null;
}

/** What a log holds and what is missing in it. */
export interface LogSummary {
  deals: number;
  events: number;
  /** People who stand at events. */
  people: number;
  outcomes: { open: number; won: number; lost: number; notOurs: number; postponed: number };
  /** From the first to the last date of anything. */
  period: DatePeriod;
  happened: DatePeriod;
  opened: DatePeriod;
  closed: DatePeriod;
  /** Process versions of the deals. */
  versions: string[];
  dealGaps: {
    withoutEvents: number;
    noOpeningDate: number;
    /** Ended, but nobody knows when. */
    closedWithoutDate: number;
    closedBeforeOpened: number;
    noAmount: number;
    noManager: number;
    noCustomer: number;
    openWithoutStage: number;
  };
  eventGaps: { withoutDeal: number; withoutTime: number; withoutDate: number; withoutPerson: number };
}
