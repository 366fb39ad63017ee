import type { Id, Process } from '@/runtime/format';
import type { Command, Refusal } from '../command-map';
import { mapKeep, notFound, patched } from '../change';
import { Gone, sweep } from '../sweep';

/** A task must be somebody's: without a successor a role that has tasks or goals stays. */
export const roleDelete: Command<'role.delete'> = (process, { role: id, replaceBy }) => {
  if (!process.roles.some((role) => role.id === id)) return notFound('role', id);
  if (replaceBy !== undefined && (replaceBy === id || !process.roles.some((role) => role.id === replaceBy))) {
    return notFound('role', replaceBy);
  }
  const needed = replaceBy === undefined ? neededBy(process, id) : null;
  if (needed) return { refused: needed };
  const handed = replaceBy === undefined ? process : handOver(process, id, replaceBy);
  const kept = { ...handed, roles: handed.roles.filter((role) => role.id !== id) };
  return { process: sweep(kept, new Gone().add({ kind: 'role', id })) };
};

function neededBy(process: Process, role: Id): Refusal | null {
  for (const stage of process.stages) {
    const task = stage.tasks.find((t) => t.role === role);
    if (task) return { reason: 'needed_by', what: 'task', id: task.id };
  }
  const goal = process.goals.find((g) => g.owner === role);
  return goal ? { reason: 'needed_by', what: 'role', id: goal.id } : null;
}

function handOver(process: Process, from: Id, to: Id): Process {
  const swap = (roles: Id[]) =>
    roles.includes(from) ? [...new Set(roles.map((role) => (role === from ? to : role)))] : roles;
  return patched(process, {
    stages: mapKeep(process.stages, (stage) => {
      const letter = stage.raci[from];
      return patched(stage, {
        raci: letter && !(to in stage.raci) ? { ...stage.raci, [to]: letter } : stage.raci,
        tasks: mapKeep(stage.tasks, (task) => (task.role === from ? { ...task, role: to } : task)),
        checkpoints: mapKeep(stage.checkpoints, (checkpoint) =>
          patched(checkpoint, {
            notify: swap(checkpoint.notify),
            escalate: checkpoint.escalate?.to.includes(from)
              ? { ...checkpoint.escalate, to: swap(checkpoint.escalate.to) }
              : checkpoint.escalate,
          }),
        ),
      });
    }),
    goals: mapKeep(process.goals, (goal) => (goal.owner === from ? { ...goal, owner: to } : goal)),
  });
}
