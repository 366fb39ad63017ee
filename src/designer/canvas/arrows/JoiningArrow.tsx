import { centreOf } from '../../model';
import type { Scene } from '../scene';
import { useView } from '../view';
import classes from './arrows.module.css';
import { strokesOf } from './line-look';

/** An arrow being drawn: to the card it aims at, else to the pointer. */
export function JoiningArrow({ scene }: { scene: Scene }) {
  const joining = useView((view) => view.joining);
  const from = joining && scene.rects.get(joining.from);
  const target = joining?.to ? scene.rects.get(joining.to) : undefined;
  const to = target ? centreOf(target) : joining?.at;
  if (!from || !to || (target && joining?.to === joining?.from)) return null;
  const right = to.x >= from.x + from.width / 2;
  const start = { x: right ? from.x + from.width : from.x, y: from.y + from.height / 2 };
  const end = target
    ? { x: right ? target.x : target.x + target.width, y: target.y + target.height / 2 }
    : to;
  const middle = (start.x + end.x) / 2;
  const { line, head } = strokesOf(
    start.y === end.y ? [start, end] : [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end],
    2.5,
  );
  return (
    <svg className={`${classes.layer} ${classes.joining}`} aria-hidden>
      <path className={classes.line} d={line} strokeWidth={2.5} />
      <path className={classes.head} d={head} />
    </svg>
  );
}
