import { useLayoutEffect, useRef } from 'react';
import { useOverlay } from '../../overlay';
import { useMoveBus, type MoveFrame } from '../gestures/move-bus';
import type { Scene } from '../scene';
import { Arrow } from './Arrow';
import classes from './arrows.module.css';
import { lineWidth, strokesOf } from './line-look';

/**
 * Arrows of cards being dragged. React draws them once, when the drag begins; each frame then writes a few
 * path attributes, so that its cost does not grow with the drawing.
 */
export function MovingArrows(props: { scene: Scene; touched: ReadonlySet<string>; far: boolean }) {
  const { scene, touched, far } = props;
  const overlay = useOverlay();
  const bus = useMoveBus();
  const layer = useRef<SVGSVGElement>(null);
  const width = (id: string) => {
    const arrow = scene.net.transition.get(id)!;
    return far ? (arrow.kind === 'success' ? 6 : 3.5) : lineWidth(arrow, scene, overlay);
  };
  useLayoutEffect(() => {
    const root = layer.current!;
    const groups = new Map(
      [...root.querySelectorAll<SVGGElement>('[data-moving]')].map((group) => [
        group.dataset['moving']!,
        { paths: [...group.querySelectorAll('path')], width: Number(group.dataset['width']) },
      ]),
    );
    const guides = [...root.querySelectorAll<SVGLineElement>('line')];
    const show = (frame: MoveFrame) => {
      for (const [id, corners] of frame.ways) {
        const group = groups.get(id);
        if (!group) continue;
        const { line, head } = strokesOf(corners, group.width);
        group.paths[0]?.setAttribute('d', line);
        group.paths[1]?.setAttribute('d', head);
      }
      guides.forEach((element, i) => {
        const guide = frame.guides[i];
        element.style.display = guide ? '' : 'none';
        if (!guide) return;
        for (const end of ['x1', 'y1', 'x2', 'y2'] as const) element.setAttribute(end, String(guide[end]));
      });
    };
    return bus.subscribe(show);
  }, [bus, scene, touched]);
  return (
    <svg ref={layer} className={`${classes.layer} ${classes.moving}`} aria-hidden>
      {[...touched].map((id) => {
        const arrow = scene.net.transition.get(id)!;
        const corners = scene.routes.corners.get(id);
        return (
          corners && (
            <g key={id} data-moving={id} data-width={width(id)}>
              <Arrow arrow={arrow} corners={corners} width={width(id)} selected={false} />
            </g>
          )
        );
      })}
      <line className={classes.guide} style={{ display: 'none' }} />
      <line className={classes.guide} style={{ display: 'none' }} />
    </svg>
  );
}
