import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconChartFunnel, IconChevronDown, IconPlayerPlay, IconUpload, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat, useT } from '@/kit/ui';
import type { LogInfo, Overlay, Process } from '@/runtime/format';
import { goTo } from '../routes';
import { demoLocale } from '../session/demo';
import type { Session } from '../session/session';
import { currentLog } from '../shell/current-log';
import { useRemembered } from '../use-remembered';
import { welcomeMessages } from './welcome.messages';
import classes from './Welcome.module.css';

/** Deals of another company have nothing to do with this drawing, whatever their number. */
function told(overlay: Overlay, { stages }: Process, log: LogInfo | undefined) {
  const drawn = overlay.stages.some(({ stage }) => stages.some(({ id }) => id === stage));
  if (overlay.stages.length > 0 && !drawn) return 'what.elsewhere';
  return log?.origin === 'demo' ? 'what.sample' : 'what.measured';
}

interface WelcomeProps {
  session: Session;
  overlay: Overlay | null;
  /** What a project of one's own can begin with. */
  start: ReactNode;
}

/** One sentence: what is seen here and where most is lost, and what to do next. */
export function Welcome({ session, overlay, start }: WelcomeProps) {
  const t = useT(welcomeMessages);
  const { text, percent, money } = useFormat();
  const [seen, setSeen] = useRemembered<'no' | 'yes'>('welcome', 'no');
  if (seen === 'yes' || !demoLocale(session.id)) return null;
  const { process } = session.editor.getState();
  const title = text(process.title);
  const log = currentLog(session.getState());
  const loss = overlay?.biggestLoss;
  const stage = loss && process.stages.find((one) => one.id === loss.stage);
  return (
    <section className={classes.strip} aria-label={t('welcome')}>
      <p className={classes.words}>
        {overlay
          ? t(told(overlay, process, log), {
              title,
              deals: overlay.deals,
              log: overlay.log,
            })
          : t('what', { title })}{' '}
        {loss && stage && (
          <a className={classes.loss} href={`#/process/stage/${stage.id}`}>
            {t('loss', {
              stage: text(stage.title),
              lost: loss.lost,
              share: percent(loss.share.whole ? loss.share.part / loss.share.whole : null, 0),
              // Deals that are lost at no amount are no loss of money.
              money:
                loss.lostAmountMinor > 0
                  ? money(loss.lostAmountMinor, process.currency, { compact: true })
                  : 'none',
            })}
          </a>
        )}
      </p>
      <span className={classes.actions}>
        <span className={classes.next}>
          <Button leftSection={<IconPlayerPlay size={14} />} onClick={() => goTo('desk')}>
            {t('run')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconChartFunnel size={14} />}
            onClick={() => goTo('analysis', 'funnel')}
          >
            {t('funnel')}
          </Button>
          <Menu position="bottom-end" width={280}>
            <Menu.Target>
              <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
                {t('start')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {start}
              <Menu.Divider />
              <Menu.Item leftSection={<IconUpload size={16} />} onClick={() => goTo('analysis', 'import')}>
                {t('import')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </span>
        <ActionIcon size={28} aria-label={t('hide')} title={t('hide')} onClick={() => setSeen('yes')}>
          <IconX size={16} />
        </ActionIcon>
      </span>
    </section>
  );
}
