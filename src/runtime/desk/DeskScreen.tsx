import { Button, SegmentedControl } from '@mantine/core';
import { IconBriefcase, IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { EmptyState, ErrorCard, showToast, useFormat, useLocale, useT } from '@/kit/ui';
import { compileProcess, type Actor, type Instant, type Rejection } from '@/runtime/engine';
import type { Id, Person, Process } from '@/runtime/format';
import type { Journal } from '@/runtime/journal';
import { usePageKeys } from '@/runtime/player';
import { Agenda, type Whose } from './agenda/Agenda';
import { agendaOf, countsOf, foundIn, isMine } from './agenda/agenda';
import { ClientPanel } from './client/ClientPanel';
import classes from './desk.module.css';
import { KeyMap } from './keys/KeyMap';
import { messages } from './messages';
import { NewDeal } from './new-deal/NewDeal';
import { NormBar } from './norms/NormBar';
import { normProgress } from './norms/norm-progress';
import { JournalNotices } from './record/JournalNotices';
import { useNow } from './use-now';
import type { DealView } from './work/deal-view';
import { Workplace } from './work/Workplace';
import { namesOf } from './words/names';
import { rejectionText } from './words/rejection-text';

export interface DeskScreenProps {
  process: Process;
  people: readonly Person[];
  actor: Actor;
  journal: Journal;
  now: () => Instant;
  /** `[]`, `['deal', id]` or `['new']`. */
  path: readonly string[];
  onPath: (path: string[]) => void;
  /** Shows the stage on the drawing. */
  onOpenStage?: (stage: Id) => void;
}

/** The manager's day: the agenda, the deal at hand with its script, and everything about its client. */
export function DeskScreen({
  process,
  people,
  actor,
  journal,
  now: clock,
  path,
  onPath,
  onOpenStage,
}: DeskScreenProps) {
  const t = useT(messages);
  const format = useFormat();
  const locale = useLocale();
  const deals = useSyncExternalStore(journal.subscribe, journal.deals);
  const health = useSyncExternalStore(journal.subscribe, journal.health);
  const now = useNow(clock, deals);
  const definition = useMemo(() => compileProcess(process), [process]);
  const { calendar } = definition;
  const names = useMemo(() => namesOf(process, people, format, locale), [process, people, format, locale]);
  const [whoseChosen, setWhose] = useState<Whose | null>(null);
  const [query, setQuery] = useState('');
  const [side, setSide] = useState<'work' | 'client'>('work');
  const [keysShown, setKeysShown] = useState(false);
  const [refusal, setRefusal] = useState<{ deal: string; rejection: Rejection } | null>(null);

  const states = useMemo(() => [...deals.values()].map(({ state }) => state), [deals]);
  const whose = whoseChosen ?? (states.some((state) => isMine(state, actor)) ? 'mine' : 'all');
  const agenda = useMemo(() => {
    const seen = whose === 'mine' ? states.filter((state) => isMine(state, actor)) : states;
    return agendaOf(seen, actor, now, process.calendar.timezone);
  }, [states, whose, actor, now, process.calendar.timezone]);
  const items = useMemo(() => foundIn(agenda, query, names), [agenda, query, names]);
  const norms = useMemo(
    () =>
      normProgress(
        definition,
        actor,
        people.find((person) => person.id === actor.person),
        deals.values(),
        now,
      ),
    [definition, actor, people, deals, now],
  );

  const asked = path[0] === 'deal' ? (path[1] ?? null) : null;
  // Without an address the first of the agenda is on the desk, and stays there while it is worked on.
  const [first, setFirst] = useState<string | null>(null);
  const top = agenda.find((item) => item.bucket !== 'done' && item.bucket !== 'waiting')?.deal.id ?? null;
  if (!asked && (first === null || !deals.has(first)) && first !== top) setFirst(top);
  const current = asked ?? first;
  const deal = current === null ? undefined : deals.get(current);

  const open = (id: string) => {
    setRefusal(null);
    setSide('work');
    onPath(['deal', id]);
  };
  // The same function at every drawing, so that a row of the agenda is drawn once.
  const opener = useRef(open);
  useEffect(() => {
    opener.current = open;
  });
  const openItem = useCallback((id: string) => opener.current(id), []);
  const stepBy = (by: 1 | -1) => {
    const at = items.findIndex((item) => item.deal.id === current);
    const next = items[at + by];
    if (next) open(next.deal.id);
  };
  usePageKeys((event) => {
    if (event.key === '?') setKeysShown(true);
    else if (event.code === 'KeyJ') stepBy(1);
    else if (event.code === 'KeyK') stepBy(-1);
    else if (event.code === 'KeyC') onPath(['new']);
    else if (event.code === 'Slash')
      document.querySelector<HTMLInputElement>('[data-agenda-search]')?.focus();
    else return false;
    return true;
  });

  const view: DealView | null = deal
    ? {
        deal,
        state: deal.state,
        process,
        stage: process.stages.find((stage) => stage.id === deal.state.stage),
        people,
        actor,
        now,
        names,
        calendar,
        send(act) {
          const result = journal.dispatch(deal.state.id, { ...act, actor });
          if (!result.ok) return result;
          setRefusal(null);
          if (!asked) onPath(['deal', deal.state.id]);
          return { ok: true };
        },
        latest: () => journal.deals().get(deal.state.id)?.state ?? deal.state,
        tryOut: (act) => journal.tryOut(deal.state.id, { ...act, actor }),
        refuse: (rejection) => setRefusal({ deal: deal.state.id, rejection }),
      }
    : null;
  const following = items.find(
    ({ deal: other, bucket }) => other.id !== current && bucket !== 'waiting' && bucket !== 'done',
  );

  return (
    <div className={classes.root}>
      {norms.length > 0 && (
        <div className={classes.header}>
          <NormBar person={names.person(actor.person)} lines={norms} />
        </div>
      )}
      <JournalNotices journal={journal} health={health} names={names} />
      {deals.size === 0 ? (
        <EmptyState
          icon={<IconBriefcase size={24} />}
          title={t('empty.title')}
          text={t('empty.text')}
          actions={
            <Button leftSection={<IconPlus size={14} />} onClick={() => onPath(['new'])}>
              {t('deal.new')}
            </Button>
          }
        />
      ) : (
        <div className={classes.body} data-opened={asked !== null || undefined} data-side={side}>
          <div className={classes.left}>
            <Agenda
              items={items}
              counts={countsOf(agenda)}
              current={current}
              whose={whose}
              query={query}
              now={now}
              calendar={calendar}
              names={names}
              onWhose={setWhose}
              onQuery={setQuery}
              onOpen={openItem}
              onNew={() => onPath(['new'])}
              onKeys={() => setKeysShown(true)}
            />
          </div>
          <div className={classes.centre}>
            {view && (
              <div className={classes.sides}>
                <SegmentedControl
                  fullWidth
                  size="xs"
                  aria-label={t('view.choose')}
                  value={side}
                  data={[
                    { value: 'work', label: t('view.work') },
                    { value: 'client', label: t('view.client') },
                  ]}
                  onChange={(value) => setSide(value as 'work' | 'client')}
                />
              </div>
            )}
            {refusal && refusal.deal === current && (
              <ErrorCard
                problem={{ cause: rejectionText(refusal.rejection, names, deal?.state ?? null) }}
                onClose={() => setRefusal(null)}
              />
            )}
            {view && (
              <Workplace
                key={view.state.id}
                view={view}
                next={following ? { title: following.deal.title, open: () => open(following.deal.id) } : null}
                onOpenStage={onOpenStage}
                onBack={() => onPath([])}
              />
            )}
            {!view && (
              <EmptyState
                icon={<IconBriefcase size={24} />}
                title={t(asked ? 'gone.title' : 'empty.choose')}
                text={t(asked ? 'gone.text' : 'empty.text')}
              />
            )}
          </div>
          {view && (
            <div className={classes.right}>
              <ClientPanel key={view.state.id} view={view} />
            </div>
          )}
        </div>
      )}
      {path[0] === 'new' && (
        <NewDeal
          process={process}
          people={people}
          actor={actor}
          names={names}
          onClose={() => onPath(current && deals.has(current) ? ['deal', current] : [])}
          onOpen={(opening) => {
            const id = journal.newDealId();
            const result = journal.dispatch(null, { type: 'open_deal', deal: id, actor, ...opening });
            if (!result.ok) return result.rejection;
            showToast({ text: t('new.done', { deal: opening.title }) });
            open(id);
            return null;
          }}
        />
      )}
      {keysShown && <KeyMap onClose={() => setKeysShown(false)} />}
    </div>
  );
}
