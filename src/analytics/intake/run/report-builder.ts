import type { CaseOutcome } from '@/runtime/format';
import type { FileRecipe } from '../recipe/recipe';
import {
  REPORT_ROWS,
  type CellProblem,
  type FileReport,
  type ImportReport,
  type ImportWarning,
  type LookupReport,
  type RejectCause,
  type RejectedRow,
  type SkipCause,
} from '../report';
import { ownCopy } from './own-copy';

const EXAMPLES = 5;
const noOutcomes = (): Record<CaseOutcome, number> => ({
  open: 0,
  won: 0,
  lost: 0,
  not_ours: 0,
  postponed: 0,
});

/** Gathers what an import did, within bounds: rows are listed up to a limit, counted always. */
export class ReportBuilder {
  readonly outcomes = noOutcomes();
  readonly amountMinor = noOutcomes();
  readonly lookups: LookupReport[] = [];
  readonly repairs: ImportReport['repairs'] = [];
  readonly mapping: ImportReport['mapping'] = [];
  private readonly files = new Map<string, FileReport>();
  private readonly rejected: RejectedRow[] = [];
  private readonly cellProblems: CellProblem[] = [];
  private cellProblemCount = 0;
  private readonly warnings = new Map<string, ImportWarning>();
  private from: string | null = null;
  private to: string | null = null;
  private until: number | null = null;

  constructor(private readonly now: number) {}

  file({ id, name, role, reading }: FileRecipe): FileReport {
    let report = this.files.get(id);
    if (!report) {
      const { container, encoding, delimiter } = reading;
      report = {
        ...{ name, role, container, encoding, delimiter },
        ...{ rowsRead: 0, rowsImported: 0, rowsRejected: 0, skipped: {} },
      };
      this.files.set(id, report);
    }
    return report;
  }

  reject(file: FileReport, line: number, cause: RejectCause, raw: string): void {
    file.rowsRejected++;
    if (this.rejected.length < REPORT_ROWS)
      this.rejected.push({ file: file.name, line, cause, raw: ownCopy(raw.slice(0, 2000)) });
  }

  skip(file: FileReport, cause: SkipCause): void {
    file.skipped[cause] = (file.skipped[cause] ?? 0) + 1;
  }

  cell(problem: CellProblem): void {
    this.cellProblemCount++;
    if (this.cellProblems.length < REPORT_ROWS) this.cellProblems.push(problem);
  }

  warn(code: ImportWarning['code'], file: string | null, example: string, count = 1): void {
    const key = `${code} ${file ?? ''}`;
    let warning = this.warnings.get(key);
    if (!warning) this.warnings.set(key, (warning = { code, file, count: 0, examples: [] }));
    warning.count += count;
    if (example && warning.examples.length < EXAMPLES && !warning.examples.includes(example))
      warning.examples.push(example);
  }

  /** A moment of the log. One that lies in the future is reported and does not move the end of the log. */
  time(onDate: string, until: number, file: string, example: string): void {
    // A date alone counts as past from its beginning.
    if (until - 86_400_000 > this.now) {
      this.warn('future_dates', file, example);
      return;
    }
    if (this.from === null || onDate < this.from) this.from = onDate;
    if (this.to === null || onDate > this.to) this.to = onDate;
    if (this.until === null || until > this.until) this.until = until;
  }

  deal(outcome: CaseOutcome, amountMinor: number | null): void {
    this.outcomes[outcome]++;
    this.amountMinor[outcome] += amountMinor ?? 0;
  }

  /** Last known moment, not later than the present. */
  get lastMoment(): number | null {
    return this.until === null ? null : Math.min(this.until, this.now);
  }

  finish(deals: number, events: number): ImportReport {
    const { outcomes, amountMinor, from, to, rejected, cellProblems, cellProblemCount } = this;
    return {
      files: [...this.files.values()],
      ...{ deals, events, outcomes, amountMinor, from, to, rejected, cellProblems, cellProblemCount },
      repairs: this.repairs.filter(({ rows }) => rows > 0),
      mapping: this.mapping,
      lookups: this.lookups,
      warnings: [...this.warnings.values()],
    };
  }
}
