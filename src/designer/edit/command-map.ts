import type {
  Activity,
  Answer,
  Calendar,
  CheckRule,
  Checkpoint,
  Due,
  Duration,
  EndKind,
  Field,
  Goal,
  Guard,
  Id,
  Jump,
  Layout,
  Locale,
  Norms,
  Objection,
  OutcomeKind,
  Pay,
  Portrait,
  Process,
  Product,
  Rate,
  Step,
  Task,
  Text,
  Trigger,
  Weekday,
} from '@/runtime/format';
import type { Item, Point } from '../model';
import type { Clip } from './clip';

/** A text in the language the author works in. The other language is never touched; an empty text removes it. */
export interface Words {
  readonly locale: Locale;
  readonly text: string;
}

/** Omit that keeps the members of a union apart. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Everything of a field but its name: its type and what belongs to the type. */
export type FieldShape = Without<Field, 'id' | 'title' | 'personal'>;

/** Where answers live: on a step of a stage's script, or on an objection card. */
export type AnswerOwner = { readonly stage: Id; readonly step: Id } | { readonly objection: Id };

/** How often words were said, and when last, in ms since 1970. */
export interface SaidSoFar {
  readonly times: number;
  readonly last: number;
}

export type StageText = 'purpose' | 'input' | 'result';
/** Working time of one day; empty: a day off. */
export type Hours = readonly (readonly [string, string])[];

export type RaciLetter = 'R' | 'A' | 'C' | 'I';
export type AlignTo = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

export type PortraitList = 'isClient' | 'notClient';

/** How a rate pays: a price per action, or a share of the margin. */
export type RatePays =
  | Pick<Extract<Rate, { per: 'action' }>, 'per' | 'price'>
  | Pick<Extract<Rate, { per: 'margin' }>, 'per' | 'share'>;

type Positions = Readonly<Record<Id, Point>>;

/**
 * Every edit there is, by name. Optional property left out = unchanged; null = removed. Indexes are places
 * in the list after the edit; left out = at the end.
 */
export interface CommandMap {
  'process.rename': Words;
  'process.setSummary': Words;
  'process.setCompany': Words;
  'process.setCurrency': { currency: string };
  'language.leaveOut': { language: Locale };
  'language.copy': { from: Locale; to: Locale };
  /** Import and "start from a template": the whole document at once. */
  'process.replace': { process: Process };

  /**
   * A new stage. `after`: joined to that stage by a success outcome. `into`: put into the middle of a
   * transition. Without `at` it gets a free place near where it is joined.
   */
  'stage.add': {
    title: Words;
    at?: Point;
    after?: Id;
    /** Title of the outcome that joins it. */
    outcome?: Words;
    kind?: OutcomeKind;
    into?: { stage: Id; outcome: Id };
  };
  'stage.rename': { stage: Id } & Words;
  'stage.setText': { stage: Id; text: StageText; words: Words };
  'stage.setLimit': { stage: Id; limit: Duration | null };
  'stage.setNorm': { stage: Id; minutes: number | null };
  'stage.setRaci': { stage: Id; role: Id; letter: RaciLetter | null };
  'stage.setRequiredData': { stage: Id; fields: readonly Id[] };
  /** Place in the flow order, not on the canvas (that is `layout.move`). */
  'stage.move': { stage: Id; index: number };
  'stage.duplicate': { stage: Id; at?: Point };
  /** Transitions into it go to `redirectTo`; without it, along its own success, else they are removed. */
  'stage.delete': { stage: Id; redirectTo?: Id };

  'end.add': { title: Words; kind: EndKind; at?: Point };
  'end.rename': { end: Id } & Words;
  'end.setKind': { end: Id; kind: EndKind };
  'end.setRequires': { end: Id; fields: readonly Id[] };
  /** Of a postponed end: the date field, the stage of return, the longest wait. */
  'end.setReturn': { end: Id; until?: Id; returnsTo?: Id; maxWait?: Duration | null };
  'end.move': { end: Id; index: number };
  'end.delete': { end: Id; redirectTo?: Id };

  'entry.add': { title: Words; stage: Id; step?: Id };
  'entry.rename': { entry: Id } & Words;
  'entry.edit': {
    entry: Id;
    stage?: Id;
    step?: Id | null;
    requires?: readonly Id[];
    set?: Readonly<Record<Id, string | number | boolean>>;
  };
  'entry.delete': { entry: Id };

  /** A new outcome: an arrow from a stage to a stage or an end. */
  'transition.connect': { stage: Id; to: Id; title?: Words; kind?: OutcomeKind };
  'transition.redirect': { stage: Id; outcome: Id; to: Id };
  'transition.rename': { stage: Id; outcome: Id } & Words;
  'transition.setKind': { stage: Id; outcome: Id; kind: OutcomeKind };
  'transition.move': { stage: Id; outcome: Id; index: number };
  'transition.delete': { stage: Id; outcome: Id };
  'outcome.setRequires': { stage: Id; outcome: Id; fields: readonly Id[] };
  'outcome.setCriteria': { stage: Id; outcome: Id } & Words;

  'step.add': { stage: Id; kind: Step['kind']; text?: Words; index?: number };
  'step.edit': {
    stage: Id;
    step: Id;
    kind?: Step['kind'];
    text?: Words;
    collect?: readonly Id[];
    seconds?: number | null;
  };
  'step.move': { stage: Id; step: Id; index: number };
  'step.delete': { stage: Id; step: Id };

  'answer.add': { owner: AnswerOwner; text: Words; go?: Jump; index?: number };
  'answer.edit': {
    owner: AnswerOwner;
    answer: Id;
    text?: Words;
    go?: Jump;
    set?: NonNullable<Answer['set']>;
    raise?: Id | null;
    note?: Words;
  };
  'answer.move': { owner: AnswerOwner; answer: Id; index: number };
  'answer.delete': { owner: AnswerOwner; answer: Id };
  /** Words of clients become an answer, or are set aside; either way they are dealt with up to a moment. */
  'saying.answer': { owner: AnswerOwner; text: Words; said: SaidSoFar };
  'saying.setAside': { owner: AnswerOwner; text: Words; said: SaidSoFar };

  'objection.add': { title: Words };
  'objection.edit': {
    objection: Id;
    text: keyof Pick<Objection, 'title' | 'client' | 'cause' | 'reply' | 'check'>;
    words: Words;
  };
  'objection.delete': { objection: Id };

  'task.add': { stage: Id; title: Words; role?: Id; index?: number };
  'task.edit': {
    task: Id;
    title?: Words;
    result?: Words;
    role?: Id;
    create?: Trigger;
    due?: Due | null;
    required?: boolean;
    doneBy?: NonNullable<Task['doneBy']> | null;
    onLeave?: NonNullable<Task['onLeave']> | null;
    repeatMax?: number | null;
    form?: readonly Id[];
    otherPerson?: boolean;
  };
  'task.move': { task: Id; index: number };
  'task.delete': { task: Id };

  'checkpoint.add': { stage: Id; title: Words; kind: Checkpoint['kind']; rule: CheckRule };
  'checkpoint.edit': {
    checkpoint: Id;
    title?: Words;
    advice?: Words;
    kind?: Checkpoint['kind'];
    rule?: CheckRule;
    severity?: Checkpoint['severity'];
    blocks?: boolean;
    notify?: readonly Id[];
    channel?: Checkpoint['channel'];
    escalate?: NonNullable<Checkpoint['escalate']> | null;
  };
  'checkpoint.delete': { checkpoint: Id };

  'field.add': { title: Words; shape: FieldShape };
  'field.edit': { field: Id; title?: Words; personal?: boolean; shape?: FieldShape };
  'field.delete': { field: Id };

  'role.add': { title: Words };
  'role.rename': { role: Id } & Words;
  /** `replaceBy` takes over its tasks, letters and notices. */
  'role.delete': { role: Id; replaceBy?: Id };

  'lossReason.add': { title: Words };
  'lossReason.rename': { reason: Id } & Words;
  'lossReason.delete': { reason: Id };

  'calendar.edit': { timezone?: string; holidays?: Calendar['holidays']; shortDayMinutes?: number };
  /** Hours of weekdays. Hours that overlap or run backward may stand: lint speaks of them, nothing typed is lost. */
  'calendar.setHours': { days: readonly Weekday[]; hours: Hours };
  /** An own day: off, short or worked. `instead` of the one on another date. */
  'calendar.setException': { date: string; hours: Hours; instead?: string };
  'calendar.deleteException': { date: string };

  'activity.add': { title: Words };
  'activity.edit': {
    activity: Id;
    title?: Words;
    from?: Activity['from'];
    when?: NonNullable<Activity['when']> | null;
    records?: NonNullable<Activity['records']>;
    norm?: Id | null;
    rate?: Id | null;
    valid?: NonNullable<Activity['valid']> | null;
    oncePer?: NonNullable<Activity['oncePer']>;
  };
  'activity.move': { activity: Id; index: number };
  'activity.delete': { activity: Id };

  /** A funnel along the won path, every share a half until the author says; no plan and no money yet. */
  'norms.begin': Readonly<Record<never, never>>;
  'norms.edit': Partial<
    Pick<
      Norms,
      'planPerManagerMonth' | 'averageDeal' | 'workingDays' | 'availability' | 'dayMinutes' | 'ramp'
    >
  >;
  /** Share that goes on from a point of the funnel. */
  'norms.setShare': { point: Id; share: number };
  /** Points of the funnel, the win last. Points that stay keep their shares. */
  'norms.setFunnel': { points: readonly Id[] };
  /** Every norm becomes the counted one, rounded up to what people can work to. */
  'norms.takeCounted': Readonly<Record<never, never>>;
  'norm.add': { title: Words };
  'norm.edit': {
    norm: Id;
    title?: Words;
    perDay?: number;
    minutes?: number;
    weekly?: number | null;
    monthly?: number | null;
  };
  'norm.move': { norm: Id; index: number };
  'norm.delete': { norm: Id };

  'pay.begin': Readonly<Record<never, never>>;
  'pay.edit': Partial<
    Pick<Pay, 'baseMonth' | 'variableShareOfMargin' | 'averageMargin' | 'actionsOverNormCap' | 'clawback'>
  >;
  'rate.add': { unit: Words };
  'rate.edit': { rate: Id; unit?: Words; validText?: Words; pays?: RatePays };
  'rate.move': { rate: Id; index: number };
  'rate.delete': { rate: Id };

  'goal.add': { title: Words };
  'goal.edit': {
    goal: Id;
    title?: Words;
    /** Who answers for it. */
    role?: Id;
    parent?: Id | null;
    weight?: number | null;
    perspective?: NonNullable<Goal['perspective']> | null;
    kpi?: Id;
    base?: number;
    target?: number;
    unit?: string;
  };
  'goal.move': { goal: Id; index: number };
  'goal.delete': { goal: Id };

  /** A sign by which one is a client, or is not. */
  'portraitRule.add': { list: PortraitList; text: Words };
  'portraitRule.edit': {
    rule: Id;
    text?: Words;
    when?: Guard;
    then?: Portrait['notClient'][number]['then'];
  };
  'portraitRule.move': { rule: Id; index: number };
  'portraitRule.delete': { rule: Id };
  /** Whole lists: they have no names that anything refers to. */
  'portrait.edit': { triggers?: readonly Text[]; people?: Portrait['people'] };
  'product.edit': { essence?: Words; unique?: readonly Text[]; versus?: Product['versus'] };

  'variable.add': { title: Words };
  'variable.rename': { variable: Id } & Words;
  'variable.edit': { variable: Id } & Words;
  'variable.confirm': { variable: Id; confirmed: boolean };
  'variable.delete': { variable: Id };

  /** Everything selected and what hangs on it, in one step. */
  'selection.delete': { items: readonly Item[] };
  'selection.paste': { clip: Clip; at?: Point };
  'selection.duplicate': { items: readonly Item[] };

  /** Places after a drag: only the moved cards. */
  'layout.move': { nodes: Positions };
  'layout.nudge': { nodes: readonly Id[]; dx: number; dy: number };
  /** The result of auto layout; the same effect as a move, another name in history. */
  'layout.apply': { nodes: Layout['nodes'] };
  'layout.align': { nodes: readonly Id[]; to: AlignTo };
  'layout.distribute': { nodes: readonly Id[]; along: 'x' | 'y' };
}

export type CommandName = keyof CommandMap;

/** Why an edit cannot be done. The document stays as it was. */
export type Refusal =
  | { readonly reason: 'not_found'; readonly what: TargetKind; readonly id: Id }
  | { readonly reason: 'no_such_target'; readonly id: Id }
  /** Something that must have it is still there. */
  | { readonly reason: 'needed_by'; readonly what: TargetKind; readonly id: Id }
  | { readonly reason: 'nothing_selected' }
  | { readonly reason: 'clip_empty' }
  | { readonly reason: 'no_stage' }
  | { readonly reason: 'no_role' }
  | { readonly reason: 'no_date_field' }
  | { readonly reason: 'bad_value' };

export type TargetKind =
  | 'stage'
  | 'end'
  | 'entry'
  | 'outcome'
  | 'step'
  | 'answer'
  | 'objection'
  | 'task'
  | 'checkpoint'
  | 'field'
  | 'role'
  | 'variable'
  | 'activity'
  | 'norm'
  | 'rate'
  | 'exception'
  | 'norms'
  | 'pay'
  | 'goal'
  | 'portraitRule'
  | 'lossReason';

/** What a command makes of a document. */
export type Edit =
  | { readonly process: Process; readonly created?: Id; readonly select?: readonly Item[] }
  | { readonly refused: Refusal };

export type Command<Name extends CommandName> = (process: Process, args: CommandMap[Name]) => Edit;

/** Commands that somebody knows, by their names. */
export type CommandSet = { readonly [Name in CommandName]?: Command<Name> };
