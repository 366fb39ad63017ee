import { BaseEdge, EdgeLabelRenderer, getSmoothStepPath, useStore, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useFormat } from '@/kit/ui';
import classes from './Arrow.module.css';
import type { ArrowEdge } from './flow-elements';

/** Labels are drawn only while they can be read. */
const labelZoom = 0.5;

export const Arrow = memo(function Arrow(props: EdgeProps<ArrowEdge>) {
  const { text } = useFormat();
  const readable = useStore((state) => state.transform[2] >= labelZoom);
  const [path, x, y] = getSmoothStepPath({ ...props, borderRadius: 12, offset: 24 });
  const drawn = props.data!.drawn;
  const title = text(drawn.title);
  return (
    <>
      <BaseEdge
        id={props.id}
        path={path}
        markerEnd={props.markerEnd}
        interactionWidth={16}
        className={classes.line}
        data-kind={drawn.kind}
        data-selected={props.selected || undefined}
      />
      {readable && title && (
        <EdgeLabelRenderer>
          <div
            className={classes.label}
            data-kind={drawn.kind}
            data-selected={props.selected || undefined}
            style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
          >
            {title}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
