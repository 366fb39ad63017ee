import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { localDate } from '@/kit/time';
import { useT } from '@/kit/ui';
import type { Instant } from '@/runtime/engine';
import { openTasks } from '../agenda/agenda';
import type { DealView } from './deal-view';
import { Due } from './Due';
import { messages } from '../messages';
import type { MainStep } from './next-step';
import type { Tab } from './tabs';
import { TaskDone } from './TaskDone';
import { useTaskDone } from './use-task-done';
import classes from './work.module.css';

/** The one thing to do now, why it is this one, and the way to do it. */
export function NowCard({
  view,
  main,
  tab,
  onTab,
  next,
}: {
  view: DealView;
  main: MainStep;
  tab: Tab;
  onTab: (tab: Tab) => void;
  /** The next deal of the agenda, for when nothing is left here. */
  next: { title: string; open: () => void } | null;
}) {
  const t = useT(messages);
  const { names, state } = view;
  const { step } = main;
  const finish = useTaskDone(view);
  // Somebody else's work may be done for them, but it is not what the one at the desk should press.
  const forOthers = main.reason === 'others_work';
  const variant = forOthers ? 'default' : 'filled';
  const opener = (to: Tab, label: string) =>
    tab === to ? null : (
      <Button variant={variant} onClick={() => onTab(to)}>
        {label}
      </Button>
    );

  const title = (() => {
    switch (step.act) {
      case 'wait':
        return t('now.wait', { until: untilText(view, step.until) });
      case 'nothing':
        return t('now.over', { end: step.end ? names.end(step.end) : '' });
      case 'gate':
        return t('now.gate', { outcome: names.outcome(state.stage, step.outcome) });
      case 'resume':
        return t('now.talk');
      case 'talk':
      case 'task':
        return names.task(step.task.task);
      case 'result':
        return step.task ? names.task(step.task.task) : t('now.result');
    }
  })();
  const task = step.act === 'task' || step.act === 'talk' ? step.task : null;
  const result = task && names.format.text(names.taskDefinition(task.task)?.result);
  const given = task ?? (step.act === 'result' ? step.task : null);
  const who =
    names.person(given?.assignee ?? state.assignee) ||
    names.role(names.taskDefinition(given?.task ?? '')?.role ?? '');

  return (
    <section
      className={classes.now}
      aria-label={t('now')}
      data-late={(main.dueAt ?? Infinity) < view.now || undefined}
    >
      <div className={classes.nowLine}>
        <div className={classes.nowWords}>
          <h3 className={classes.nowTitle}>
            <span className={classes.nowWord}>{t(forOthers ? 'now.others' : 'now')}</span> {title}
          </h3>
          <div className={classes.nowWhy}>
            {main.dueAt !== null && state.status === 'open' && <Due view={view} dueAt={main.dueAt} full />}
            <span>
              {t(`why.${main.reason}`, { who: who || t('who.nobody'), n: openTasks(state).length })}
              {result && step.act === 'task' && ` · ${t('now.outcome', { result })}`}
            </span>
          </div>
        </div>
        <div className={classes.nowActs}>
          {step.act === 'task' && !finish.asking && (
            <Button
              leftSection={<IconCheck size={14} />}
              variant={variant}
              rightSection={forOthers ? undefined : <kbd className={classes.keyInButton}>D</kbd>}
              data-main-task={!forOthers || undefined}
              onClick={() => finish.start(step.task)}
            >
              {t('task.done')}
            </Button>
          )}
          {(step.act === 'resume' || step.act === 'talk') && opener('script', t('now.open.script'))}
          {step.act === 'gate' && opener('result', t('now.open.result'))}
          {step.act === 'result' && opener('result', t('now.open.outcomes'))}
          {(step.act === 'wait' || step.act === 'nothing' || forOthers) && next && (
            <Button onClick={next.open}>{t('now.next', { deal: next.title })}</Button>
          )}
        </div>
      </div>
      {finish.asking && <TaskDone view={view} task={finish.asking} finish={finish} />}
    </section>
  );
}

/** To the hour within the year; further off the day with its year. */
function untilText({ names, process, now }: DealView, until: Instant): string {
  const day = (at: Instant) => localDate(at, process.calendar.timezone);
  const sameYear = day(until).slice(0, 4) === day(now).slice(0, 4);
  return sameYear ? names.moment(until) : names.format.date(day(until));
}
