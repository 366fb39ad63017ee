import { useEffect, useState, useSyncExternalStore } from 'react';
import { DeskScreen } from '@/runtime/desk';
import type { Journal } from '@/runtime/journal';
import { ErrorCard, useT } from '@/kit/ui';
import { messages } from '../messages';
import { goTo, useRoute } from '../routes';
import { actingPerson, type Session } from '../session/session';
import { openStage } from '../open-stage';
import classes from '../shell/Shell.module.css';

/** The desk of the person who acts, over the journal of the open project. */
export function DeskView({ session }: { session: Session }) {
  const t = useT(messages);
  const { path } = useRoute();
  const { project } = useSyncExternalStore(session.subscribe, session.getState);
  const { process } = useSyncExternalStore(session.editor.subscribe, session.editor.getState);
  const [journal, setJournal] = useState<Journal | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    session.journal().then(
      (open) => !left && setJournal(open),
      (error: unknown) => !left && setFailure(String(error)),
    );
    return () => {
      left = true;
    };
  }, [session, process]);
  const person = actingPerson(project);
  if (failure)
    return (
      <div className={classes.failure}>
        <ErrorCard
          problem={{ place: t('view.desk'), cause: failure, cure: t('error.cure'), details: failure }}
        />
      </div>
    );
  if (!journal || !person) return <div className={classes.loading}>{t('loading.room')}</div>;
  return (
    <>
      <h1 className="ms-visually-hidden">{t('view.desk')}</h1>
      <DeskScreen
        process={process}
        people={project.people}
        actor={{ person: person.id, role: person.role }}
        journal={journal}
        now={session.now}
        path={path}
        onPath={(next) => goTo('desk', ...next)}
        onOpenStage={openStage}
      />
    </>
  );
}
