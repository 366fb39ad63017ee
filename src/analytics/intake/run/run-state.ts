/** What all files of one import share. */
import type { CaseOutcome } from '@/runtime/format';
import { outcomeOf } from '../recognise/outcomes';
import type { Recipe } from '../recipe/recipe';
import { DealFacts } from './deal-facts';
import type { LogWriter } from './log-writer';
import { Interner, ownCopy } from './own-copy';
import type { ReportBuilder } from './report-builder';
import { StageRows } from './stage-rows';

export class RunState {
  readonly facts = new Map<string, DealFacts>();
  /** Lines on which the deals of the lists stand. */
  readonly dealLines = new Map<string, number>();
  readonly names = new Interner();
  /** Stage ids by the values that mean them. */
  private readonly stageIds: Map<string, string>;
  /** Stages met in the files that the recipe does not list, in order of appearance. */
  readonly newStages: string[] = [];
  readonly stageRows: StageRows;
  private seq = 0;

  constructor(
    readonly recipe: Recipe,
    readonly writer: LogWriter,
    readonly report: ReportBuilder,
  ) {
    this.stageRows = new StageRows(writer, report, this.names);
    this.stageIds = new Map(
      recipe.stages.flatMap(({ id, values }) => values.map((value) => [value, id] as const)),
    );
  }

  nextSeq(): number {
    return ++this.seq;
  }

  /** What the value of a stage or outcome column says; null: nothing. */
  outcomeOf(value: string): CaseOutcome | null {
    return value === '' ? null : outcomeOf(this.recipe.outcomes, value);
  }

  stageOf(value: string): string {
    let id = this.stageIds.get(value);
    if (id === undefined) {
      id = ownCopy(value);
      this.stageIds.set(id, id);
      this.newStages.push(id);
    }
    return id;
  }

  factsOf(id: string): DealFacts {
    let facts = this.facts.get(id);
    if (!facts) this.facts.set(ownCopy(id), (facts = new DealFacts()));
    return facts;
  }
}

/** Won, lost, not ours: the deal is over. A postponed one is not. */
export const isFinal = (outcome: CaseOutcome): boolean => outcome !== 'open' && outcome !== 'postponed';
