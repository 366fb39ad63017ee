import type { Id } from '@/runtime/format';

/** What can be selected, copied and deleted on the canvas. */
export type Item =
  | { readonly kind: 'stage'; readonly stage: Id }
  | { readonly kind: 'end'; readonly end: Id }
  | { readonly kind: 'entry'; readonly entry: Id }
  | { readonly kind: 'transition'; readonly stage: Id; readonly outcome: Id };

/** Id of a card on the drawing. Stages and ends share one namespace; entries get a prefix that ids cannot have. */
export type NodeId = string;

export function entryNodeId(entry: Id): NodeId {
  return `entry:${entry}`;
}

export function transitionId(stage: Id, outcome: Id): string {
  return `${stage}/${outcome}`;
}

/** One text per item, for sets and keys of lists: node id of a card, link id of a transition. */
export function itemKey(item: Item): string {
  switch (item.kind) {
    case 'stage':
      return item.stage;
    case 'end':
      return item.end;
    case 'entry':
      return entryNodeId(item.entry);
    case 'transition':
      return transitionId(item.stage, item.outcome);
  }
}
