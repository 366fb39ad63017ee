/** What the events of a deal prove about it: the first, the last stage, the end, who acted last. One record a deal. */
import type { CaseOutcome } from '@/runtime/format';
import type { LogTime } from './times';

export const ownedRoles = ['product', 'region', 'source', 'customer'] as const;
export type OwnedRole = (typeof ownedRoles)[number];

export class DealFacts {
  first: LogTime | null = null;
  /** Wall time of the latest stage, end and act, for rows that come in any order. */
  private stageWall = -Infinity;
  private endWall = -Infinity;
  private personWall = -Infinity;
  stage: string | null = null;
  outcome: CaseOutcome = 'open';
  end: LogTime | null = null;
  person: string | null = null;
  owned: Partial<Record<OwnedRole, string>> | null = null;
  amountMinor: number | null = null;
  attributes: string[] | null = null;
  /** Print of its last row, to notice a row that comes twice. */
  lastRow = 0;
  /** Set when the deals list has the deal. */
  isListed = false;

  happened(time: LogTime): void {
    if (!this.first || time.wall < this.first.wall) this.first = time;
  }

  entered(stage: string, time: LogTime): void {
    if (time.wall < this.stageWall) return;
    this.stageWall = time.wall;
    this.stage = stage;
    // Back in a stage after the end: the deal was opened again.
    if (this.end && time.wall > this.endWall) {
      this.outcome = 'open';
      this.end = null;
    }
  }

  ended(outcome: CaseOutcome, time: LogTime): void {
    if (time.wall < this.endWall) return;
    this.endWall = time.wall;
    if (time.wall < this.stageWall) return;
    this.outcome = outcome;
    this.end = time;
  }

  acted(person: string, time: LogTime): void {
    if (time.wall < this.personWall) return;
    this.personWall = time.wall;
    this.person = person;
  }
}
