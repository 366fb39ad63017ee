import { compileCalendar } from '@/runtime/engine';
import type { CaseRow, EventRow, Log } from '@/runtime/format';
import { template } from './world';

/** What a reader of the log can find out from its rows alone. */
export interface LogReading {
  log: Log;
  rowsOf(deal: string): readonly EventRow[];
  /** The deal was in the stage at least once. */
  reached(row: CaseRow, stage: string): boolean;
  /** Week of the log, counted from 1. */
  weekOf(row: EventRow): number;
  /** Deals whose fate is known: ended, put off, or paid for. Of these, the share paid for. */
  winRate(cases: readonly CaseRow[]): number;
  decided(cases: readonly CaseRow[]): readonly CaseRow[];
  /** Working hours between two moments. */
  workHours(from: number, to: number): number;
}

export function readLog(log: Log, from: number): LogReading {
  const rows = new Map<string, EventRow[]>();
  for (const row of log.events) {
    const known = rows.get(row.caseId!);
    if (known) known.push(row);
    else rows.set(row.caseId!, [row]);
  }
  const rowsOf = (deal: string) => rows.get(deal) ?? [];
  const stages = new Map(
    log.cases.map(({ caseId }) => [
      caseId,
      new Set(rowsOf(caseId).flatMap((row) => (row.kind === 'stage' ? [row.activity] : []))),
    ]),
  );
  const reached = (row: CaseRow, stage: string) => stages.get(row.caseId)!.has(stage);
  const isPaid = (row: CaseRow) => reached(row, 'launch');
  const decided = (cases: readonly CaseRow[]) => cases.filter((row) => row.outcome !== 'open' || isPaid(row));
  const calendar = compileCalendar(template().calendar);
  return {
    log,
    rowsOf,
    reached,
    decided,
    weekOf: (row) => Math.floor((row.at! - from) / (7 * 86_400_000)) + 1,
    winRate: (cases) => decided(cases).filter(isPaid).length / decided(cases).length,
    workHours: (begin, end) => calendar.workMinutes(begin, end) / 60,
  };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const shareOf = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.filter(test).length / items.length;

/** Two-sided exact test of Fisher for two shares. */
export function fisher(won: number, lost: number, otherWon: number, otherLost: number): number {
  const logs = [0];
  for (let i = 1; i <= won + lost + otherWon + otherLost; i++) logs.push(logs.at(-1)! + Math.log(i));
  const choose = (n: number, k: number) => logs[n]! - logs[k]! - logs[n - k]!;
  const total = won + lost + otherWon + otherLost;
  const wins = won + otherWon;
  const size = won + lost;
  const chance = (k: number) =>
    Math.exp(choose(wins, k) + choose(total - wins, size - k) - choose(total, size));
  let sum = 0;
  for (let k = Math.max(0, size - (total - wins)); k <= Math.min(size, wins); k++)
    if (chance(k) <= chance(won) * (1 + 1e-9)) sum += chance(k);
  return sum;
}
