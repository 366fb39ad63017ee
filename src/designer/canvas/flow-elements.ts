import type { Edge, Node } from '@xyflow/react';
import type { Process } from '@/runtime/format';
import { drawingOf, itemKey, rectsOf, type DrawnNode, type DrawnTransition, type Item } from '../model';

export type CardNode = Node<{ drawn: DrawnNode }, DrawnNode['kind']>;
export type ArrowEdge = Edge<{ drawn: DrawnTransition }, 'arrow'>;

/** Stable data objects, so that a card whose stage did not change is not drawn again. */
const nodeData = new WeakMap<DrawnNode, { drawn: DrawnNode }>();
function dataOf(drawn: DrawnNode): { drawn: DrawnNode } {
  let data = nodeData.get(drawn);
  if (!data) nodeData.set(drawn, (data = { drawn }));
  return data;
}

/** The process as nodes of the canvas library. The document stays the truth; this is its projection. */
export function cardNodes(
  process: Process,
  selection: readonly Item[],
  before: readonly CardNode[],
): CardNode[] {
  const rects = rectsOf(process);
  const selected = new Set(selection.map(itemKey));
  const known = new Map(before.map((node) => [node.id, node]));
  return drawingOf(process).nodes.map((drawn) => {
    const { x = 0, y = 0, width, height } = rects.get(drawn.id) ?? {};
    const old = known.get(drawn.id);
    const data = dataOf(drawn);
    const isSelected = selected.has(drawn.id);
    if (
      old?.data === data &&
      old.position.x === x &&
      old.position.y === y &&
      Boolean(old.selected) === isSelected
    )
      return old;
    return {
      ...old,
      id: drawn.id,
      type: drawn.kind,
      position: { x, y },
      data,
      selected: isSelected,
      initialWidth: width,
      initialHeight: height,
      draggable: drawn.kind !== 'entry',
    };
  });
}

/** Which sides of the cards an arrow joins: on to the right, down to what lies below, back over the top. */
function sidesOf(from: { x: number; y: number }, to: { x: number; y: number }): { out: string; in: string } {
  if (to.y - from.y > 200) return { out: 'bottom', in: 'top-in' };
  if (to.x > from.x) return { out: 'right', in: 'left-in' };
  return { out: 'top', in: 'top-in' };
}

export function arrowEdges(process: Process, selection: readonly Item[]): ArrowEdge[] {
  const rects = rectsOf(process);
  const selected = new Set(selection.map(itemKey));
  return drawingOf(process).transitions.map((drawn) => {
    const sides = sidesOf(rects.get(drawn.from) ?? { x: 0, y: 0 }, rects.get(drawn.to) ?? { x: 0, y: 0 });
    return {
      id: drawn.id,
      type: 'arrow',
      source: drawn.from,
      target: drawn.to,
      sourceHandle: drawn.source === 'outcome' ? sides.out : undefined,
      targetHandle: drawn.source === 'outcome' ? sides.in : undefined,
      data: { drawn },
      selected: selected.has(drawn.id),
      selectable: drawn.source === 'outcome',
      focusable: drawn.source === 'outcome',
      deletable: false,
    };
  });
}

/** What a node or an arrow of the canvas is in the words of the editor; null: it cannot be selected. */
export function itemOf(drawn: DrawnNode | DrawnTransition): Item | null {
  if ('source' in drawn)
    return drawn.source === 'outcome'
      ? { kind: 'transition', stage: drawn.stage, outcome: drawn.outcome }
      : null;
  switch (drawn.kind) {
    case 'stage':
      return { kind: 'stage', stage: drawn.stage.id };
    case 'end':
      return { kind: 'end', end: drawn.end.id };
    case 'entry':
      return { kind: 'entry', entry: drawn.entry.id };
  }
}
