import type { Command } from '../command-map';
import { isRefused, moveIn } from '../change';

export const goalMove: Command<'goal.move'> = (process, { goal, index }) => {
  const goals = moveIn(process.goals, goal, 'goal', index);
  return isRefused(goals) ? goals : { process: { ...process, goals } };
};
