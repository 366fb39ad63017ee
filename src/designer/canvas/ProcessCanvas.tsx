import { ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { useLocale, useT } from '@/kit/ui';
import { numbersOf, OverlayProvider } from '../overlay';
import {
  CanvasContext,
  FindingsContext,
  HeardContext,
  nothingHeard,
  useEditorState,
  type ProcessCanvasProps,
} from './canvas-context';
import { createMoveBus, MoveBusContext } from './gestures/move-bus';
import { messages } from './messages';
import { createScene } from './scene';
import { createScreen } from './screen';
import type { CanvasTools } from './tools';
import { createView, useView, useViewStore, ViewContext } from './view';
import { Workplace } from './Workplace';

/** The process as a drawing that can be worked on, with the numbers of a log laid over it. */
export function ProcessCanvas(props: ProcessCanvasProps) {
  const [view] = useState(() => createView(props.overlay ? 'flow' : 'drawing'));
  return (
    <ReactFlowProvider>
      <ViewContext value={view}>
        <Tooled {...props} />
      </ViewContext>
    </ReactFlowProvider>
  );
}

const nowhere = () => undefined;

function Tooled(props: ProcessCanvasProps) {
  const { editor, overlay, readOnly = false } = props;
  const t = useT(messages);
  const locale = useLocale();
  const flow = useReactFlow();
  const view = useViewStore();
  const wanted = useView((state) => state.mode);
  // Without numbers only the drawing can be shown, whatever was chosen before.
  const mode = overlay ? wanted : 'drawing';
  const [bus] = useState(createMoveBus);
  const [screen] = useState(() => createScreen(flow));
  const sceneOf = useMemo(
    () => createScene(overlay && mode === 'flow' ? numbersOf(overlay) : null),
    [overlay, mode],
  );
  const tools = useMemo(
    (): CanvasTools => ({
      editor,
      view,
      screen,
      bus,
      t,
      locale,
      readOnly,
      scene: () => sceneOf(editor.getState().process),
      toDrawing: (point) => flow.screenToFlowPosition(point),
    }),
    [editor, view, screen, bus, t, locale, readOnly, sceneOf, flow],
  );
  const { onOpenItem = nowhere, onOpenDeals = null } = props;
  const setting = useMemo(
    () => ({ editor, readOnly, onOpenItem, onOpenDeals }),
    [editor, readOnly, onOpenItem, onOpenDeals],
  );
  const { process } = useEditorState(editor);
  return (
    <CanvasContext value={setting}>
      <FindingsContext value={props.findings}>
        <MoveBusContext value={bus}>
          <OverlayProvider overlay={overlay} mode={mode} process={process} onOpenDeals={onOpenDeals}>
            <HeardContext value={props.heard ?? nothingHeard}>
              <Workplace
                tools={tools}
                sceneOf={sceneOf}
                hasNumbers={overlay !== null}
                mode={mode}
                extras={props.toolbarExtras}
              />
            </HeardContext>
          </OverlayProvider>
        </MoveBusContext>
      </FindingsContext>
    </CanvasContext>
  );
}
