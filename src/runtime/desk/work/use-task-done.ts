import { useState } from 'react';
import { showToast, useT } from '@/kit/ui';
import type { Records, TaskState } from '@/runtime/engine';
import type { Id, RecordName } from '@/runtime/format';
import { recordsOfTask, type FieldSet, type WrongValue } from '@/runtime/player';
import { openTasks } from '../agenda/agenda';
import { messages } from '../messages';
import type { DealView } from './deal-view';

/** Finishing a task: at once if nothing has to be noted, else through its form. */
export interface Finishing {
  /** The task whose form is open. */
  asking: TaskState | null;
  wrong: { field: Id; why: WrongValue } | null;
  form: readonly Id[];
  records: readonly RecordName[];
  start(task: TaskState): void;
  finish(task: TaskState, set: FieldSet, records: Records | undefined): void;
  cancel(): void;
}

export function useTaskDone(view: DealView): Finishing {
  const t = useT(messages);
  const [key, setKey] = useState<string | null>(null);
  const [more, setMore] = useState<readonly Id[]>([]);
  const [wrong, setWrong] = useState<Finishing['wrong']>(null);
  const asking = view.state.tasks.find((task) => task.key === key && task.status === 'open') ?? null;
  const formOf = (task: TaskState) => [
    ...new Set([...(view.names.taskDefinition(task.task)?.form ?? []), ...more]),
  ];

  const finish: Finishing['finish'] = (task, set, records) => {
    const result = view.send({
      type: 'complete_task',
      task: task.key,
      ...(Object.keys(set).length > 0 && { set }),
      ...(records && { records }),
    });
    if (result.ok) {
      setKey(null);
      setWrong(null);
      const following = openTasks(view.latest())[0];
      showToast({
        text: following ? t('task.moved', { task: view.names.task(following.task) }) : t('task.last'),
      });
      return;
    }
    const { rejection } = result;
    if (rejection.code === 'missing_data') {
      setKey(task.key);
      setMore(rejection.fields);
    } else if (rejection.code === 'invalid_value') setWrong(rejection);
    else view.refuse(rejection);
  };
  return {
    asking,
    wrong,
    form: asking ? formOf(asking) : [],
    records: asking ? recordsOfTask(view.process, asking.task) : [],
    start(task) {
      setWrong(null);
      setMore([]);
      const nothingToAsk =
        (view.names.taskDefinition(task.task)?.form ?? []).length === 0 &&
        recordsOfTask(view.process, task.task).length === 0;
      if (nothingToAsk) finish(task, {}, undefined);
      else setKey(task.key);
    },
    finish,
    cancel: () => setKey(null),
  };
}
