import { Menu } from '@mantine/core';
import { IconDeviceFloppy, IconFolderOpen, IconPencil, IconRestore } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState, useSyncExternalStore } from 'react';
import { showToast, useFormat, useLocale, useT } from '@/kit/ui';
import { messages } from '../messages';
import type { AppSession } from '../session/app-session';
import { demoId, demoLocale } from '../session/demo';
import type { Session, SessionState } from '../session/session';
import { useAttempt } from './attempts';
import { StartItems } from './StartItems';
import classes from './TopBar.module.css';

const RenameProject = lazy(() =>
  import('./RenameProject').then(({ RenameProject }) => ({ default: RenameProject })),
);

interface ProjectMenuProps {
  app: AppSession;
  session: Session;
  state: SessionState;
  onOpenFile(file: File): void;
}

/** The project behind its name: rename, save, open, begin another, go to one of the others. */
export function ProjectMenu({ app, session, state, onOpenFile }: ProjectMenuProps) {
  const t = useT(messages);
  const locale = useLocale();
  const { moment } = useFormat();
  const picker = useRef<HTMLInputElement>(null);
  const [renaming, setRenaming] = useState(false);
  const { shelf } = useSyncExternalStore(app.subscribe, app.getState);
  const { title } = state.project;
  const others = (shelf?.projects ?? []).filter((entry) => entry.id !== session.id);
  const demo = demoId(locale);
  const openDemo = session.id !== demo && !others.some((entry) => entry.id === demo);
  const shownHere = demoLocale(session.id);
  const attempt = useAttempt();
  const save = () =>
    attempt(t('project.save'), async () => {
      const { saveToFile } = await import('../session/save-to-file');
      const file = await saveToFile(session);
      showToast({ text: t('project.saved', { file }) });
    });
  const openOther = (id: string, name: string) => attempt(name, () => app.open(id));
  return (
    <>
      <Menu position="bottom-start" width={320}>
        <Menu.Target>
          <button type="button" className={classes.brand} aria-label={t('project.menu', { title })}>
            <img src="./favicon.svg" alt="" className={classes.logo} />
            <span className={classes.title}>{title}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setRenaming(true)}>
            {t('project.rename')}
          </Menu.Item>
          <Menu.Item leftSection={<IconDeviceFloppy size={16} />} onClick={save}>
            {t('project.save')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFolderOpen size={16} />} onClick={() => picker.current?.click()}>
            {t('project.open')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('project.start')}</Menu.Label>
          <StartItems app={app} />
          {(others.length > 0 || openDemo) && <Menu.Divider />}
          {(others.length > 0 || openDemo) && <Menu.Label>{t('project.recent')}</Menu.Label>}
          {openDemo && (
            <Menu.Item onClick={() => openOther(demo, t('project.demo'))}>{t('project.demo')}</Menu.Item>
          )}
          {others.map((entry) => (
            <Menu.Item key={entry.id} onClick={() => openOther(entry.id, entry.title)}>
              <span className={classes.person}>
                {entry.title}
                <span className={classes.role}>
                  {moment(entry.openedAt, Intl.DateTimeFormat().resolvedOptions().timeZone)}
                </span>
              </span>
            </Menu.Item>
          ))}
          {shownHere && (
            <>
              <Menu.Divider />
              <Menu.Item
                leftSection={<IconRestore size={16} />}
                onClick={() =>
                  attempt(t('project.demo.reset'), async () => {
                    await app.restoreDemo(shownHere);
                    showToast({ text: t('project.demo.restored') });
                  })
                }
              >
                {t('project.demo.reset')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <input
        ref={picker}
        type="file"
        accept=".mainspring,.json,application/json"
        hidden
        aria-label={t('project.open')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onOpenFile(file);
        }}
      />
      {renaming && (
        <Suspense fallback={null}>
          <RenameProject
            title={title}
            onDone={(next) => (void app.rename(next), setRenaming(false))}
            onClose={() => setRenaming(false)}
          />
        </Suspense>
      )}
    </>
  );
}
