/** Why a log cannot be loaded. `describeLogLoadFault` words each of them in both languages. */
export type LogLoadFault =
  | { code: 'empty'; table: LogFileName }
  | { code: 'no_column'; table: LogFileName; column: string }
  | { code: 'row'; table: LogFileName; line: number | null; column: string | null; details: string }
  | { code: 'same_deal_twice'; deal: string }
  | { code: 'unknown_deal'; deal: string; seq: number }
  | { code: 'memory'; details: string }
  | { code: 'engine'; details: string };

export type LogFileName = 'events.csv' | 'cases.csv';

/** The log that stood in the warehouse before is untouched. */
export class LogLoadError extends Error {
  constructor(
    readonly fault: LogLoadFault,
    options?: { cause?: unknown },
  ) {
    super(`log not loaded: ${JSON.stringify(fault)}`, options);
    this.name = 'LogLoadError';
  }
}
