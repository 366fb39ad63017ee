import type { Instant } from '@/runtime/engine';
import type { ProjectClock } from '@/runtime/format';

/**
 * The clock a project lives by. A frozen one stands still: everything done at it is dated with its one moment,
 * in the order it was done, and no deadline passes. To start it is an explicit act: the project gets a real one.
 */
export function clockOf(clock: ProjectClock): () => Instant {
  if (clock.kind === 'real') return () => Date.now();
  const at = Date.parse(clock.at);
  return () => at;
}
