import type { Process } from '@/runtime/format';
import { factsOf } from './facts';
import type { Finding, FindingSeverity } from './finding';
import { rules, type RuleName } from './rules';

export type ProcessFinding = Finding<RuleName>;

const rank: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Everything wrong with a process, the gravest first. Runs on every edit: rules are table scans and graph
 * searches, linear in the document (bar: 5 ms at 200 stages). A document that only fits the schema is enough.
 */
export function lint(process: Process): ProcessFinding[] {
  const facts = factsOf(process);
  const findings: ProcessFinding[] = [];
  for (const rule of rules)
    rule.check(facts, (at, values = {}, severity = rule.severity) =>
      findings.push({ rule: rule.name, severity, at, values }),
    );
  return findings.sort((a, b) => rank[a.severity] - rank[b.severity]);
}
