import { useMemo } from 'react';
import type { Importing, LogKeeping } from '@/analytics/bench';
import { showToast, useT } from '@/kit/ui';
import { useDrafting } from '../draft/drafting';
import type { Removal } from '../session/project-logs';
import { isOwn } from '../session/own-log';
import type { Session } from '../session/session';
import { useAttempt } from './attempts';
import { logMessages } from './log-messages';

export type ProjectKeeping = LogKeeping & Pick<Importing, 'onImported' | 'onRemove' | 'onMakeRoom'>;

/** What is done with the logs of the project, said in words and with the offer to take it back. */
export function useLogKeeping(session: Session): ProjectKeeping {
  const t = useT(logMessages);
  const attempt = useAttempt();
  const { draw } = useDrafting();
  return useMemo(() => {
    /** The rows go when nobody can ask them back any more. */
    const offerBack = (removal: Removal, said: 'removed' | 'replaced') => {
      const { name } = removal.log;
      const undo = () =>
        attempt(name, async () => {
          if (!(await removal.undo())) showToast({ text: t('late', { log: name }) });
        });
      const takeDown = showToast({
        text: t(said, { log: name }),
        action: { label: t('undo'), run: undo },
        onGone: () => void removal.finish(),
      });
      removal.onOver(takeDown);
    };
    const nameOf = (log: string) => session.getState().project.logs.find(({ id }) => id === log)?.name ?? log;
    return {
      isOwn,
      recipeOf: ({ recipe }) =>
        session.getState().project.recipes.find(({ id }) => id === recipe)?.name ?? null,
      sizes: async () => (await session.logs()).sizes(),
      onRename: (log, name) => attempt(nameOf(log), async () => (await session.logs()).rename(log, name)),
      onRemove: (log) =>
        attempt(nameOf(log), async () => {
          const removal = (await session.logs()).remove(log);
          if (removal) offerBack(removal, 'removed');
        }),
      onDraw: draw,
      onSave: (log) =>
        attempt(nameOf(log), async () => {
          const [source, { packLog }, { download, fileStem }] = await Promise.all([
            session.logSource(log),
            import('../session/pack-log'),
            import('../session/download'),
          ]);
          if (!source) return showToast({ text: t('empty', { log: nameOf(log) }) });
          const file = `${fileStem(source.header.name) || 'log'}.zip`;
          download(await packLog(source), file);
          showToast({ text: t('saved', { file }) });
        }),
      async onImported(source, report, recipe, target) {
        const logs = await session.logs();
        const added = await logs.add({ source, report, recipe }, target);
        if (!added.ok) return added;
        const { id, replaced } = added.value;
        if (replaced) offerBack(replaced, 'replaced');
        return { ok: true, value: id };
      },
      onMakeRoom: async () => (await session.logs()).finishRemovals(),
    };
  }, [session, t, attempt, draw]);
}
