import { useState } from 'react';
import { useT } from '@/kit/ui';
import type { Records, TaskState } from '@/runtime/engine';
import { FieldForm, filledRecords, RecordsInput } from '@/runtime/player';
import { messages } from '../messages';
import type { DealView } from './deal-view';
import type { Finishing } from './use-task-done';
import classes from './work.module.css';

/** What a task writes down when it is done: fields of the deal and records of the act. */
export function TaskDone({ view, task, finish }: { view: DealView; task: TaskState; finish: Finishing }) {
  const t = useT(messages);
  const [records, setRecords] = useState<Records>({});
  return (
    <div className={classes.inline}>
      <FieldForm
        key={finish.form.join()}
        process={view.process}
        fields={finish.form}
        data={view.state.data}
        wrong={finish.wrong}
        submit={t('task.done')}
        onSubmit={(set) => finish.finish(task, set, filledRecords(records))}
        onCancel={{ label: t('cancel'), run: finish.cancel }}
      >
        {finish.records.length > 0 && (
          <RecordsInput names={finish.records} value={records} onChange={setRecords} />
        )}
      </FieldForm>
    </div>
  );
}
