import { Menu } from '@mantine/core';
import { IconChartFunnel, IconClockPause, IconDatabase, IconUpload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { NONE } from '@/kit/i18n';
import { useFormat, useT } from '@/kit/ui';
import { isCounted, type LogInfo } from '@/runtime/format';
import { messages } from '../messages';
import { goTo } from '../routes';
import { LIVE, type Session, type SessionState } from '../session/session';
import { currentLog } from './current-log';
import classes from './TopBar.module.css';

const StartClock = lazy(() => import('./StartClock').then(({ StartClock }) => ({ default: StartClock })));

/** Which data the numbers come from: its size and period, whether it is a sample, where the clock stands. */
export function DataMenu({ session, state }: { session: Session; state: SessionState }) {
  const t = useT(messages);
  const { date, moment } = useFormat();
  const [starting, setStarting] = useState(false);
  const { logs, clock } = state.project;
  const log = currentLog(state);
  const frozen = clock.kind === 'frozen' ? Date.parse(clock.at) : null;
  const zone = session.editor.getState().process.calendar.timezone;
  const nameOf = (info: LogInfo) => (info.origin === 'journal' ? t('chip.data.desk') : info.name);
  const dealsIn = (info: LogInfo) => (isCounted(info) ? t('chip.data.deals', { deals: info.deals }) : NONE);
  const choose = (id: string) =>
    session.change((project) => ({ ...project, settings: { ...project.settings, log: id } }));
  const period = (info: LogInfo) => (info.from && info.to ? `${date(info.from)} – ${date(info.to)}` : null);
  return (
    <>
      <Menu position="bottom-start" width={340}>
        <Menu.Target>
          <button type="button" className={`${classes.chip} ${classes.data}`} title={t('chip.data')}>
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
