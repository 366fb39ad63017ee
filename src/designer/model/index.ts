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
export { itemKey, type Item, type NodeId } from './items';
export { drawingOf, type Drawing, type DrawnNode, type DrawnTransition } from './drawing';
export { entryPoints, positionsOf, rectsOf, type Positions } from './placement';
export { factsOf, type StageFacts } from './facts';
export { samePlace, sayingPlaceKey } from './same-place';
export {
  findAnswers,
  findCheckpoint,
  findEnd,
  findOutcome,
  findPortraitRule,
  findStage,
  findStep,
  findTask,
  isNode,
} from './lookup';
export {
  guardTargets,
  referencesOf,
  referencesOfCheckpoint,
  type Holder,
  type Part,
  type Reference,
  type Target,
} from './references';
export { danglingOf, resolver, usesOf, type Subject } from './uses';
export {
  funnelOf,
  normPlan,
  payCheck,
  ratioId,
  roundedNorm,
  type Load,
  type NormPlan,
  type PayCheck,
  type PlannedNorm,
  type PlannedPoint,
  type PricedRate,
} from './plan';
