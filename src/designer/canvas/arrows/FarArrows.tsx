import { memo } from 'react';
import { pathOf } from '../routing';
import type { Scene, SceneArrow } from '../scene';
import classes from './arrows.module.css';

/**
 * Seen from afar, arrows of one kind are one path: at a zoom where none can be told from its neighbour, a
 * thousand of them need not be a thousand elements.
 */
export const FarArrows = memo(function FarArrows({
  scene,
  touched,
}: {
  scene: Scene;
  touched: ReadonlySet<string>;
}) {
  const paths = new Map<SceneArrow['kind'], string[]>();
  for (const { id, kind } of scene.net.transitions) {
    const corners = scene.routes.corners.get(id);
    if (!corners || touched.has(id)) continue;
    const there = paths.get(kind);
    const path = pathOf(corners, 0);
    if (there) there.push(path);
    else paths.set(kind, [path]);
  }
  return [...paths].map(([kind, parts]) => (
    <g key={kind} className={classes.arrow} data-kind={kind}>
      <path className={classes.line} d={parts.join('')} strokeWidth={kind === 'success' ? 6 : 3.5} />
    </g>
  ));
});
