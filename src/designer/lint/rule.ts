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
