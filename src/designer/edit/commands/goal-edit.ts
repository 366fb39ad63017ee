import type { Id, Process } from '@/runtime/format';
import type { Command } from '../command-map';
import { changeIn, isRefused, notFound, patched, withWords } from '../change';

export const goalEdit: Command<'goal.edit'> = (process, { goal: id, title, role, ...plain }) => {
  const { parent, weight, kpi, base = 0, target = 0 } = plain;
  if (role !== undefined && !process.roles.some(({ id }) => id === role)) return notFound('role', role);
  if (parent != null && !process.goals.some((goal) => goal.id === parent)) return notFound('goal', parent);
  const isBad =
    (parent != null && isUnder(process, parent, id)) ||
    (weight != null && !(weight >= 0 && weight <= 1)) ||
    (kpi !== undefined && !/^[a-z][a-z0-9_]{0,63}$/.test(kpi)) ||
    !Number.isFinite(base) ||
    !Number.isFinite(target);
  if (isBad) return { refused: { reason: 'bad_value' } };
  const goals = changeIn(process.goals, id, 'goal', (goal) =>
    patched(goal, { ...plain, owner: role, title: title && withWords(goal.title, title) }),
  );
  return isRefused(goals) ? goals : { process: { ...process, goals } };
};

/** Whether a goal serves the other one, by however many steps: a tree has no rings. */
function isUnder(process: Process, goal: Id, other: Id): boolean {
  const seen = new Set<Id>();
  for (let at: Id | undefined = goal; at !== undefined && !seen.has(at);) {
    if (at === other) return true;
    seen.add(at);
    at = process.goals.find(({ id }) => id === at)?.parent;
  }
  return false;
}
