import { ActionIcon, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarRight, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import type { Id, Overlay, Saying } from '@/runtime/format';
import { useLocale, useT } from '@/kit/ui';
import { ProcessCanvas } from '../canvas';
import type { ProcessEditor } from '../edit';
import type { Item } from '../model';
import type { DealsTarget } from '../overlay';
import classes from './designer.module.css';
import { Drawer, type DrawerTab } from './drawer/Drawer';
import { HeardContext } from './heard-context';
import type { LanguageChoice } from './inspector/LanguageSwitch';
import { messages } from './messages';
import { PanelContext, type Panel } from './panel-context';
import { pathOfItem, pathOfPlace, writePath, type PanelPath } from './path';
import { useFindings } from './use-findings';
import { useHeard } from './use-heard';
import { useInspectorShown } from './use-inspector-shown';
import { useInspectorWidth } from './use-inspector-width';
import { useNewlyWithin } from './use-newly-within';
import { usePathSync } from './use-path-sync';
import { useRun } from './use-run';
import { WidthHandle } from './WidthHandle';

/** The editors of every part are many: the drawing is there before them. */
const Inspector = lazy(() =>
  import('./inspector/Inspector').then(({ Inspector }) => ({ default: Inspector })),
);

export interface DesignerScreenProps {
  readonly editor: ProcessEditor;
  /** Numbers of a log; null: none is loaded. */
  readonly overlay: Overlay | null;
  readonly onOpenDeals?: ((target: DealsTarget) => void) | undefined;
  /** What clients said and the scripts have no answer for; `by` holds names. */
  readonly sayings?: readonly Saying[] | undefined;
  /** Segments of the address: `stage/needs/tasks`, `process/fields/amount`, `finding/…`. */
  readonly openPath: readonly string[];
  onPath(path: string[]): void;
}

const noSayings: readonly Saying[] = [];

/** The process: the drawing, everything of the selected thing beside it, findings and outline below. */
export function DesignerScreen(props: DesignerScreenProps) {
  const { editor, overlay, onOpenDeals, sayings = noSayings, openPath, onPath } = props;
  const t = useT(messages);
  const locale = useLocale();
  const { process, selection } = useSyncExternalStore(editor.subscribe, editor.getState);
  const path = usePathSync(editor, selection, openPath, onPath);
  const run = useRun(editor);
  const findings = useFindings(process);
  const [choice, setChoice] = useState<LanguageChoice | null>(null);
  const [drawer, setDrawer] = useState<DrawerTab | null>(openPath[0] === 'finding' ? 'findings' : null);
  const [isShown, setShown] = useInspectorShown(editor, openPath.length > 0);
  // An address that names a part is a wish to see it.
  const [isSheet, setSheet] = useState(openPath.length > 0);
  if (useNewlyWithin(path, openPath.join('/'))) {
    setShown(true);
    setSheet(true);
  }
  const [width, setWidth] = useInspectorWidth();
  const isNarrow = useMediaQuery('(width < 1000px)', false, { getInitialValueInEffect: false });
  const isPhone = useMediaQuery('(width < 640px)', false, { getInitialValueInEffect: false });
  const inspector = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);

  const language = choice ?? (process.locales.includes(locale) ? locale : process.locales[0]!);
  const languages = useMemo(
    () => (language === 'both' ? process.locales : [language]),
    [language, process.locales],
  );
  const goTo = (next: PanelPath) => onPath(writePath(next));
  const panel: Panel = { editor, process, languages, findings, path, goTo, run };

  /** Where the work comes from is remembered, so that Escape leads back there. */
  const enter = (next: PanelPath) => {
    cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setShown(true);
    setSheet(true);
    goTo(next);
    setTimeout(() => inspector.current && firstOf(inspector.current)?.focus(), 0);
  };
  const leave = () => {
    setSheet(false);
    (cameFrom.current?.isConnected ? cameFrom.current : null)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) leave();
    // The browser's own undo knows nothing of the document: a field shows what the document says.
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const isUndo = event.code === 'KeyZ' && !event.shiftKey;
    const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
    if (!isUndo && !isRedo) return;
    event.preventDefault();
    event.stopPropagation();
    if (isUndo) editor.undo();
    else editor.redo();
  };
  const heard = useHeard(process, sayings);
  const openHeard = (stage: Id) => {
    const steps = process.stages.find(({ id }) => id === stage)?.script.steps ?? [];
    const step = steps.find(({ id }) => heard.at({ stage, step: id }).length > 0);
    enter({ kind: 'stage', stage, tab: 'script', item: step?.id ?? null });
  };
  const isOpen = isNarrow ? isSheet : isShown;
  return (
    <PanelContext value={panel}>
      <div className={classes.screen} data-narrow={isNarrow || undefined}>
        <div className={classes.drawing}>
          <ProcessCanvas
            editor={editor}
            overlay={overlay}
            findings={findings.marks}
            onOpenItem={(item: Item) => enter(pathOfItem(item, path))}
            onOpenDeals={onOpenDeals}
            heard={{ perStage: heard.perStage, onOpen: openHeard }}
            readOnly={isPhone}
            toolbarExtras={
              !isNarrow && (
                <ActionIcon
                  variant="default"
                  aria-label={t('inspector')}
                  title={t('inspector')}
                  aria-pressed={isShown}
                  onClick={() => setShown(!isShown)}
                >
                  <IconLayoutSidebarRight size={18} />
                </ActionIcon>
              )
            }
          />
        </div>
        <Drawer
          open={drawer}
          findings={findings}
          onOpen={setDrawer}
          onFinding={({ finding }) => enter(pathOfPlace(finding.at))}
          extras={
            isNarrow && (
              <Button
                variant="default"
                size="compact-sm"
                aria-expanded={isSheet}
                onClick={() => setSheet(!isSheet)}
              >
                {t('inspector.open')}
              </Button>
            )
          }
        />
        {isOpen && (
          <aside
            ref={inspector}
            className={classes.inspector}
            aria-label={t('inspector')}
            style={isNarrow ? undefined : { width }}
            onKeyDown={onKeyDown}
          >
            {!isNarrow && <WidthHandle width={width} onWidth={setWidth} />}
            <Suspense fallback={null}>
              <HeardContext value={heard}>
                <Inspector
                  selection={selection}
                  overlay={overlay}
                  language={language}
                  onLanguage={setChoice}
                  onOpenDeals={onOpenDeals}
                  close={
                    isNarrow && (
                      <ActionIcon size={32} aria-label={t('inspector.close')} onClick={leave}>
                        <IconX size={16} />
                      </ActionIcon>
                    )
                  }
                />
              </HeardContext>
            </Suspense>
          </aside>
        )}
      </div>
    </PanelContext>
  );
}

/** Where work in the inspector begins: the row that was led to, else the title. */
function firstOf(inspector: HTMLElement): HTMLElement | null {
  return (
    inspector.querySelector<HTMLElement>('[data-row][aria-expanded="true"]') ??
    inspector.querySelector<HTMLElement>('header textarea, header input:not([type="radio"])')
  );
}
