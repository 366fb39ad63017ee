import type { IntakeProblem } from './problem';

type WithoutFile<P> = P extends { file: string } ? Omit<P, 'file'> : never;
/** A problem of one file, seen where the name of the file is not known. */
export type Fault = WithoutFile<IntakeProblem>;

/** Thrown deep in the reading of a file; whoever knows the file makes a problem of it. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

export function problemOf(error: unknown, file: string): IntakeProblem {
  if (error instanceof Refusal) return { ...error.fault, file };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'unreadable', file, message };
}
