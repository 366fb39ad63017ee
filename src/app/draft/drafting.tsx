import { createContext, lazy, Suspense, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ImportReport, Recipe } from '@/analytics/intake';
import type { LogSource } from '@/analytics/warehouse';
import { useT } from '@/kit/ui';
import { messages } from '../messages';
import type { AppSession } from '../session/app-session';
import type { Session } from '../session/session';

const DraftWindow = lazy(() => import('./DraftWindow').then(({ DraftWindow }) => ({ default: DraftWindow })));

export interface FreshLog {
  source: LogSource;
  report: ImportReport;
  recipe: Recipe;
}

/** What a process is to be drawn from. */
export type ToDraw =
  | { from: 'choice' }
  /** A log of the open project. */
  | { from: 'log'; log: string }
  /** An export that was just read and lies nowhere yet; says whether it has become a project. */
  | { from: 'export'; export: FreshLog; onOver(isDrawn: boolean): void };

export interface Drafting {
  /** Draws the process of a log into a project of its own. */
  draw(log: string): void;
  /** The same from an export: one that is loaded already, or files that are chosen now. */
  fromExport(): void;
  /** The files that are being imported are to be drawn; otherwise null. */
  readonly drawExport: ((log: FreshLog) => Promise<boolean>) | null;
  /** They are not, after all. */
  giveUp(): void;
}

const DraftingContext = createContext<Drafting | null>(null);

export function useDrafting(): Drafting {
  const drafting = useContext(DraftingContext);
  if (!drafting) throw new Error('Outside of the shell nothing is drawn from a log.');
  return drafting;
}

interface DraftingProps {
  app: AppSession;
  session: Session;
  /** Takes files to the import. */
  onImport(files: File[]): void;
  children: ReactNode;
}

/** The way from a log to a drawing, open from everywhere; its window comes when it is needed. */
export function DraftingHost({ app, session, onImport, children }: DraftingProps) {
  const t = useT(messages);
  const picker = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<ToDraw | null>(null);
  const [isAwaited, setAwaited] = useState(false);
  const drafting = useMemo(
    (): Drafting => ({
      draw: (log) => setAsked({ from: 'log', log }),
      fromExport() {
        const hasExports = session.getState().project.logs.some(({ origin }) => origin === 'import');
        if (hasExports) setAsked({ from: 'choice' });
        else picker.current?.click();
      },
      drawExport: isAwaited
        ? (fresh) =>
            new Promise((resolve) => {
              setAwaited(false);
              setAsked({ from: 'export', export: fresh, onOver: resolve });
            })
        : null,
      giveUp: () => setAwaited(false),
    }),
    [session, isAwaited],
  );
  return (
    <DraftingContext value={drafting}>
      {children}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t('project.new.export')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length === 0) return;
          setAwaited(true);
          onImport(files);
        }}
      />
      {asked && (
        <Suspense fallback={null}>
          <DraftWindow
            asked={asked}
            app={app}
            session={session}
            onDraw={(log) => setAsked({ from: 'log', log })}
            onLoad={() => {
              setAsked(null);
              picker.current?.click();
            }}
            onClose={() => setAsked(null)}
          />
        </Suspense>
      )}
    </DraftingContext>
  );
}
