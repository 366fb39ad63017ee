import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Calendar } from '@/runtime/format';
import { showToast, useFormat, useT } from '@/kit/ui';
import type { Hours } from '../../../edit';
import { Choice } from '../../inputs';
import inputs from '../../inputs/inputs.module.css';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { calendarMessages } from '../../words/calendar.messages';
import classes from './calendar.module.css';
import { hoursText, shortened } from './hours';
import { HoursInput } from './HoursInput';
import { undoOf } from '../../../edit';

type OwnDay = Calendar['exceptions'][number];
const kinds = ['off', 'short', 'worked'] as const;
type Kind = (typeof kinds)[number];

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const eight: Hours = [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
];

/** The hours such a date has by the week alone; a date of a day off takes those of the first worked day. */
function usualHours({ week }: Calendar, date: string): Hours {
  const day = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'mon';
  return week[day] ?? Object.values(week).find((hours) => hours && hours.length > 0) ?? eight;
}

function hoursOf(kind: Kind, calendar: Calendar, date: string): Hours {
  const usual = usualHours(calendar, date);
  switch (kind) {
    case 'off':
      return [];
    case 'short':
      return shortened(usual, calendar.shortDayMinutes || 60);
    case 'worked':
      return usual;
  }
}

function kindOf({ date, hours }: OwnDay, calendar: Calendar): Kind {
  if (hours.length === 0) return 'off';
  return hoursText(hours) === hoursText(hoursOf('short', calendar, date)) ? 'short' : 'worked';
}

/** Days that are not as the week and the holidays say. */
export function OwnDays() {
  const t = useT(calendarMessages);
  const { calendar } = usePanel().process;
  return (
    <div role="group" aria-label={t('own')} className={classes.group}>
      <h3 className={classes.legend}>
        {t('own')}
        <span className={classes.hint}>{t('own.hint')}</span>
      </h3>
      {calendar.exceptions.map((own) => (
        <OneDay key={own.date} own={own} calendar={calendar} />
      ))}
      <NewDay calendar={calendar} />
    </div>
  );
}

function OneDay({ own, calendar }: { own: OwnDay; calendar: Calendar }) {
  const t = useT(calendarMessages);
  const common = useT(messages);
  const { date } = useFormat();
  const { run, editor } = usePanel();
  const [typed, setTyped] = useState<string | null>(null);
  const name = date(own.date, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  const kind = kindOf(own, calendar);
  const isTaken =
    typed !== null && typed !== own.date && calendar.exceptions.some((day) => day.date === typed);
  const moveTo = () => {
    if (typed && typed !== own.date && !isTaken)
      run('calendar.setException', { date: typed, hours: own.hours, instead: own.date });
    if (!isTaken) setTyped(null);
  };
  const remove = () => {
    run('calendar.deleteException', { date: own.date });
    showToast({
      text: common('deleted', { what: name }),
      action: { label: common('undo'), run: undoOf(editor) },
    });
  };
  return (
    <div className={classes.own} role="group" aria-label={name}>
      <TextInput
        type="date"
        size="xs"
        aria-label={`${t('own.date')}: ${name}`}
        value={typed ?? own.date}
        error={isTaken && t('own.taken')}
        classNames={{ input: inputs.input!, error: inputs.fault! }}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={moveTo}
        onKeyDown={(event) => {
          if (event.key === 'Enter') moveTo();
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
          }
        }}
      />
      <Choice
        label={t('own.kind', { date: name })}
        quiet
        value={kind}
        options={kinds.map((one) => ({ value: one, label: t(`own.${one}`) }))}
        onChange={(next) =>
          run('calendar.setException', { date: own.date, hours: hoursOf(next as Kind, calendar, own.date) })
        }
      />
      <ActionIcon size={32} aria-label={common('delete', { what: name })} onClick={remove}>
        <IconTrash size={14} />
      </ActionIcon>
      {kind !== 'off' && (
        <div className={classes.ownHours}>
          <HoursInput
            label={t('own.hours', { date: name })}
            place={own.date}
            hours={own.hours}
            needed
            onHours={(hours) => run('calendar.setException', { date: own.date, hours })}
          />
        </div>
      )}
    </div>
  );
}

/** A date begins a day off; what else it is, is said in its row. */
function NewDay({ calendar }: { calendar: Calendar }) {
  const t = useT(calendarMessages);
  const { run } = usePanel();
  const [date, setDate] = useState('');
  const [isTaken, setTaken] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    if (!date) return input.current?.focus();
    const isThere = calendar.exceptions.some((day) => day.date === date);
    setTaken(isThere);
    if (isThere || !run('calendar.setException', { date, hours: [] }).done) return;
    setDate('');
    input.current?.focus();
  };
  return (
    <div className={classes.own}>
      <TextInput
        ref={input}
        type="date"
        size="xs"
        aria-label={t('own.new')}
        value={date}
        error={isTaken && t('own.taken')}
        classNames={{ input: `${inputs.input} ${inputs.addLine}`, error: inputs.fault! }}
        onChange={(event) => {
          setTaken(false);
          setDate(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
        }}
      />
      <div>
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={add}>
          {t('own.add')}
        </Button>
      </div>
    </div>
  );
}
