import { lazy, Suspense, useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { ErrorCard, useFormat, useT, type Problem } from '@/kit/ui';
import { OverlayLegend, type OverlayMode } from '../overlay';
import { ActionsContext, createActions } from './actions';
import { Beyond } from './Beyond';
import { useEditorState } from './canvas-context';
import { Drawing } from './Drawing';
import { FileDropZone } from './FileDropZone';
import { underOf, useGestures } from './gestures/use-gestures';
import { useHelpKey } from './keys/use-help-key';
import { useKeys } from './keys/use-keys';
import { CanvasMenu } from './menu';
import { messages } from './messages';
import { PrintedPicture } from './PrintedPicture';
import classes from './ProcessCanvas.module.css';
import { extentOf, type SceneOf } from './scene';
import { noteZoom } from './screen';
import { Toolbar } from './Toolbar';
import type { CanvasTools } from './tools';
import { useFit } from './use-fit';
import { useKeptFocus } from './use-kept-focus';
import { useView } from './view';
import { openingViewport, type Viewport } from './viewport';
import { ZoomBar } from './ZoomBar';

const KeyMap = lazy(() => import('./keys/KeyMap').then(({ KeyMap }) => ({ default: KeyMap })));

export function Workplace(props: {
  tools: CanvasTools;
  sceneOf: SceneOf;
  hasNumbers: boolean;
  mode: OverlayMode;
  extras: ReactNode;
}) {
  const { tools } = props;
  const t = useT(messages);
  const { text } = useFormat();
  const [picker, setPicker] = useState<HTMLInputElement | null>(null);
  const marquee = useRef<HTMLDivElement>(null);
  const [opening, setOpening] = useState<Viewport | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const actions = useMemo(
    () => createActions(tools, { onProblem: setProblem, pickFile: () => picker?.click() }),
    [tools, picker],
  );
  const gestures = useGestures(() => tools, marquee, actions.join);
  const onKeyDown = useKeys(actions, tools);
  useHelpKey(actions);
  const dialog = useView((view) => view.dialog);
  const joining = useView((view) => view.joining?.at === null);
  const aimed = useView((view) => view.joining?.to ?? null);
  const wordless = useView((view) => view.level === 'brief');
  const busy = useView((view) => view.moving !== null || view.joining !== null);
  const { process } = useEditorState(tools.editor);
  const aim = aimed ? props.sceneOf(process).drawing.node.get(aimed) : undefined;
  useFit(tools);
  const keptFocus = useKeptFocus(tools, process);

  const [attach] = useState(() => (root: HTMLElement | null) => {
    if (root) setOpening(openOn(root, tools));
  });
  const onContextMenu = (event: MouseEvent) => {
    if ((event.target as Element).closest('textarea, [role="menu"]')) return;
    event.preventDefault();
    const { node, arrow } = underOf(event.target);
    // By keyboard the event comes from the card itself, with no place of its own; a finger has no second button.
    const { pointerType } = event.nativeEvent as Partial<PointerEvent>;
    const box =
      event.button === 2 || pointerType === 'touch' || pointerType === 'pen'
        ? null
        : (event.target as Element).getBoundingClientRect();
    const x = box ? box.left + box.width / 2 : event.clientX;
    const y = box ? box.top + box.height / 2 : event.clientY;
    if (node || arrow) actions.selectUnder(node, arrow);
    tools.view.setState({
      menu: { kind: node || arrow ? 'selection' : 'canvas', x, y, at: tools.toDrawing({ x, y }) },
    });
  };
  const onDoubleClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('button, textarea')) return;
    const { node, arrow } = underOf(event.target);
    if (node ?? arrow) actions.startRename();
    else if (!tools.readOnly)
      actions.addStage(tools.toDrawing({ x: event.clientX - 60, y: event.clientY - 40 }));
  };
  const clip = (act: 'copy' | 'cut' | 'paste') => (event: React.ClipboardEvent) => {
    if ((event.target as Element).closest('textarea, input')) return;
    if (act === 'copy' || !tools.readOnly) actions.onClipboard(event.nativeEvent, act);
  };
  return (
    <ActionsContext value={actions}>
      <section
        className={classes.screen}
        aria-label={t('canvas')}
        data-read-only={tools.readOnly || undefined}
        data-busy={busy || undefined}
        onKeyDown={onKeyDown}
        {...keptFocus}
        onCopy={clip('copy')}
        onCut={clip('cut')}
        onPaste={clip('paste')}
      >
        <Toolbar tools={tools} mode={props.mode} hasNumbers={props.hasNumbers} extras={props.extras} />
        <FileDropZone enabled={!tools.readOnly} onFile={(file) => void actions.importFile(file)}>
          <div
            ref={attach}
            className={classes.canvas}
            tabIndex={0}
            role="group"
            aria-label={t('canvas')}
            {...gestures}
            onContextMenu={onContextMenu}
            onDoubleClick={onDoubleClick}
          >
            {opening && <Drawing tools={tools} sceneOf={props.sceneOf} opening={opening} />}
            <div ref={marquee} className={classes.marquee} aria-hidden />
          </div>
          {process.stages.length === 0 && <p className={classes.empty}>{t('empty')}</p>}
          <div className={classes.hint} role="status">
            {joining && (
              <span>
                {t('connect.hint')}
                {aim && <b>{t('connect.aim', { title: text(aim.title) || t('untitled') })}</b>}
              </span>
            )}
          </div>
          <div className={classes.corner} data-legend>
            <OverlayLegend wordless={wordless} />
          </div>
          {opening && <Beyond tools={tools} />}
          {opening && <ZoomBar />}
          {problem && (
            <div className={classes.problem}>
              <ErrorCard
                problem={problem}
                action={<Button onClick={() => actions.pickFile()}>{t('import.other')}</Button>}
                onClose={() => setProblem(null)}
              />
            </div>
          )}
        </FileDropZone>
        <CanvasMenu tools={tools} />
        <PrintedPicture tools={tools} />
        <input
          ref={setPicker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void actions.importFile(file);
          }}
        />
        {dialog === 'keys' && (
          <Suspense fallback={null}>
            <KeyMap onClose={() => tools.view.setState({ dialog: null })} />
          </Suspense>
        )}
      </section>
    </ActionsContext>
  );
}

/** What is seen first; decided before anything is drawn, so that nothing is drawn twice. */
function openOn(root: HTMLElement, { screen, view, scene }: CanvasTools): Viewport {
  screen.attach(root);
  const now = scene();
  const first = now.rects.get(now.drawing.nodes.find(({ kind }) => kind === 'stage')?.id ?? '');
  const box = extentOf(now);
  const opening = openingViewport(box, first ?? box, screen.size(), screen.margins());
  noteZoom(view, opening.zoom);
  return opening;
}
