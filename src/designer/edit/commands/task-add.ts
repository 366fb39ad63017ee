import type { Id, Process, Stage } from '@/runtime/format';
import type { Command } from '../command-map';
import { findStage } from '../../model';
import { idFor, inStage, insertAt, inWords, notFound, takenIds } from '../change';

/** Done by the role that does the stage, unless another is named; where nobody does it yet, by who does most stages. */
export const taskAdd: Command<'task.add'> = (process, { stage: id, title, role, index }) => {
  const stage = findStage(process, id);
  if (!stage) return notFound('stage', id);
  if (role !== undefined && !process.roles.some((r) => r.id === role)) return notFound('role', role);
  const does = role ?? doerOf(stage) ?? usualDoer(process);
  if (does === undefined) return { refused: { reason: 'no_role' } };
  const task = {
    id: idFor(title.text, 'task', takenIds(process)),
    title: inWords(title),
    result: {},
    role: does,
    create: { on: 'enter' as const },
    required: false,
  };
  return {
    ...inStage(process, id, (s) => ({ ...s, tasks: insertAt(s.tasks, task, index) })),
    created: task.id,
  };
};

const doerOf = ({ raci }: Stage): Id | undefined => Object.keys(raci).find((role) => raci[role] === 'R');

function usualDoer({ stages, roles }: Process): Id | undefined {
  const does = (role: Id) => stages.filter((stage) => stage.raci[role] === 'R').length;
  return [...roles].sort((a, b) => does(b.id) - does(a.id))[0]?.id;
}
