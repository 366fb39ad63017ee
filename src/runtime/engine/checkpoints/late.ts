import type { CheckRule } from '@/runtime/format';
import type { WorkCalendar } from '../calendar/calendar';
import { momentAfter } from './moment-after';
import type { Instant } from '../state';

/** The moment at which an open task breaks its deadline checkpoint; null: it has no deadline. */
export function lateAt(
  rule: Extract<CheckRule, { on: 'task_late' }>,
  task: { readonly createdAt: Instant; readonly dueAt: Instant | null },
  calendar: WorkCalendar,
): Instant | null {
  if (task.dueAt === null) return null;
  // A task cannot be late before it exists.
  return Math.max(momentAfter(calendar, task.dueAt, rule.over), task.createdAt);
}
