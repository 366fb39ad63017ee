import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { Locale } from '@/kit/i18n';
import { ErrorCard, showToast, useT } from '@/kit/ui';
import { messages } from '../messages';
import { DraftingHost } from '../draft/drafting';
import { useRoute } from '../routes';
import { browserStore, createAppSession, type AppSession } from '../session/app-session';
import { createMeasuring, type Measuring } from '../session/measuring';
import type { Session } from '../session/session';
import { ProcessView } from '../views/ProcessView';
import { ErrorBoundary } from './ErrorScreen';
import { AttemptContext, causeOf } from './attempts';
import { FileDrop } from './FileDrop';
import { NoProject } from './NoProject';
import { Rail } from './Rail';
import classes from './Shell.module.css';
import { TopBar } from './TopBar';
import { useDemoLanguage } from './use-demo-language';
import { useFiles } from './use-files';

const DeskView = lazy(() => import('../views/DeskView').then(({ DeskView }) => ({ default: DeskView })));
const AnalysisView = lazy(() =>
  import('../views/AnalysisView').then(({ AnalysisView }) => ({ default: AnalysisView })),
);
const Palette = lazy(() => import('./Palette').then(({ Palette }) => ({ default: Palette })));

export interface Appearance {
  locale: Locale;
  onLocale(locale: Locale): void;
  scheme: 'light' | 'dark';
  onScheme(scheme: 'light' | 'dark'): void;
}

/** Everything around the rooms: one open project, the bar above it, the rail beside it. */
export function Shell(appearance: Appearance) {
  const t = useT(messages);
  const [{ app, measuring }] = useState(() => ({
    app: createAppSession({
      locale: appearance.locale,
      store: browserStore(() => showToast({ text: t('storage.refused') })),
      onFailure: (cause) => showToast({ text: t('storage.failed', { cause }) }),
      onFallback: (title, cause) =>
        showToast({ text: t('project.fallback', { title, cause: causeOf(cause, t) }) }),
      onTakenOver: () => showToast({ text: t('drawing.taken_over') }),
    }),
    measuring: createMeasuring(),
  }));
  const { session, opened, failure } = useSyncExternalStore(app.subscribe, app.getState);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (app.getState().session?.unsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [app]);
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip} onClick={skipToMain}>
        {t('skip')}
      </a>
      {session ? (
        <OpenProject key={opened} app={app} session={session} measuring={measuring} {...appearance} />
      ) : (
        <main className={classes.main} id="main" tabIndex={-1}>
          {failure !== null ? (
            <NoProject app={app} failure={failure} />
          ) : (
            <div className={classes.loading}>{t('loading')}</div>
          )}
        </main>
      )}
    </div>
  );
}

interface OpenProjectProps extends Appearance {
  app: AppSession;
  session: Session;
  measuring: Measuring;
}

function OpenProject({ app, session, measuring, ...appearance }: OpenProjectProps) {
  const t = useT(messages);
  const { view } = useRoute();
  const [searching, setSearching] = useState(false);
  const files = useFiles(app);
  useDemoLanguage(app, session, appearance.locale);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyK') {
        event.preventDefault();
        setSearching(true);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => void (document.title = `${t(`view.${view}`)} · Mainspring`), [t, view]);
  return (
    <AttemptContext value={files.attempt}>
      <DraftingHost app={app} session={session} onImport={files.importFiles}>
        <FileDrop onFiles={files.take}>
          <TopBar
            app={app}
            session={session}
            view={view}
            onSearch={() => setSearching(true)}
            onOpenFile={files.openProject}
            {...appearance}
          />
          <Rail current={view} />
          <main className={classes.main} id="main" tabIndex={-1}>
            {files.problem && (
              <div className={classes.problem}>
                <ErrorCard problem={files.problem} onClose={files.dismiss} />
              </div>
            )}
            <ErrorBoundary key={view}>
              <Suspense fallback={<div className={classes.loading}>{t('loading.room')}</div>}>
                {view === 'process' && <ProcessView app={app} session={session} measuring={measuring} />}
                {view === 'desk' && <DeskView session={session} />}
                {view === 'analysis' && (
                  <AnalysisView
                    session={session}
                    measuring={measuring}
                    files={files.toImport}
                    onFilesTaken={files.taken}
                  />
                )}
              </Suspense>
            </ErrorBoundary>
          </main>
          {searching && (
            <Suspense fallback={null}>
              <Palette app={app} session={session} onClose={() => setSearching(false)} {...appearance} />
            </Suspense>
          )}
        </FileDrop>
      </DraftingHost>
    </AttemptContext>
  );
}

/** The address belongs to the rooms, so the link moves the focus and leaves it alone. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
