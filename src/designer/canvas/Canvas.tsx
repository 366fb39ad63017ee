import '@xyflow/react/dist/base.css';
import {
  applyNodeChanges,
  Background,
  BackgroundVariant,
  MarkerType,
  ReactFlow,
  SelectionMode,
  type Connection,
  type EdgeTypes,
  type NodeTypes,
} from '@xyflow/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocale, useT } from '@/kit/ui';
import type { ProcessEditor } from '../edit';
import { snap } from '../model';
import { Arrow } from './Arrow';
import { EndCard, EntryCard, StageCard } from './Cards';
import { useCanvas, useEditorState } from './editor-context';
import { arrowEdges, cardNodes, itemOf, type ArrowEdge, type CardNode } from './flow-elements';
import { messages } from './messages';

const nodeTypes = { stage: StageCard, end: EndCard, entry: EntryCard } satisfies NodeTypes;
const edgeTypes = { arrow: Arrow } satisfies EdgeTypes;
const marker = { markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16 } };

/** The drawing. Places are local while a card is dragged; on drop they become one step of history. */
export function Canvas({ editor }: { editor: ProcessEditor }) {
  const t = useT(messages);
  const locale = useLocale();
  const { setRenaming } = useCanvas();
  const { process, selection } = useEditorState(editor);
  const [nodes, setNodes] = useState<CardNode[]>(() => cardNodes(process, selection, []));
  const edges = useMemo(() => arrowEdges(process, selection), [process, selection]);
  useEffect(() => setNodes((before) => cardNodes(process, selection, before)), [process, selection]);

  const onSelectionChange = useCallback(
    (selected: { nodes: CardNode[]; edges: ArrowEdge[] }) =>
      editor.select(
        [...selected.nodes, ...selected.edges].flatMap(({ data }) => (data && itemOf(data.drawn)) ?? []),
      ),
    [editor],
  );
  const onConnect = ({ source, target }: Connection) =>
    editor.run('transition.connect', {
      stage: source,
      to: target,
      title: { locale, text: t('new.outcome') },
    });
  const onDrop = (_: unknown, __: unknown, moved: CardNode[]) =>
    editor.run('layout.move', {
      nodes: Object.fromEntries(
        moved
          .filter(({ type }) => type !== 'entry')
          .map(({ id, position }) => [id, { x: snap(position.x), y: snap(position.y) }]),
      ),
    });

  return (
    <ReactFlow
      aria-label={t('canvas')}
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      defaultEdgeOptions={marker}
      onNodesChange={(changes) => setNodes((before) => applyNodeChanges(changes, before))}
      onSelectionChange={onSelectionChange}
      onConnect={onConnect}
      onNodeDragStop={onDrop}
      onSelectionDragStop={(event, moved) => onDrop(event, null, moved)}
      onNodeDoubleClick={(_, node) => setRenaming(node.id)}
      selectionMode={SelectionMode.Partial}
      deleteKeyCode={null}
      onlyRenderVisibleElements
      snapToGrid
      snapGrid={[4, 4]}
      minZoom={0.1}
      maxZoom={2}
      fitView
      fitViewOptions={{ padding: 0.06 }}
    >
      <Background variant={BackgroundVariant.Dots} gap={24} color="var(--ms-grid-dot)" />
    </ReactFlow>
  );
}
