import { useEffect, useRef, useState } from 'react';
import { freshId } from '@/kit/storage';
import { useLocale, useT, type Problem } from '@/kit/ui';
import { goTo } from '../routes';
import type { AppSession } from '../session/app-session';
import { infoOf, nameOf } from '../session/log-info';
import { isOutOfRoom } from '../session/log-room';
import type { Session } from '../session/session';
import type { ToDraw } from './drafting';
import { projectDrawnFrom, type LogToDraw } from './drawn-project';
import { keepNote } from './kept-note';
import { draftMessages } from './messages';

/** One drawing from a log: how far it is, or why it cannot be. When it is done, its project is open. */
export function useDrawing(asked: ToDraw, app: AppSession, session: Session) {
  const t = useT(draftMessages);
  const locale = useLocale();
  const [share, setShare] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef<AbortController | null>(null);
  /** Grows with every new try. */
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (asked.from === 'choice') return;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const fail = (next: Problem) => {
      if (signal.aborted) return;
      setProblem({ place: nameOfLog(asked, session), ...next });
      if (asked.from === 'export') asked.onOver(false);
    };
    const draw = async () => {
      const log = await logOf(asked, session);
      if (!log) return fail({ cause: t('no_rows'), cure: t('no_rows.cure') });
      const { openWasmWarehouse } = await import('@/analytics/warehouse/wasm');
      const drawn = await projectDrawnFrom(log, {
        locale,
        signal,
        progress: (next) => {
          if (!signal.aborted) setShare(next);
        },
        open: openWasmWarehouse,
      });
      signal.throwIfAborted();
      if (!drawn.ok) {
        const { error } = drawn;
        const cause = error.code === 'no_stages' ? t('no_stages') : t('too_many_stages', { ...error });
        return fail({ cause, cure: t(`${error.code}.cure`) });
      }
      await app.add(drawn.value.project);
      keepNote(app.getState().session!.id, drawn.value.facts);
      goTo('process');
      if (asked.from === 'export') asked.onOver(true);
    };
    draw().catch((error: unknown) =>
      fail(
        isOutOfRoom(error)
          ? { cause: t('no_room'), cure: t('no_room.cure') }
          : {
              cause: t('failed', { message: error instanceof Error ? error.message : String(error) }),
              cure: t('failed.cure'),
              details: error instanceof Error ? (error.stack ?? error.message) : String(error),
            },
      ),
    );
    return () => controller.abort();
  }, [asked, app, session, locale, t, tries]);

  return {
    share,
    problem,
    stop() {
      running.current?.abort();
      if (asked.from === 'export') asked.onOver(false);
    },
    again() {
      setProblem(null);
      setShare(0);
      setTries((before) => before + 1);
    },
  };
}

type Chosen = Exclude<ToDraw, { from: 'choice' }>;

export function nameOfLog(asked: Chosen, session: Session): string {
  if (asked.from === 'export') return nameOf(asked.export.source.header.name, asked.export.recipe, []);
  const { logs } = session.getState().project;
  return logs.find(({ id }) => id === asked.log)?.name ?? asked.log;
}

async function logOf(asked: Chosen, session: Session): Promise<LogToDraw | null> {
  if (asked.from === 'export') {
    const { source, report, recipe } = asked.export;
    return { info: infoOf(nameOfLog(asked, session), report, recipe), source, recipes: [recipe] };
  }
  const { project } = session.getState();
  const info = project.logs.find(({ id }) => id === asked.log);
  const source = info && (await session.logSource(info.id));
  if (!source) return null;
  return { info: { ...info, id: `import-${freshId()}` }, source, recipes: project.recipes };
}
