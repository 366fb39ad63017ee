import type { Stage } from '@/runtime/format';
import type { Facts } from './facts';
import type { FindingSeverity, FindingValue } from './finding';
import type { Place } from './place';

/** Reports one finding; `severity` where a case of the rule is graver or lighter than usual. */
export type Report = (
  at: Place,
  values?: Readonly<Record<string, FindingValue>>,
  severity?: FindingSeverity,
) => void;

/** One kind of fault. Its words stand in `words/`, under its name. */
export interface Rule<Name extends string = string> {
  readonly name: Name;
  readonly severity: FindingSeverity;
  check(facts: Facts, report: Report): void;
}

export function defineRule<const Name extends string>(
  name: Name,
  severity: FindingSeverity,
  check: Rule['check'],
): Rule<Name> {
  return { name, severity, check };
}

/** A rule that asks nothing but the stage itself: an edit elsewhere does not look at this stage again. */
export function defineStageRule<const Name extends string>(
  name: Name,
  severity: FindingSeverity,
  check: (stage: Stage, report: Report) => void,
): Rule<Name> {
  const perStage = keptPerStage(check);
  return defineRule(name, severity, ({ process }, report) =>
    process.stages.forEach((stage) => perStage(stage, report)),
  );
}

/** Documents are immutable: what was found in a stage holds as long as the stage is the same object. */
export function keptPerStage(
  check: (stage: Stage, report: Report) => void,
): (stage: Stage, report: Report) => void {
  const kept = new WeakMap<Stage, readonly Parameters<Report>[]>();
  return (stage, report) => {
    let found = kept.get(stage);
    if (!found) {
      const fresh: Parameters<Report>[] = [];
      check(stage, (...told) => fresh.push(told));
      kept.set(stage, (found = fresh));
    }
    for (const told of found) report(...told);
  };
}
