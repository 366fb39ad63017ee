import { ActionIcon, Button, Menu, TextInput } from '@mantine/core';
import { IconCheck, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '@/kit/ui';
import type { TaskState } from '@/runtime/engine';
import { momentFromInput, momentToInput } from '@/runtime/player';
import { messages } from '../messages';
import { sendOrSay, type DealView } from './deal-view';
import { Due } from './Due';
import { PersonPicker } from './PersonPicker';
import { ReasonForm } from './ReasonForm';
import { TaskDone } from './TaskDone';
import { useTaskDone } from './use-task-done';
import classes from './work.module.css';

type Doing = 'skip' | 'move' | 'give' | null;

/** One open task: what, by when, by whom; done at once, or skipped, moved and given away with a reason. */
export function TaskRow({ view, task }: { view: DealView; task: TaskState }) {
  const t = useT(messages);
  const { names } = view;
  const [doing, setDoing] = useState<Doing>(null);
  const finish = useTaskDone(view);
  const title = names.task(task.task);
  const definition = names.taskDefinition(task.task);
  const close = () => setDoing(null);
  const who = names.person(task.assignee) || (definition && names.role(definition.role)) || t('who.nobody');
  return (
    <li className={classes.task}>
      <div className={classes.taskLine}>
        <Button
          variant="default"
          aria-label={t('task.done.of', { task: title })}
          leftSection={<IconCheck size={14} />}
          onClick={() => finish.start(task)}
        >
          {t('task.done')}
        </Button>
        <div className={classes.taskWords}>
          <b>{title}</b>
          <span className={classes.taskSmall}>
            <Due view={view} dueAt={task.dueAt} full />
            <span>
              {who}
              {definition?.otherPerson ? ` · ${t('task.other')}` : ''}
            </span>
          </span>
        </div>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('task.more', { task: title })}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setDoing('move')}>{t('task.move')}</Menu.Item>
            <Menu.Item onClick={() => setDoing('give')}>{t('task.give')}</Menu.Item>
            <Menu.Item onClick={() => setDoing('skip')}>{t('task.skip')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {finish.asking && <TaskDone view={view} task={task} finish={finish} />}
      {doing === 'skip' && (
        <ReasonForm
          label={t('task.skip.why')}
          hint={t('task.skip.hint')}
          submit={t('task.skip')}
          onCancel={close}
          onSubmit={(reason) => sendOrSay(view, { type: 'skip_task', task: task.key, reason }) && close()}
        />
      )}
      {doing === 'move' && <MoveForm view={view} task={task} onClose={close} />}
      {doing === 'give' && (
        <PersonPicker
          view={view}
          label={t('task.give')}
          except={task.assignee}
          onClose={close}
          onPick={(assignee) => sendOrSay(view, { type: 'assign_task', task: task.key, assignee }) && close()}
        />
      )}
    </li>
  );
}

function MoveForm({ view, task, onClose }: { view: DealView; task: TaskState; onClose: () => void }) {
  const t = useT(messages);
  const zone = view.process.calendar.timezone;
  const [to, setTo] = useState(() => momentToInput(task.dueAt ?? view.now, zone));
  const dueAt = momentFromInput(to, zone);
  return (
    <ReasonForm
      label={t('task.move.why')}
      submit={t('task.move')}
      disabled={dueAt === null}
      onCancel={onClose}
      onSubmit={(reason) => {
        if (dueAt !== null && sendOrSay(view, { type: 'reschedule_task', task: task.key, dueAt, reason }))
          onClose();
      }}
    >
      <TextInput
        type="datetime-local"
        label={t('task.move.to')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
    </ReasonForm>
  );
}
