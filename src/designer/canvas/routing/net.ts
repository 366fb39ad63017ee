import type { DrawnTransition, NodeId } from '../../model';

/** An arrow as the router sees it. `undrawn`: it happens, but the process does not draw it. */
export interface RoutedArrow {
  readonly id: string;
  readonly kind: DrawnTransition['kind'] | 'undrawn';
  readonly from: NodeId;
  readonly to: NodeId;
}

/** Arrows and what they touch. A `Drawing` is one. */
export interface Net {
  readonly transitions: readonly RoutedArrow[];
  readonly transition: ReadonlyMap<string, RoutedArrow>;
  readonly touching: ReadonlyMap<NodeId, readonly string[]>;
}
