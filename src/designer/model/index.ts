export {
  boundsOf,
  centreOf,
  gap,
  grid,
  rectAt,
  sizes,
  snap,
  tooClose,
  type NodeKind,
  type Point,
  type Rect,
  type Size,
} from './geometry';
export { entryNodeId, itemKey, transitionId, type Item, type NodeId } from './items';
export { drawingOf, type Drawing, type DrawnNode, type DrawnTransition } from './drawing';
export { entryPoints, positionsOf, rectsOf, type Positions } from './placement';
