import type { Locale, Process } from '@/runtime/format';
import {
  describeFinding,
  itemOfPlace,
  lint,
  placeKey,
  type DescribedFinding,
  type ProcessFinding,
} from '../lint';
import { itemKey } from '../model';

/** A finding with its words, ready to be shown. */
export interface ToldFinding extends DescribedFinding {
  readonly finding: ProcessFinding;
  readonly severity: ProcessFinding['severity'];
  /** Place of the finding as one text. */
  readonly key: string;
}

export interface FindingsAt {
  /** False until the rules are there: nothing found yet is not the same as nothing to find. */
  readonly isChecked: boolean;
  readonly all: readonly ToldFinding[];
  /** Findings whose place is this, or lies inside it. */
  at(key: string): readonly ToldFinding[];
  /** For the drawing: by card or arrow. */
  readonly marks: ReadonlyMap<string, readonly { severity: ToldFinding['severity']; text: string }[]>;
}

let last:
  { process: Process; findings: readonly ProcessFinding[]; locale: Locale; told: FindingsAt } | undefined;

/**
 * Findings of the process in words. Where cards stand is no concern of lint: a drag checks nothing anew; and marks
 * that say the same stay the same object, so that typing a word does not draw every card again.
 */
export function findingsOf(process: Process, locale: Locale): FindingsAt {
  const isSame = last !== undefined && sameMeaning(last.process, process);
  if (isSame && last!.locale === locale) return last!.told;
  const findings = isSame ? last!.findings : lint(process);
  const told = tell(process, findings, locale);
  const marks = last && sameMarks(last.told.marks, told.marks) ? last.told.marks : told.marks;
  last = { process, findings, locale, told: { ...told, marks } };
  return last.told;
}

function sameMeaning(a: Process, b: Process): boolean {
  if (a === b) return true;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Process)[]);
  keys.delete('layout');
  return [...keys].every((key) => a[key] === b[key]);
}

function tell(process: Process, findings: readonly ProcessFinding[], locale: Locale): FindingsAt {
  const all = findings.map((finding) => ({
    ...describeFinding(process, finding, locale),
    finding,
    severity: finding.severity,
    key: placeKey(finding.at),
  }));
  const marks = new Map<string, { severity: ToldFinding['severity']; text: string }[]>();
  for (const { finding, severity, cause } of all) {
    const item = itemOfPlace(finding.at);
    if (!item) continue;
    const key = itemKey(item);
    const before = marks.get(key);
    if (before) before.push({ severity, text: cause });
    else marks.set(key, [{ severity, text: cause }]);
  }
  return {
    isChecked: true,
    all,
    marks,
    at: (key) => all.filter((told) => told.key === key || told.key.startsWith(`${key}/`)),
  };
}

function sameMarks(a: FindingsAt['marks'], b: FindingsAt['marks']): boolean {
  if (a.size !== b.size) return false;
  for (const [key, marks] of b) {
    const before = a.get(key);
    if (before?.length !== marks.length) return false;
    if (marks.some(({ severity, text }, i) => severity !== before[i]!.severity || text !== before[i]!.text))
      return false;
  }
  return true;
}
