import { localDate } from '@/kit/time';
import type { Actor, DealState, Instant, TaskState } from '@/runtime/engine';
import type { Names } from '../words/names';

/** When a deal wants attention. `done` are deals that are over: found by search, never in the agenda. */
export type Bucket = 'overdue' | 'today' | 'later' | 'waiting' | 'done';
export const buckets = ['overdue', 'today', 'later', 'waiting'] as const;

export interface AgendaItem {
  deal: DealState;
  bucket: Bucket;
  /** What to do first; null when the deal waits or is over. */
  task: TaskState | null;
  /** The instant it is sorted by. */
  at: Instant;
}

/** Open tasks, the most urgent first: by deadline, and one without a deadline after all that have one. */
export function openTasks(deal: DealState): TaskState[] {
  return deal.tasks
    .filter((task) => task.status === 'open')
    .sort((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || a.createdAt - b.createdAt);
}

/** Deals the person answers for, or where a task waits for the person. */
export function isMine(deal: DealState, actor: Actor): boolean {
  return (
    deal.assignee === actor.person ||
    deal.tasks.some((task) => task.status === 'open' && task.assignee === actor.person)
  );
}

export function agendaItem(deal: DealState, actor: Actor, now: Instant, zone: string): AgendaItem {
  if (deal.status === 'ended')
    return { deal, bucket: 'done', task: null, at: deal.closedAt ?? deal.lastEventAt };
  if (deal.status === 'waiting')
    return { deal, bucket: 'waiting', task: null, at: deal.wait?.until ?? deal.lastEventAt };
  const tasks = openTasks(deal);
  const task = tasks.find((t) => t.assignee === actor.person) ?? tasks[0] ?? null;
  // A talk or a decision left halfway comes before any deadline.
  if (deal.run || deal.pendingOutcome) {
    const late = task?.dueAt != null && task.dueAt < now;
    return { deal, bucket: late ? 'overdue' : 'today', task, at: task?.dueAt ?? now };
  }
  if (!task || task.dueAt === null) return { deal, bucket: 'today', task, at: now };
  if (task.dueAt < now) return { deal, bucket: 'overdue', task, at: task.dueAt };
  const today = localDate(task.dueAt, zone) <= localDate(now, zone);
  return { deal, bucket: today ? 'today' : 'later', task, at: task.dueAt };
}

const rank: Record<Bucket, number> = { overdue: 0, today: 1, later: 2, waiting: 3, done: 4 };

/** The list in the order of work: overdue, today, later, waiting; inside each by time. */
export function agendaOf(deals: Iterable<DealState>, actor: Actor, now: Instant, zone: string): AgendaItem[] {
  return [...deals]
    .map((deal) => agendaItem(deal, actor, now, zone))
    .sort((a, b) => rank[a.bucket] - rank[b.bucket] || a.at - b.at || (a.deal.id < b.deal.id ? -1 : 1));
}

export function countsOf(items: readonly AgendaItem[]): Record<Bucket, number> {
  const counts: Record<Bucket, number> = { overdue: 0, today: 0, later: 0, waiting: 0, done: 0 };
  for (const { bucket } of items) counts[bucket]++;
  return counts;
}

/** Items in which every word is found: in the name of the deal, its stage, its person or its next task. */
export function foundIn(
  items: readonly AgendaItem[],
  query: string,
  names: Pick<Names, 'stage' | 'person' | 'task'>,
): readonly AgendaItem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return items.filter(({ bucket }) => bucket !== 'done');
  return items.filter(({ deal, task }) => {
    const where = [
      deal.title,
      names.stage(deal.stage),
      names.person(deal.assignee),
      task ? names.task(task.task) : '',
    ]
      .join(' ')
      .toLowerCase();
    return words.every((word) => where.includes(word));
  });
}
