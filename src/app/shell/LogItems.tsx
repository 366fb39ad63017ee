import { Menu } from '@mantine/core';
import { IconDownload, IconList, IconPencil, IconTrash } from '@tabler/icons-react';
import { useT } from '@/kit/ui';
import type { LogInfo } from '@/runtime/format';
import { goTo } from '../routes';
import { isOwn } from '../session/own-log';
import type { Session } from '../session/session';
import { logMessages } from './log-messages';
import classes from './TopBar.module.css';
import { useLogKeeping } from './use-log-keeping';

interface LogItemsProps {
  session: Session;
  /** The log that is being looked at, by the name it goes by. */
  log: LogInfo;
  name: string;
  onRename(): void;
}

/** What can be done with the log that is being looked at; what cannot, and why. */
export function LogItems({ session, log, name, onRename }: LogItemsProps) {
  const t = useT(logMessages);
  const keeping = useLogKeeping(session);
  return (
    <>
      <Menu.Divider />
      {!isOwn(log) && (
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={onRename}>
          {t('rename', { log: name })}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => keeping.onSave(log.id)}>
        {t('save', { log: name })}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconTrash size={16} />}
        disabled={isOwn(log)}
        onClick={() => keeping.onRemove(log.id)}
      >
        <span className={classes.person}>
          {t('remove', { log: name })}
          {isOwn(log) && (
            <span className={classes.role}>{t(log.origin === 'demo' ? 'own.sample' : 'own.desk')}</span>
          )}
        </span>
      </Menu.Item>
      <Menu.Item leftSection={<IconList size={16} />} onClick={() => goTo('analysis', 'data')}>
        {t('all')}
      </Menu.Item>
    </>
  );
}
