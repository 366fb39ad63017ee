import type { Command } from '../command-map';
import { idFor, inWords, takenIds } from '../change';

/** Held by the first role until the author says; measured by a figure of its own name. */
export const goalAdd: Command<'goal.add'> = (process, { title }) => {
  const owner = process.roles[0]?.id;
  if (owner === undefined) return { refused: { reason: 'no_role' } };
  const id = idFor(title.text, 'goal', takenIds(process));
  const goal = { id, owner, title: inWords(title), kpi: id, base: 0, target: 0, unit: '' };
  return { process: { ...process, goals: [...process.goals, goal] }, created: id };
};
