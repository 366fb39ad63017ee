import type { Command } from '../command-map';
import { mapKeep, notFound, patched } from '../change';

/** Goals that served it serve what it served. */
export const goalDelete: Command<'goal.delete'> = (process, { goal: id }) => {
  const gone = process.goals.find((goal) => goal.id === id);
  if (!gone) return notFound('goal', id);
  const goals = mapKeep(process.goals, (goal) => {
    if (goal === gone) return null;
    return goal.parent === id ? patched(goal, { parent: gone.parent ?? null }) : goal;
  });
  return { process: { ...process, goals } };
};
