import { Menu } from '@mantine/core';
import { IconChartFunnel, IconClockPause, IconDatabase, IconUpload } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { NONE } from '@/kit/i18n';
import { useFormat, useT } from '@/kit/ui';
import { isCounted, type LogInfo } from '@/runtime/format';
import { messages } from '../messages';
import { goTo } from '../routes';
import { LIVE, type Session, type SessionState } from '../session/session';
import { currentLog } from './current-log';
import classes from './TopBar.module.css';

const StartClock = lazy(() => import('./StartClock').then(({ StartClock }) => ({ default: StartClock })));
const LogItems = lazy(() => import('./LogItems').then(({ LogItems }) => ({ default: LogItems })));
const RenameLog = lazy(() => import('./RenameLog').then(({ RenameLog }) => ({ default: RenameLog })));

/** Which data the numbers come from: its size and period, whether it is a sample, where the clock stands. */
export function DataMenu({ session, state }: { session: Session; state: SessionState }) {
  const t = useT(messages);
  const { date, moment } = useFormat();
  const [starting, setStarting] = useState(false);
  const [renaming, setRenaming] = useState<string | null>(null);
  const chip = useRef<HTMLButtonElement>(null);
  const { logs, clock } = state.project;
  const log = currentLog(state);
  const frozen = clock.kind === 'frozen' ? Date.parse(clock.at) : null;
  const zone = session.editor.getState().process.calendar.timezone;
  const nameOf = (info: LogInfo) => (info.origin === 'journal' ? t('chip.data.desk') : info.name);
  const dealsIn = (info: LogInfo) => (isCounted(info) ? t('chip.data.deals', { deals: info.deals }) : NONE);
  const choose = (id: string) =>
    session.change((project) => ({ ...project, settings: { ...project.settings, log: id } }));
  const period = (info: LogInfo) => (info.from && info.to ? `${date(info.from)} – ${date(info.to)}` : null);
  const renamed = logs.find(({ id }) => id === renaming);
  if (renamed)
    return (
      <Suspense fallback={null}>
        <RenameLog
          session={session}
          log={renamed.id}
          name={renamed.name}
          onClose={(by) => {
            setRenaming(null);
            if (by === 'key') requestAnimationFrame(() => chip.current?.focus());
          }}
        />
      </Suspense>
    );
  return (
    <>
      <Menu position="bottom-start" width={340}>
        <Menu.Target>
          <button
            ref={chip}
            type="button"
            className={`${classes.chip} ${classes.data}`}
            title={t('chip.data')}
          >
            <IconDatabase size={14} aria-hidden />
            <span className="ms-visually-hidden">{t('chip.data')}: </span>
            <b>{log ? nameOf(log) : t('chip.data.none')}</b>
            {log && <span>{dealsIn(log)}</span>}
            {log && period(log) && <span className={classes.dates}>{period(log)}</span>}
            {log?.origin === 'demo' && <span>{t('chip.data.demo')}</span>}
            {frozen !== null && log?.id === LIVE && (
              <span className={classes.clock}>
                <IconClockPause size={13} aria-hidden /> {moment(frozen, zone)}
              </span>
            )}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {logs.length > 0 && <Menu.Label>{t('chip.data')}</Menu.Label>}
          {logs.map((info) => (
            <Menu.Item
              key={info.id}
              fw={info.id === log?.id ? 600 : undefined}
              aria-current={info.id === log?.id ? 'true' : undefined}
              onClick={() => choose(info.id)}
            >
              <span className={classes.person}>
                {nameOf(info)}
                <span className={classes.role}>
                  {[dealsIn(info), period(info)].filter(Boolean).join(' · ')}
                </span>
              </span>
            </Menu.Item>
          ))}
          {logs.length > 0 && <Menu.Divider />}
          <Menu.Item leftSection={<IconUpload size={16} />} onClick={() => goTo('analysis', 'import')}>
            {t('data.import')}
          </Menu.Item>
          <Menu.Item leftSection={<IconChartFunnel size={16} />} onClick={() => goTo('analysis')}>
            {t('data.analysis')}
          </Menu.Item>
          {log && (
            <Suspense fallback={null}>
              <LogItems session={session} log={log} name={nameOf(log)} onRename={() => setRenaming(log.id)} />
            </Suspense>
          )}
          {frozen !== null && (
            <>
              <Menu.Divider />
              <Menu.Label>{t('chip.clock', { at: moment(frozen, zone) })}</Menu.Label>
              <Menu.Item leftSection={<IconClockPause size={16} />} onClick={() => setStarting(true)}>
                {t('clock.live')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {starting && frozen !== null && (
        <Suspense fallback={null}>
          <StartClock session={session} at={moment(frozen, zone)} onClose={() => setStarting(false)} />
        </Suspense>
      )}
    </>
  );
}
