import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import { boundsOf, itemKey, type Item, type Rect } from '../../model';
import { useOverlay } from '../../overlay';
import type { Corners } from '../routing';
import type { Scene } from '../scene';
import { useView } from '../view';
import { Arrow } from './Arrow';
import { ArrowLabels } from './ArrowLabels';
import classes from './arrows.module.css';
import { FarArrows } from './FarArrows';
import { JoiningArrow } from './JoiningArrow';
import { lineWidth } from './line-look';
import { MovingArrows } from './MovingArrows';
import { useVisibleBox } from './use-visible-box';

/** All arrows of the drawing, below the cards. The few that follow a dragged card are drawn apart. */
export function ArrowLayer({ scene, selection }: { scene: Scene; selection: readonly Item[] }) {
  const overlay = useOverlay();
  const level = useView((view) => view.level);
  const moving = useView((view) => view.moving);
  const box = useVisibleBox();
  // A box that sweeps over cards changes the selection with every frame, and no arrow.
  const chosen = selection
    .filter(({ kind }) => kind === 'transition')
    .map(itemKey)
    .join('\n');
  const selected = useMemo(() => new Set(chosen.split('\n')), [chosen]);
  const touched = useMemo(
    () => new Set([...(moving ?? [])].flatMap((id) => scene.net.touching.get(id) ?? [])),
    [moving, scene],
  );
  const visible = useMemo(
    () =>
      scene.net.transitions.flatMap((arrow) => {
        const corners = scene.routes.corners.get(arrow.id);
        return corners && meets(corners, box) ? [{ arrow, corners }] : [];
      }),
    [scene, box],
  );
  const drawn = useMemo(
    () =>
      visible
        .filter(({ arrow }) => !touched.has(arrow.id))
        .map(({ arrow, corners }) => (
          <Arrow
            key={arrow.id}
            arrow={arrow}
            corners={corners}
            width={lineWidth(arrow, scene, overlay)}
            selected={selected.has(arrow.id)}
          />
        )),
    [visible, touched, scene, overlay, selected],
  );
  return (
    <ViewportPortal>
      <svg
        className={classes.layer}
        data-level={level}
        data-mode={overlay?.mode}
        data-testid="arrows"
        aria-hidden
      >
        {level === 'block' ? <FarArrows scene={scene} touched={touched} /> : drawn}
      </svg>
      {moving && <MovingArrows scene={scene} touched={touched} far={level === 'block'} />}
      <JoiningArrow scene={scene} />
      <ArrowLabels scene={scene} selected={selected} touched={touched} box={box} />
    </ViewportPortal>
  );
}

const boxes = new WeakMap<Corners, Rect>();

function meets(corners: Corners, box: Rect): boolean {
  let own = boxes.get(corners);
  if (!own) {
    own = boundsOf(corners.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
    boxes.set(corners, own);
  }
  return (
    own.x <= box.x + box.width &&
    box.x <= own.x + own.width &&
    own.y <= box.y + box.height &&
    box.y <= own.y + own.height
  );
}
