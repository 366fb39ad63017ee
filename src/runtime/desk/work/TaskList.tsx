import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useT } from '@/kit/ui';
import { openTasks } from '../agenda/agenda';
import { messages } from '../messages';
import { sendOrSay, type DealView } from './deal-view';
import { TaskRow } from './TaskRow';
import classes from './work.module.css';

/** Every open task of the deal by urgency, what was closed in this stage, and what may be added by hand. */
export function TaskList({ view }: { view: DealView }) {
  const t = useT(messages);
  const { state, process, stage, names } = view;
  const open = openTasks(state);
  const closed = state.tasks.filter(
    (task) => task.status !== 'open' && task.stage === state.stage && task.visit === state.visit,
  );
  const addable = (stage?.tasks ?? []).filter((task) => task.create.on === 'manual');
  const activities = process.activities.filter((activity) =>
    activity.from.some((from) => from.on === 'manual'),
  );
  return (
    <div className={classes.stack}>
      {open.length === 0 && <p className={classes.quiet}>{t('tasks.none')}</p>}
      <ul className={classes.list}>
        {open.map((task) => (
          <TaskRow key={task.key} view={view} task={task} />
        ))}
      </ul>
      {state.status === 'open' && (addable.length > 0 || activities.length > 0) && (
        <div className={classes.acts}>
          {addable.length > 0 && (
            <Menu>
              <Menu.Target>
                <Button variant="default" leftSection={<IconPlus size={14} />}>
                  {t('add.task')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {addable.map((task) => (
                  <Menu.Item
                    key={task.id}
                    onClick={() => sendOrSay(view, { type: 'add_task', task: task.id })}
                  >
                    {names.format.text(task.title)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
          {activities.length > 0 && (
            <Menu>
              <Menu.Target>
                <Button variant="default" leftSection={<IconPlus size={14} />}>
                  {t('add.activity')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {activities.map((activity) => (
                  <Menu.Item
                    key={activity.id}
                    onClick={() => sendOrSay(view, { type: 'record_activity', activity: activity.id })}
                  >
                    {names.format.text(activity.title)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      )}
      {closed.length > 0 && (
        <section>
          <h4 className={classes.subtitle}>{t('tasks.closed')}</h4>
          <ul className={classes.list}>
            {closed.map((task) => (
              <li key={task.key} className={classes.closedTask}>
                <span>{names.task(task.task)}</span>
                <span className={classes.quiet}>
                  {t(`task.status.${task.status}`)}
                  {task.closedAt !== undefined && `, ${names.moment(task.closedAt)}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
