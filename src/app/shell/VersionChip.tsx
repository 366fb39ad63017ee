import { useSyncExternalStore } from 'react';
import { useFormat, useT } from '@/kit/ui';
import { messages } from '../messages';
import { routeHash } from '../routes';
import type { Session } from '../session/session';
import classes from './TopBar.module.css';

/** Which process is on the drawing, and whether it is a draft or a published version. */
export function VersionChip({ session: { editor } }: { session: Session }) {
  const t = useT(messages);
  const { text } = useFormat();
  const { process } = useSyncExternalStore(editor.subscribe, editor.getState);
  const version = process.status === 'draft' ? t('chip.draft') : `v${process.version}.${process.revision}`;
  return (
    <a
      className={`${classes.chip} ${classes.version}`}
      href={routeHash({ view: 'process', path: [] })}
      title={t('chip.process')}
    >
      <b>{text(process.title)}</b>
      {version}
    </a>
  );
}
