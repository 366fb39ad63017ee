import { useLocale, useT } from '@/kit/ui';
import { messages } from '../messages';
import { goTo } from '../routes';
import type { AppSession } from '../session/app-session';
import { newFromNothing, newFromTemplate } from '../session/new-project';
import type { ProjectBundle } from '../session/project-file';
import { useAttempt } from './attempts';

/** A project from the template or from nothing, opened on its drawing. */
export function useNewProject(app: AppSession): { fromTemplate(): void; empty(): void } {
  const t = useT(messages);
  const locale = useLocale();
  const attempt = useAttempt();
  const begin = (what: string, make: () => Promise<ProjectBundle>) =>
    attempt(what, async () => {
      await app.add(await make());
      goTo('process');
    });
  return {
    fromTemplate: () => begin(t('project.new.template'), () => newFromTemplate(locale)),
    empty: () => begin(t('project.new.empty'), () => newFromNothing(locale, t('project.untitled'))),
  };
}
