import type { DealsOutside, Exits, GroupKey, StageFunnelGroup, StageFunnelStep } from '@/analytics/measures';
import { shareOf } from '@/analytics/stats';
import { moneyShareOf } from './money-share';

/** Deals of one group that had the same fate. */
export interface Fate {
  key: GroupKey;
  /** A sign a step, `1` where they count; the last is `won`. */
  steps: string;
  outcome: string;
  deals: number;
  amount: number;
  withoutEvents: number;
  withoutStage: number;
  withoutAmount: number;
}

const noExits = (): Exits => ({
  lost: 0,
  notOurs: 0,
  postponed: 0,
  open: 0,
  wonOtherwise: 0,
});

const exitOf: Readonly<Record<string, keyof Exits>> = {
  lost: 'lost',
  not_ours: 'notOurs',
  postponed: 'postponed',
  open: 'open',
  won: 'wonOtherwise',
};

/** How long visits to a stage take, and how many say so. */
type Times = Pick<StageFunnelStep, 'timed' | 'medianMinutes' | 'p90Minutes'>;

const noTimes: Times = { timed: 0, medianMinutes: null, p90Minutes: null };

/** Adds up the steps of one group of deals. */
export class StageTally {
  deals = 0;
  withoutEvents = 0;
  withoutAmount = 0;
  won = 0;
  lost = 0;
  readonly withoutStage: DealsOutside = { deals: 0, lost: 0 };
  readonly offTheSteps: DealsOutside = { deals: 0, lost: 0 };
  readonly #steps: {
    deals: number;
    amountMinor: number;
    withoutAmount: number;
    /** Of these, how many counted at the step before, and at the first. */
    alsoPrevious: number;
    alsoFirst: number;
    alsoPreviousMinor: number;
    alsoFirstMinor: number;
    exits: Exits;
    exitsMinor: Exits;
    exitsWithoutAmount: Exits;
  }[];
  readonly #times = new Map<string, Times>();

  constructor(
    readonly key: GroupKey,
    readonly stages: readonly string[],
  ) {
    this.#steps = Array.from({ length: stages.length + 1 }, () => ({
      deals: 0,
      amountMinor: 0,
      withoutAmount: 0,
      alsoPrevious: 0,
      alsoFirst: 0,
      alsoPreviousMinor: 0,
      alsoFirstMinor: 0,
      exits: noExits(),
      exitsMinor: noExits(),
      exitsWithoutAmount: noExits(),
    }));
  }

  add(fate: Fate): void {
    this.deals += fate.deals;
    this.withoutEvents += fate.withoutEvents;
    this.withoutAmount += fate.withoutAmount;
    if (fate.outcome === 'won') this.won += fate.deals;
    if (fate.outcome === 'lost') this.lost += fate.deals;
    const counts = (step: number) => fate.steps[step] === '1';
    if (!fate.steps.includes('1')) this.#outside(fate);
    this.#steps.forEach((tally, step) => {
      if (!counts(step)) return;
      tally.deals += fate.deals;
      tally.amountMinor += fate.amount;
      tally.withoutAmount += fate.withoutAmount;
      if (counts(0)) {
        tally.alsoFirst += fate.deals;
        tally.alsoFirstMinor += fate.amount;
      }
      if (step > 0 && counts(step - 1)) {
        tally.alsoPrevious += fate.deals;
        tally.alsoPreviousMinor += fate.amount;
      }
      if (step === this.stages.length || counts(step + 1)) return;
      const way = exitOf[fate.outcome]!;
      tally.exits[way] += fate.deals;
      tally.exitsMinor[way] += fate.amount;
      tally.exitsWithoutAmount[way] += fate.withoutAmount;
    });
  }

  #outside({ outcome, deals, withoutStage }: Fate): void {
    for (const [outside, some] of [
      [this.withoutStage, withoutStage],
      [this.offTheSteps, deals - withoutStage],
    ] as const) {
      outside.deals += some;
      if (outcome === 'lost') outside.lost += some;
    }
  }

  setTimes(stage: string, times: Times): void {
    this.#times.set(stage, times);
  }

  group(): StageFunnelGroup {
    return { key: this.key, deals: this.deals, steps: this.#steps.map((_, step) => this.#step(step)) };
  }

  #step(index: number): StageFunnelStep {
    const tally = this.#steps[index]!;
    const { deals, amountMinor, withoutAmount, exits, exitsMinor, exitsWithoutAmount } = tally;
    const previous = index === 0 ? null : this.#steps[index - 1]!;
    const first = index === 0 ? null : this.#steps[0]!;
    const stage = this.stages[index];
    const times = stage === undefined ? undefined : this.#times.get(stage);
    return {
      step: stage ?? 'won',
      kind: stage === undefined ? 'won' : 'stage',
      deals,
      amountMinor,
      withoutAmount,
      conversionPrevious: previous && shareOf(tally.alsoPrevious, previous.deals),
      conversionFirst: first && shareOf(tally.alsoFirst, first.deals),
      moneyPrevious: previous && moneyShareOf(tally.alsoPreviousMinor, previous),
      moneyFirst: first && moneyShareOf(tally.alsoFirstMinor, first),
      exits,
      exitsMinor,
      exitsWithoutAmount,
      ...(times ?? noTimes),
    };
  }
}
