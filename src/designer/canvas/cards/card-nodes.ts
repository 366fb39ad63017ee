import type { Node } from '@xyflow/react';
import type { Process, Role } from '@/runtime/format';
import {
  drawingOf,
  factsOf,
  itemKey,
  positionsOf,
  sizes,
  type DrawnNode,
  type Item,
  type NodeId,
} from '../../model';

export interface CardData extends Record<string, unknown> {
  readonly drawn: DrawnNode;
  /** Who does the work of a stage. */
  readonly role: Role | null;
}

export type CardNode = Node<CardData, DrawnNode['kind']>;

const dataOf = new WeakMap<DrawnNode, CardData>();

function cardData(drawn: DrawnNode, roles: readonly Role[]): CardData {
  const first = drawn.kind === 'stage' ? factsOf(drawn.stage).responsible[0] : undefined;
  const role = roles.find(({ id }) => id === first) ?? null;
  const known = dataOf.get(drawn);
  if (known?.role === role) return known;
  const data = { drawn, role };
  dataOf.set(drawn, data);
  return data;
}

/** Sizes are known, so that nothing is measured; all gestures are ours. */
const still = {
  style: { pointerEvents: 'all' },
  draggable: false,
  selectable: false,
  focusable: false,
  connectable: false,
  handles: [],
  // The card inside says what it is.
  domAttributes: { 'aria-roledescription': undefined },
} satisfies Partial<CardNode>;

/**
 * The process as nodes of the canvas library. The document stays the truth; this is its projection. A card
 * that did not change stays the same object and is not drawn again.
 */
export function createCardNodes() {
  let before = new Map<NodeId, CardNode>();
  return (
    process: Process,
    selection: readonly Item[],
    moving: ReadonlySet<NodeId> | null,
    readOnly: boolean,
  ): CardNode[] => {
    // A card that can be dragged must not pan the canvas.
    const className = readOnly ? '' : 'nopan';
    const places = positionsOf(process);
    const selected = new Set(selection.map(itemKey));
    const nodes = drawingOf(process).nodes.map((drawn): CardNode => {
      const position = places.get(drawn.id) ?? { x: 0, y: 0 };
      const data = cardData(drawn, process.roles);
      const isSelected = selected.has(drawn.id);
      const dragging = moving?.has(drawn.id) ?? false;
      const old = before.get(drawn.id);
      if (
        old?.data === data &&
        old.position.x === position.x &&
        old.position.y === position.y &&
        old.selected === isSelected &&
        old.dragging === dragging &&
        old.className === className
      )
        return old;
      const size = sizes[drawn.kind];
      return {
        ...still,
        className,
        id: drawn.id,
        type: drawn.kind,
        position: { ...position },
        data,
        selected: isSelected,
        dragging,
        zIndex: dragging ? 2 : isSelected ? 1 : 0,
        ...size,
        measured: size,
      };
    });
    before = new Map(nodes.map((node) => [node.id, node]));
    return nodes;
  };
}

/** What a card is in the words of the editor. */
export function itemOfNode(drawn: DrawnNode): Item {
  switch (drawn.kind) {
    case 'stage':
      return { kind: 'stage', stage: drawn.stage.id };
    case 'end':
      return { kind: 'end', end: drawn.end.id };
    case 'entry':
      return { kind: 'entry', entry: drawn.entry.id };
  }
}
