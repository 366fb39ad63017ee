import { createContext, useContext, useState } from 'react';
import type { Translate } from '@/kit/i18n';
import { useT, type Problem } from '@/kit/ui';
import { messages } from '../messages';
import { ProjectFault } from '../session/project-fault';

/** Runs what may fail; a failure is shown on the screen with its place, never swallowed. */
export type Attempt = (what: string, run: () => Promise<unknown>) => void;

type T = Translate<typeof messages>;

/** Why it failed, in words where we have them. */
export function causeOf(error: unknown, t: T): string {
  if (error instanceof ProjectFault) return t(`fault.${error.code}`);
  return error instanceof Error ? error.message : String(error);
}

/** A failure as people need it. */
export const problemOf = (place: string, error: unknown, cure: string, t: T): Problem => ({
  place,
  cause: causeOf(error, t),
  cure,
  details: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error),
});

/** What stands on the screen as failed, and the way to try things. */
export function useAttempts() {
  const t = useT(messages);
  const [problem, setProblem] = useState<Problem | null>(null);
  const attempt: Attempt = (what, run) => {
    setProblem(null);
    // Called inside, so that what throws at once is caught too.
    Promise.resolve()
      .then(run)
      .catch((error: unknown) => setProblem(problemOf(what, error, t('attempt.cure'), t)));
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
