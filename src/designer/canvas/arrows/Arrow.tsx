import { memo } from 'react';
import type { Corners } from '../routing';
import type { SceneArrow } from '../scene';
import classes from './arrows.module.css';
import { strokesOf } from './line-look';

/** One arrow: the line, its head, and a wide invisible line to take it by. */
export const Arrow = memo(function Arrow(props: {
  arrow: SceneArrow;
  corners: Corners;
  width: number;
  selected: boolean;
}) {
  const { arrow, width } = props;
  const { line, head } = strokesOf(props.corners, width);
  return (
    <g
      className={classes.arrow}
      data-arrow={arrow.source === 'outcome' ? arrow.id : undefined}
      data-kind={arrow.kind}
      data-selected={props.selected || undefined}
    >
      <path className={classes.line} d={line} strokeWidth={width} />
      <path className={classes.head} d={head} />
      {arrow.source === 'outcome' && <path className={classes.hit} d={line} />}
    </g>
  );
});
