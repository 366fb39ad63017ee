import { Button } from '@mantine/core';
import type { Weekday } from '@/runtime/format';
import { useFormat, useLocale, useT } from '@/kit/ui';
import { usePanel } from '../../panel-context';
import { calendarMessages } from '../../words/calendar.messages';
import classes from './calendar.module.css';
import { workedMinutes } from './hours';
import { HoursInput } from './HoursInput';

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Seven lines: what is typed in one is the hours of that day. */
export function WorkWeek() {
  const t = useT(calendarMessages);
  const locale = useLocale();
  const { number } = useFormat();
  const { process, run } = usePanel();
  const hoursOf = (day: Weekday) => process.calendar.week[day] ?? [];
  // 5 January 2026 is a Monday.
  const names = week.map((_, i) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + i)),
  );
  const told = (minutes: number) => number(minutes / 60, minutes % 60 === 0 ? 0 : 1);
  const total = week.reduce((sum, day) => sum + workedMinutes(hoursOf(day)), 0);
  const worked = week.filter((day) => hoursOf(day).length > 0);
  const first = worked[0];
  const differ =
    first !== undefined &&
    worked.some((day) => JSON.stringify(hoursOf(day)) !== JSON.stringify(hoursOf(first)));
  return (
    <div role="group" aria-label={t('week')} className={classes.group}>
      <h3 className={classes.legend}>
        {t('week')}
        <span className={classes.hint}>{t('hint')}</span>
      </h3>
      {week.map((day, i) => {
        const minutes = workedMinutes(hoursOf(day));
        return (
          <div key={day} className={classes.day}>
            <span className={classes.dayName} aria-hidden>
              {names[i]}
            </span>
            <HoursInput
              label={t('week.hours', { day: names[i]! })}
              place={day}
              hours={hoursOf(day)}
              onHours={(hours) => run('calendar.setHours', { days: [day], hours })}
            />
            <span className={classes.sum}>{minutes > 0 && told(minutes)}</span>
          </div>
        );
      })}
      <div className={classes.foot}>
        <span className={classes.hint}>{t('week.sum', { hours: told(total), n: total / 60 })}</span>
        {differ && (
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => run('calendar.setHours', { days: worked, hours: hoursOf(first) })}
          >
            {t('week.copy', { day: names[week.indexOf(first)]! })}
          </Button>
        )}
      </div>
    </div>
  );
}
