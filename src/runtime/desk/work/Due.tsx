import { IconAlarm, IconClock } from '@tabler/icons-react';
import { useLocale, useT } from '@/kit/ui';
import type { Instant } from '@/runtime/engine';
import { messages } from '../messages';
import { dueText } from '../words/due-text';
import type { DealView } from './deal-view';
import classes from './work.module.css';

/** A deadline: the moment, and the working time left to it. */
export function Due({
  view,
  dueAt,
  full,
}: {
  view: Pick<DealView, 'calendar' | 'now' | 'names' | 'process'>;
  dueAt: Instant | null;
  full?: boolean;
}) {
  const t = useT(messages);
  const locale = useLocale();
  const due = dueText(view.calendar, view.now, dueAt, locale, view.process.norms?.dayMinutes);
  const Mark = due.late ? IconAlarm : IconClock;
  return (
    <span className={classes.due} data-late={due.late || undefined}>
      <Mark size={14} aria-hidden />
      <span className="ms-visually-hidden">{t('due')}: </span>
      {full && dueAt !== null && <b>{view.names.moment(dueAt)}</b>}
      <span>{due.text}</span>
    </span>
  );
}
