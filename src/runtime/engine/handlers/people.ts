import { isOpen, nextStep } from '../effects/create-task';
import { emit, type Turn } from '../turn';
import { isBlank, notEnded, type Handler } from './handler';

/** The deal changes hands, and with it the open tasks of the one who held it. */
export const assignDeal: Handler<'assign_deal'> = notEnded((turn, { assignee, reason }) => {
  const from = turn.state.assignee;
  if (from === assignee) return null;
  emit(turn, {
    type: 'deal_assigned',
    from,
    assignee,
    ...(reason !== undefined && !isBlank(reason) && { reason: reason.trim() }),
  });
  for (const task of turn.state.tasks)
    if (isOpen(task) && task.assignee === from && ofHolder(turn, task.task))
      emit(turn, { type: 'task_assigned', task: task.task, key: task.key, assignee });
  return null;
});

function ofHolder({ definition }: Turn, id: string): boolean {
  if (id === nextStep) return true;
  const task = definition.tasks.get(id)?.task;
  return task?.role === definition.holder && !task?.otherPerson;
}
