import { ActionIcon, Button } from '@mantine/core';
import { IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useT } from '@/kit/ui';
import { messages } from '../messages';
import type { View } from '../routes';
import type { AppSession } from '../session/app-session';
import type { Session } from '../session/session';
import { ActingMenu } from './ActingMenu';
import { DataMenu } from './DataMenu';
import { ProjectMenu } from './ProjectMenu';
import type { Appearance } from './Shell';
import classes from './TopBar.module.css';
import { UndoButtons } from './UndoButtons';
import { VersionChip } from './VersionChip';

interface TopBarProps extends Appearance {
  app: AppSession;
  session: Session;
  view: View;
  onSearch(): void;
  onOpenFile(file: File): void;
}

/** Which project, which version, which data, what undo will do, who acts. Nothing else. */
export function TopBar({ app, session, view, onSearch, onOpenFile, ...appearance }: TopBarProps) {
  const t = useT(messages);
  const { locale, scheme } = appearance;
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const other = locale === 'ru' ? 'en' : 'ru';
  const nextScheme = scheme === 'dark' ? 'light' : 'dark';
  return (
    <header className={classes.bar}>
      <ProjectMenu app={app} session={session} state={state} onOpenFile={onOpenFile} />
      <VersionChip session={session} />
      <DataMenu session={session} state={state} />
      <span className={classes.gap} />
      {view === 'process' && <UndoButtons editor={session.editor} />}
      <Button
        className={classes.search}
        variant="default"
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={<kbd className={classes.kbd}>{t('search.key')}</kbd>}
        onClick={onSearch}
      >
        <span className={classes.searchWord}>{t('search')}</span>
      </Button>
      <ActingMenu session={session} state={state} />
      <Button
        className={classes.language}
        variant="default"
        lang={other}
        aria-label={`${other.toUpperCase()}: ${t('language')}`}
        onClick={() => appearance.onLocale(other)}
      >
        {other.toUpperCase()}
      </Button>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t(`theme.${nextScheme}`)}
        title={t(`theme.${nextScheme}`)}
        onClick={() => appearance.onScheme(nextScheme)}
      >
        {nextScheme === 'dark' ? <IconMoon size={16} /> : <IconSun size={16} />}
      </ActionIcon>
    </header>
  );
}
