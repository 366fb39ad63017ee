import { cycles } from '../facts';
import { defineRule } from '../rule';

/** Shares of one goal's parts make a whole; goals are a tree. */
export const goalWeights = defineRule('goal_weights', 'error', ({ process: { goals } }, report) => {
  const children = new Map<string, typeof goals>();
  for (const goal of goals)
    if (goal.parent !== undefined) children.set(goal.parent, [...(children.get(goal.parent) ?? []), goal]);
  for (const [parent, parts] of children) {
    if (!parts.some((part) => part.weight !== undefined) || !goals.some((goal) => goal.id === parent))
      continue;
    const sum = parts.reduce((total, part) => total + (part.weight ?? 0), 0);
    if (Math.abs(sum - 1) > 0.005) report({ kind: 'goal', id: parent }, { case: 'sum', sum: { share: sum } });
  }
  const above = new Map(goals.map((goal) => [goal.id, goal.parent]));
  const up = (id: string) => {
    const parent = above.get(id);
    return parent !== undefined && above.has(parent) ? [parent] : [];
  };
  for (const circle of cycles([...above.keys()], up))
    report({ kind: 'goal', id: circle[0]! }, { case: 'circle', sum: 0 });
});
