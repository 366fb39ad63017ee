import { dueText, triggerText, type Due, type Stage, type Task, type Trigger } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { Amount, Choice, Line, ManyOf, Notes, Toggle, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { stageMessages } from '../../words/stage.messages';
import classes from '../panel.module.css';
import { DueEditor } from './DueEditor';

type TriggerKind = Trigger['on'];
const triggers: readonly TriggerKind[] = ['enter', 'task_done', 'outcome', 'field', 'checkpoint', 'manual'];

export function TaskEditor({ stage, task }: { stage: Stage; task: Task }) {
  const t = useT(stageMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const { roles, fields } = useNames();
  const edit = (change: Omit<Parameters<typeof run<'task.edit'>>[1], 'task'>, session?: string) =>
    run('task.edit', { task: task.id, ...change }, session);
  const usual = task.required ? 'gate' : 'cancel';
  return (
    <>
      <Notes at={`stage/${stage.id}/tasks/${task.id}`} />
      <p className={classes.sentence}>
        {triggerText(task.create, stage.id, process, locale)}.{' '}
        {task.due && `${t('task.due')}: ${dueText(task.due, process, locale)}.`}
      </p>
      <WordsInput
        label={common('title')}
        text={task.title}
        onWords={(title, session) => edit({ title }, session)}
      />
      <WordsInput
        label={t('result')}
        text={task.result}
        lines={1}
        onWords={(result, session) => edit({ result }, session)}
      />
      <Choice label={t('task.role')} value={task.role} options={roles} onChange={(role) => edit({ role })} />
      <TriggerEditor stage={stage} task={task} onChange={(create) => edit({ create })} />
      <DueEditor due={task.due} onChange={(due: Due | null, session) => edit({ due }, session)} />
      <div>
        <Toggle
          label={t('task.required')}
          checked={task.required}
          onChange={(required) => edit({ required })}
        />
        <Toggle
          label={t('task.other')}
          checked={task.otherPerson ?? false}
          onChange={(otherPerson) => edit({ otherPerson })}
        />
      </div>
      <Line>
        <Choice
          label={t('task.done')}
          value={task.doneBy ?? 'hand'}
          options={(['hand', 'script'] as const).map((by) => ({ value: by, label: t(`task.done.${by}`) }))}
          onChange={(by) => edit({ doneBy: by === 'script' ? 'script' : null })}
        />
        <Amount
          label={t('task.repeat')}
          min={1}
          value={task.repeatMax}
          onChange={(repeatMax, session) => edit({ repeatMax }, session)}
        />
      </Line>
      <Choice
        label={t('task.leave')}
        value={task.onLeave ?? ''}
        options={[
          { value: '', label: t('task.leave.default', { what: t(`task.leave.${usual}`) }) },
          ...(['gate', 'keep', 'cancel'] as const).map((way) => ({
            value: way,
            label: t(`task.leave.${way}`),
          })),
        ]}
        onChange={(way) => edit({ onLeave: way === '' ? null : (way as NonNullable<Task['onLeave']>) })}
      />
      <ManyOf
        label={t('task.form')}
        value={task.form ?? []}
        options={fields}
        adds={common('add.field')}
        onChange={(form) => edit({ form })}
      />
    </>
  );
}

/** Kind of trigger, and the thing it waits for. Only what can be waited for is offered. */
function TriggerEditor(props: { stage: Stage; task: Task; onChange(create: Trigger): void }) {
  const { stage, task, onChange } = props;
  const t = useT(stageMessages);
  const locale = useLocale();
  const { tasks, fields, checkpoints } = useNames();
  const { create } = task;
  const choices: Readonly<Record<TriggerKind, readonly { value: string; label: string }[]>> = {
    enter: [],
    manual: [],
    task_done: tasks.filter(({ value }) => value !== task.id),
    outcome: stage.outcomes.map(({ id, title }) => ({ value: id, label: pickText(title, locale) || id })),
    field: fields,
    checkpoint: checkpoints,
  };
  const make = (on: TriggerKind, id: string): Trigger => {
    switch (on) {
      case 'enter':
      case 'manual':
        return { on };
      case 'task_done':
        return { on, task: id };
      case 'outcome':
        return { on, outcome: id };
      case 'field':
        return { on, field: id };
      case 'checkpoint':
        return { on, checkpoint: id };
    }
  };
  const possible = triggers.filter(
    (on) => on === 'enter' || on === 'manual' || choices[on].length > 0 || on === create.on,
  );
  return (
    <Line>
      <Choice
        label={t('task.create')}
        value={create.on}
        options={possible.map((on) => ({ value: on, label: t(`task.create.${on}`) }))}
        onChange={(on) => onChange(make(on as TriggerKind, choices[on as TriggerKind][0]?.value ?? ''))}
      />
      {create.on !== 'enter' && create.on !== 'manual' && (
        <Choice
          label={t('task.create.what')}
          value={targetOf(create)}
          options={choices[create.on]}
          onChange={(id) => onChange(make(create.on, id))}
        />
      )}
    </Line>
  );
}

function targetOf(trigger: Trigger): string {
  switch (trigger.on) {
    case 'enter':
    case 'manual':
      return '';
    case 'task_done':
      return trigger.task;
    case 'outcome':
      return trigger.outcome;
    case 'field':
      return trigger.field;
    case 'checkpoint':
      return trigger.checkpoint;
  }
}
