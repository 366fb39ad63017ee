import '@xyflow/react/dist/base.css';
import { Background, BackgroundVariant, ReactFlow, type NodeTypes } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { useT } from '@/kit/ui';
import { ArrowLayer } from './arrows';
import { createCardNodes, EndCard, EntryCard, StageCard } from './cards';
import { useEditorState } from './canvas-context';
import { messages } from './messages';
import type { SceneOf } from './scene';
import { noteZoom } from './screen';
import type { CanvasTools } from './tools';
import { useView } from './view';
import { zoomRange, type Viewport } from './viewport';

const nodeTypes = { stage: StageCard, end: EndCard, entry: EntryCard } satisfies NodeTypes;
const nothing: never[] = [];

/**
 * Cards and arrows. The wheel and two fingers on a trackpad move the drawing, with Ctrl or by a pinch they zoom, as
 * drawing programs have it. The canvas library holds the viewport and mounts the cards that are in view; arrows,
 * selection and dragging are ours, so that their cost does not grow with the drawing.
 */
export function Drawing(props: { tools: CanvasTools; sceneOf: SceneOf; opening: Viewport }) {
  const { tools, sceneOf } = props;
  const t = useT(messages);
  const { process, selection } = useEditorState(tools.editor);
  const moving = useView((view) => view.moving);
  const [nodesOf] = useState(createCardNodes);
  const nodes = useMemo(
    () => nodesOf(process, selection, moving, tools.readOnly),
    [nodesOf, process, selection, moving, tools.readOnly],
  );
  const scene = useMemo(() => sceneOf(process), [sceneOf, process]);
  return (
    <ReactFlow
      aria-label={t('canvas')}
      nodes={nodes}
      edges={nothing}
      nodeTypes={nodeTypes}
      defaultViewport={props.opening}
      onMove={(_, { zoom }) => noteZoom(tools.view, zoom)}
      minZoom={zoomRange.least}
      maxZoom={zoomRange.most}
      onlyRenderVisibleElements
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      elementsSelectable={false}
      selectNodesOnDrag={false}
      zoomOnDoubleClick={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      zoomActivationKeyCode="Meta"
      panOnScroll
      panOnScrollSpeed={1}
      panActivationKeyCode="Space"
      panOnDrag={[0, 1]}
      proOptions={{ hideAttribution: true }}
    >
      <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} color="var(--ms-grid-dot)" />
      <ArrowLayer scene={scene} selection={selection} />
    </ReactFlow>
  );
}
