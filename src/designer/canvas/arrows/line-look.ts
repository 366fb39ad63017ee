import { thicknessOf, type OverlayView } from '../../overlay';
import { headOf, pathOf, type Corners } from '../routing';
import type { Scene, SceneArrow } from '../scene';

const widths: Record<SceneArrow['kind'], number> = {
  success: 2.25,
  branch: 1.75,
  retry: 1.75,
  later: 1.5,
  loss: 1.5,
  disqualify: 1.5,
  return: 1.5,
  entry: 1.75,
  undrawn: 2,
};

/** Width of the line: by the kind of arrow, or by how many passed. */
export function lineWidth(arrow: SceneArrow, scene: Scene, overlay: OverlayView | null): number {
  if (overlay?.mode !== 'flow' || arrow.kind === 'entry' || arrow.kind === 'return')
    return widths[arrow.kind];
  if (!scene.carriers.has(arrow.id)) return 1.5;
  const passage = overlay.numbers.passage(arrow.from, arrow.to);
  const width = thicknessOf(passage?.passages ?? 0, overlay.numbers.most.passages);
  // A thick loop would be a blot.
  return arrow.from === arrow.to ? Math.min(width, 4) : width;
}

export interface Strokes {
  readonly line: string;
  readonly head: string;
}

/** Line and head as paths; the line stops under the head. Entries have no head: the eye knows where they go. */
export function strokesOf(corners: Corners, width: number): Strokes {
  const head = 8 + width * 1.6;
  return { line: pathOf(corners, 12, head * 0.8), head: headOf(corners, head) };
}
