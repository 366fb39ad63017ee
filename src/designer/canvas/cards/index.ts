export { StageCard } from './StageCard';
export { EndCard } from './EndCard';
export { EntryCard } from './EntryCard';
export { Title } from './Title';
export { FindingBadge } from './FindingBadge';
export { createCardNodes, type CardNode } from './card-nodes';
