/**
 * Rows of stage histories, held until the histories are read: only then is it known which rows stand next to each
 * other in a deal. A row that names the stage in which the deal already is changes something else, and is left out;
 * judged in the order of the file it would take real entries for repeats. Cost: one small record a row of a stage
 * history, and a sort a deal; logs of acts do not come here and stream through.
 */
import type { CaseOutcome } from '@/runtime/format';
import type { FileReport } from '../report';
import type { DealFacts } from './deal-facts';
import type { EventLine, LogWriter } from './log-writer';
import { ownCopy, type Interner } from './own-copy';
import type { ReportBuilder } from './report-builder';
import type { LogTime } from './times';

export interface StageRow {
  time: LogTime;
  /** What the row says: the deal enters a stage, or ends. */
  change: { stage: string } | { outcome: Exclude<CaseOutcome, 'open'> };
  line: EventLine;
  counts: FileReport;
}

export class StageRows {
  private readonly held = new Map<DealFacts, { id: string; rows: StageRow[] }>();

  constructor(
    private readonly writer: LogWriter,
    private readonly report: ReportBuilder,
    private readonly names: Interner,
  ) {}

  add(id: string, facts: DealFacts, row: StageRow): void {
    let deal = this.held.get(facts);
    if (!deal) this.held.set(facts, (deal = { id: ownCopy(id), rows: [] }));
    deal.rows.push({ ...row, line: this.owned(deal.id, row.line) });
  }

  /** Texts of their own: a cell would keep the piece of file it was cut from. */
  private owned(caseId: string, line: EventLine): EventLine {
    const text = (value: string | null) => value && this.names.of(value);
    const { person, role, result, reason } = line;
    return {
      ...line,
      caseId,
      person: text(person),
      role: text(role),
      result: text(result),
      reason: text(reason),
    };
  }

  /** Writes what was held, a deal after the other, in the order of time. */
  async release(): Promise<void> {
    for (const [facts, { rows }] of this.held) {
      rows.sort((a, b) => a.time.wall - b.time.wall || a.line.seq - b.line.seq);
      for (const row of rows) this.happen(facts, row);
      await this.writer.flush();
    }
    this.held.clear();
  }

  private happen(facts: DealFacts, { time, change, line, counts }: StageRow): void {
    if ('outcome' in change) {
      facts.ended(change.outcome, time);
      return this.writer.event({ ...line, stage: facts.stage });
    }
    if (facts.stage === change.stage && facts.outcome === 'open') {
      counts.rowsImported--;
      return this.report.skip(counts, 'same_stage');
    }
    facts.entered(change.stage, time);
    this.writer.event(line);
  }
}
