import type { Weekday } from '@/runtime/format';
import { useLocale, useT } from '@/kit/ui';
import { Notes } from '../../inputs';
import { usePanel } from '../../panel-context';
import { processMessages } from '../../words/process.messages';
import panel from '../panel.module.css';

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Working time as it stands. */
export function Calendar() {
  const t = useT(processMessages);
  const locale = useLocale();
  const { calendar } = usePanel().process;
  // 5 January 2026 is a Monday.
  const dayName = (i: number) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + i));
  return (
    <>
      <Notes at="process/calendar" />
      <dl className={panel.facts}>
        {week.map((day, i) => (
          <Day key={day} name={dayName(i)} hours={calendar.week[day] ?? []} off={t('calendar.off')} />
        ))}
        <dt>{t('calendar.zone')}</dt>
        <dd>{calendar.timezone}</dd>
        <dt>{t('calendar.holidays')}</dt>
        <dd>
          {t(`calendar.holidays.${calendar.holidays}`)}
          {calendar.shortDayMinutes > 0 && `, ${t('calendar.short', { n: calendar.shortDayMinutes })}`}
          {calendar.exceptions.length > 0 &&
            `, ${t('calendar.exceptions', { n: calendar.exceptions.length })}`}
        </dd>
      </dl>
    </>
  );
}

function Day({
  name,
  hours,
  off,
}: {
  name: string;
  hours: readonly (readonly [string, string])[];
  off: string;
}) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{hours.length > 0 ? hours.map(([from, to]) => `${from}–${to}`).join(', ') : off}</dd>
    </>
  );
}
