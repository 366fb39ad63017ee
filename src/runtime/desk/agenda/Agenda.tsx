import { ActionIcon, Button, SegmentedControl, TextInput, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconKeyboard, IconMessage2, IconPlus } from '@tabler/icons-react';
import { memo, useEffect, useRef, useState } from 'react';
import { localDate } from '@/kit/time';
import { useLocale, useT } from '@/kit/ui';
import type { Instant, WorkCalendar } from '@/runtime/engine';
import { messages } from '../messages';
import { dueText } from '../words/due-text';
import type { Names } from '../words/names';
import { buckets, type AgendaItem, type Bucket } from './agenda';
import classes from './agenda.module.css';

export type Whose = 'mine' | 'all';

/** A bucket is folded after so many: a desk may hold thousands of postponed deals. */
const page = 50;

/** The deals by urgency, with counters; found by a part of the name, the stage or the person. */
export function Agenda({
  items,
  counts,
  current,
  whose,
  query,
  now,
  calendar,
  names,
  onWhose,
  onQuery,
  onOpen,
  onNew,
  onKeys,
}: {
  items: readonly AgendaItem[];
  counts: Readonly<Record<Bucket, number>>;
  current: string | null;
  whose: Whose;
  query: string;
  now: Instant;
  calendar: WorkCalendar;
  names: Names;
  onWhose: (whose: Whose) => void;
  onQuery: (query: string) => void;
  onOpen: (deal: string) => void;
  onNew: () => void;
  onKeys: () => void;
}) {
  const t = useT(messages);
  const { number } = names.format;
  const shown: readonly Bucket[] = query ? [...buckets, 'done'] : buckets;
  const lists = useRef<HTMLDivElement>(null);
  // However the deal came to the desk, by a link, by a key or just opened, it is in sight in the list.
  useEffect(() => {
    lists.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav className={classes.root} aria-label={t('agenda')}>
      <div className={classes.tools}>
        <div className={classes.toolLine}>
          <SegmentedControl
            size="xs"
            aria-label={t('agenda.whose')}
            value={whose}
            data={[
              { value: 'mine', label: t('agenda.mine') },
              { value: 'all', label: t('agenda.all') },
            ]}
            onChange={(value) => onWhose(value as Whose)}
          />
          <Button leftSection={<IconPlus size={14} />} onClick={onNew}>
            {t('deal.new')}
          </Button>
        </div>
        <div className={classes.toolLine}>
          <TextInput
            data-agenda-search
            className={classes.search!}
            aria-label={t('agenda.search')}
            placeholder={t('agenda.search')}
            value={query}
            onChange={(event) => onQuery(event.currentTarget.value)}
          />
          <Tooltip label={t('keys')}>
            <ActionIcon className={classes.keys!} aria-label={t('keys')} onClick={onKeys}>
              <IconKeyboard size={18} />
            </ActionIcon>
          </Tooltip>
        </div>
        <ul className={classes.counters}>
          {buckets.map((bucket) => (
            <li
              key={bucket}
              className={classes.counter}
              data-bucket={counts[bucket] > 0 ? bucket : undefined}
            >
              <b>{number(counts[bucket])}</b> {t(`bucket.${bucket}`)}
            </li>
          ))}
        </ul>
      </div>
      <div ref={lists} className={classes.lists}>
        {items.length === 0 && <p className={classes.none}>{t(query ? 'agenda.none' : 'agenda.empty')}</p>}
        {shown.map((bucket) => (
          <BucketList
            key={bucket}
            bucket={bucket}
            items={items.filter((item) => item.bucket === bucket)}
            current={current}
            now={now}
            calendar={calendar}
            names={names}
            onOpen={onOpen}
          />
        ))}
      </div>
    </nav>
  );
}

function BucketList({
  bucket,
  items,
  current,
  now,
  calendar,
  names,
  onOpen,
}: {
  bucket: Bucket;
  items: readonly AgendaItem[];
  current: string | null;
  now: Instant;
  calendar: WorkCalendar;
  names: Names;
  onOpen: (deal: string) => void;
}) {
  const t = useT(messages);
  const [whole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const folded = !whole && items.length > page;
  // The deal on the desk is in the list even if the fold hides its neighbours.
  const beyond = folded ? items.slice(page).find((item) => item.deal.id === current) : undefined;
  const listed = folded ? items.slice(0, page) : items;
  const timeless = bucket === 'waiting' || bucket === 'done';
  const row = ({ deal, task, at }: AgendaItem) => (
    <li key={deal.id}>
      <Row
        deal={deal}
        bucket={bucket}
        task={task}
        at={at}
        current={deal.id === current}
        now={timeless ? null : now}
        calendar={calendar}
        names={names}
        onOpen={onOpen}
      />
    </li>
  );
  return (
    <section>
      <h2 className={classes.bucket} data-bucket={bucket}>
        {t(`bucket.${bucket}`)} <span className={classes.count}>{names.format.number(items.length)}</span>
      </h2>
      <ul className={classes.items} data-whole={listed.length > page || undefined}>
        {listed.map(row)}
      </ul>
      {folded && (
        <Button variant="subtle" color="gray" fullWidth onClick={() => setWhole(true)}>
          {t('agenda.whole', { n: items.length })}
        </Button>
      )}
      {beyond && <ul className={classes.items}>{row(beyond)}</ul>}
    </section>
  );
}

/** Drawn again only when its deal or its moment changes: the list may be long. */
const Row = memo(function Row({
  deal,
  bucket,
  task,
  at,
  current,
  now,
  calendar,
  names,
  onOpen,
}: AgendaItem & {
  current: boolean;
  /** Null where nothing depends on the hour: the row is not drawn again as time goes. */
  now: Instant | null;
  calendar: WorkCalendar;
  names: Names;
  onOpen: (deal: string) => void;
}) {
  const t = useT(messages);
  const locale = useLocale();
  const due =
    now === null
      ? null
      : dueText(calendar, now, task?.dueAt ?? null, locale, names.process.norms?.dayMinutes);
  const what = (() => {
    if (bucket === 'done') return deal.end ? names.end(deal.end) : '';
    // With its year: deals rest for months.
    if (bucket === 'waiting') return names.format.date(localDate(at, names.process.calendar.timezone));
    if (deal.pendingOutcome)
      return t('now.gate', { outcome: names.outcome(deal.stage, deal.pendingOutcome) });
    if (deal.run) return t('now.talk');
    return task ? names.task(task.task) : names.stage(deal.stage);
  })();
  const when = due && task ? (due.late || due.today ? due.text : names.moment(at)) : '';
  return (
    <button
      type="button"
      className={classes.item}
      data-deal={deal.id}
      aria-current={current || undefined}
      onClick={() => onOpen(deal.id)}
    >
      <span className={classes.itemTitle}>
        <b>{deal.title}</b>
        {deal.run && <IconMessage2 size={14} aria-label={t('agenda.talk')} className={classes.talk} />}
        {deal.deviations.length > 0 && (
          <span
            className={classes.deviations}
            title={t('agenda.deviations', { n: deal.deviations.length })}
            aria-label={t('agenda.deviations', { n: deal.deviations.length })}
            role="img"
          >
            <IconAlertTriangle size={14} aria-hidden />
            {deal.deviations.length}
          </span>
        )}
      </span>
      <span className={classes.itemTask}>{what}</span>
      {when && (
        <span className={classes.itemDue} data-late={due?.late || undefined}>
          {when}
        </span>
      )}
    </button>
  );
});
