import { useT } from '@/kit/ui';
import { Choice, Figure, Line, Notes } from '../../inputs';
import { usePanel } from '../../panel-context';
import { calendarMessages } from '../../words/calendar.messages';
import { DueProof } from './DueProof';
import { OwnDays } from './OwnDays';
import { WorkWeek } from './WorkWeek';
import { ZoneChoice } from './ZoneChoice';

/** Working time: where, on which days, at which hours, without which holidays; and what it makes of one task. */
export function Calendar() {
  const t = useT(calendarMessages);
  const { process, run } = usePanel();
  const { holidays, shortDayMinutes } = process.calendar;
  return (
    <>
      <Notes at="process/calendar" />
      <ZoneChoice />
      <WorkWeek />
      <Line>
        <Choice
          label={t('holidays')}
          value={holidays}
          options={(['ru', 'none'] as const).map((one) => ({ value: one, label: t(`holidays.${one}`) }))}
          onChange={(next) => run('calendar.edit', { holidays: next === 'ru' ? 'ru' : 'none' })}
        />
      </Line>
      {holidays === 'ru' && (
        <Line>
          <Figure
            label={t('short')}
            value={shortDayMinutes}
            max={480}
            onChange={(minutes, session) =>
              minutes !== null && run('calendar.edit', { shortDayMinutes: Math.round(minutes) }, session)
            }
          />
        </Line>
      )}
      <OwnDays />
      <DueProof />
    </>
  );
}
