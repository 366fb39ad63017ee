import { Button, TextInput } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconClockExclamation,
  IconFlag,
  IconMessage2,
  IconPoint,
  IconTrophy,
  IconX,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { translate } from '@/kit/i18n';
import { localDate } from '@/kit/time';
import { useT } from '@/kit/ui';
import { eventMessages } from '../words/event-messages';
import { eventText, runsOf, type Tone } from '../words/event-text';
import { messages } from '../messages';
import type { DealView } from '../work/deal-view';
import classes from './client.module.css';

const marks = {
  plain: IconPoint,
  stage: IconFlag,
  done: IconCheck,
  deviation: IconAlertTriangle,
  late: IconClockExclamation,
  won: IconTrophy,
  lost: IconX,
  talk: IconMessage2,
} satisfies Record<Tone, unknown>;

const page = 40;

/** What happened, newest first, as sentences with their doer; searched by any word in them. */
export function History({ view }: { view: DealView }) {
  const t = useT(messages);
  const { deal, names, process } = view;
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(page);
  const lines = useMemo(() => {
    const runs = runsOf(deal.events);
    return deal.events
      .flatMap((event) => {
        const sentence = eventText(event, names, runs);
        return sentence ? [{ event, ...sentence }] : [];
      })
      .reverse();
  }, [deal.events, names]);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length
    ? lines.filter((line) => words.every((word) => line.text.toLowerCase().includes(word)))
    : lines;
  const zone = process.calendar.timezone;
  const time = (at: number) => names.format.moment(at, zone, { hour: '2-digit', minute: '2-digit' });
  return (
    <section className={classes.history} aria-label={t('history')}>
      <header className={classes.historyHead}>
        <h3 className={classes.heading}>{t('history')}</h3>
        <TextInput
          aria-label={t('history.search')}
          placeholder={t('history.search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </header>
      {found.length === 0 && <p className={classes.quiet}>{t('history.none')}</p>}
      <ol className={classes.events}>
        {found.slice(0, shown).map(({ event, text, tone }, i) => {
          const day = localDate(event.occurred, zone);
          const before = found[i - 1];
          const newDay = !before || localDate(before.event.occurred, zone) !== day;
          const Mark = marks[tone];
          const late = event.recorded - event.occurred > 60_000;
          return (
            <li key={event.id} className={classes.event}>
              {newDay && <div className={classes.day}>{names.format.date(day)}</div>}
              <div className={classes.eventLine}>
                <span className={classes.mark} data-tone={tone} title={t(`tone.${tone}`)}>
                  <Mark size={14} aria-label={t(`tone.${tone}`)} />
                </span>
                <div>
                  <p className={classes.sentence}>{text}</p>
                  <p className={classes.quiet}>
                    {time(event.occurred)} ·{' '}
                    {names.person(event.actor.person) || translate(eventMessages, names.locale, 'engine')}
                    {late &&
                      ` · ${translate(eventMessages, names.locale, 'late.recorded', { recorded: names.moment(event.recorded) })}`}
                  </p>
                </div>
              </div>
            </li>
          );
        })}
      </ol>
      {found.length > shown && (
        <Button variant="subtle" color="gray" onClick={() => setShown(shown + 200)}>
          {t('history.more', { n: found.length - shown })}
        </Button>
      )}
    </section>
  );
}
