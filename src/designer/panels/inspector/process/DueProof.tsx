import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Calendar } from '@/runtime/format';
import { useFormat, useT } from '@/kit/ui';
import type { dueOf, TimedTask } from '../../../simulate';
import { Figure } from '../../inputs';
import inputs from '../../inputs/inputs.module.css';
import { usePanel } from '../../panel-context';
import { calendarMessages } from '../../words/calendar.messages';
import classes from './calendar.module.css';

/** The coming Friday at four: a task that has to get over a weekend. */
function fridayTask(): TimedTask {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + ((5 - day.getUTCDay() + 7) % 7));
  return { date: day.toISOString().slice(0, 10), time: '16:00', hours: 8 };
}

/** One task counted by the engine's own calendar, so that the hours above can be believed. */
export function DueProof() {
  const t = useT(calendarMessages);
  const { calendar } = usePanel().process;
  const [task, setTask] = useState(fridayTask);
  return (
    <div role="group" aria-label={t('proof')} className={classes.proof}>
      <div className={classes.asked}>
        <Figure
          label={t('proof.hours')}
          value={task.hours}
          min={0.25}
          max={1000}
          onChange={(hours) => hours !== null && setTask({ ...task, hours })}
        />
        <TextInput
          type="date"
          size="xs"
          label={t('proof.date')}
          value={task.date}
          classNames={{ label: inputs.label!, input: inputs.input! }}
          onChange={(event) => setTask({ ...task, date: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          size="xs"
          label={t('proof.time')}
          value={task.time}
          classNames={{ label: inputs.label!, input: inputs.input! }}
          onChange={(event) => setTask({ ...task, time: event.currentTarget.value })}
        />
      </div>
      <Told calendar={calendar} task={task} />
    </div>
  );
}

/** The engine comes when it is first asked. */
function Told({ calendar, task }: { calendar: Calendar; task: TimedTask }) {
  const t = useT(calendarMessages);
  const { moment, number } = useFormat();
  const [ask, setAsk] = useState<{ dueOf: typeof dueOf } | null>(null);
  useEffect(() => {
    let isHere = true;
    void import('../../../simulate').then(({ dueOf }) => isHere && setAsk({ dueOf }));
    return () => {
      isHere = false;
    };
  }, []);
  if (!ask || !task.date || !task.time) return <p className={classes.told}>…</p>;
  const due = ask.dueOf(calendar, task);
  if (!due) return <p className={classes.told}>{t('proof.never')}</p>;
  const said = (at: number) =>
    moment(at, calendar.timezone, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    });
  return (
    <p className={classes.told} aria-live="polite">
      {t('proof.told', {
        hours: number(task.hours, Number.isInteger(task.hours) ? 0 : 2),
        n: task.hours,
        set: said(due.set),
        due: said(due.due),
      })}{' '}
      {due.begins > due.set && t('proof.begins', { begins: said(due.begins) })}
    </p>
  );
}
