import type { CheckRule } from '@/runtime/format';
import type { WorkCalendar } from '../calendar/calendar';
import type { Instant } from '../state';
import { momentAfter } from './moment-after';

export interface Lateness {
  /** The moment of the breach. A task cannot be late before it exists. */
  at: Instant;
  /** The first moment at which the task is late if it is still open: just after, or at once if it is born late. */
  from: Instant;
}

/** When an open task breaks its deadline checkpoint; null: it has no deadline. */
export function lateAt(
  rule: Extract<CheckRule, { on: 'task_late' }>,
  { createdAt, dueAt }: { readonly createdAt: Instant; readonly dueAt: Instant | null },
  calendar: WorkCalendar,
): Lateness | null {
  if (dueAt === null) return null;
  const limit = momentAfter(calendar, dueAt, rule.over);
  return { at: Math.max(limit, createdAt), from: Math.max(limit + 1, createdAt) };
}
