import { createContext, useContext, useState } from 'react';
import { useT, type Problem } from '@/kit/ui';
import { messages } from '../messages';

/** Runs what may fail; a failure is shown on the screen with its place, never swallowed. */
export type Attempt = (what: string, run: () => Promise<unknown>) => void;

/** A failure as people need it. */
function problemOf(what: string, error: unknown, cure: string): Problem {
  const fault = error instanceof Error ? error : new Error(String(error));
  return {
    place: what,
    cause: fault.message,
    cure,
    details: `${fault.name}: ${fault.message}\n${fault.stack ?? ''}`,
  };
}

/** What stands on the screen as failed, and the way to try things. */
export function useAttempts() {
  const t = useT(messages);
  const [problem, setProblem] = useState<Problem | null>(null);
  const attempt: Attempt = (what, run) => {
    setProblem(null);
    // Called inside, so that what throws at once is caught too.
    Promise.resolve()
      .then(run)
      .catch((error: unknown) => setProblem(problemOf(what, error, t('attempt.cure'))));
  };
  return { problem, setProblem, attempt };
}

/** The attempts of the shell, for what stands deep in it. */
export const AttemptContext = createContext<Attempt | null>(null);

export function useAttempt(): Attempt {
  const attempt = useContext(AttemptContext);
  if (!attempt) throw new Error('Outside of the shell nothing is attempted.');
  return attempt;
}
