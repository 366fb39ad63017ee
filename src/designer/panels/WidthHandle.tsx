import type { KeyboardEvent, PointerEvent } from 'react';
import { useT } from '@/kit/ui';
import classes from './designer.module.css';
import { messages } from './messages';
import { inspectorWidth } from './use-inspector-width';

/** The edge between drawing and inspector. Drag it, or arrows with focus on it. */
export function WidthHandle({ width, onWidth }: { width: number; onWidth(width: number): void }) {
  const t = useT(messages);
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onWidth(event.currentTarget.parentElement!.getBoundingClientRect().right - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? 16 : event.key === 'ArrowRight' ? -16 : 0;
    if (by === 0) return;
    event.preventDefault();
    onWidth(width + by);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('inspector.width')}
      aria-valuenow={width}
      aria-valuemin={inspectorWidth.least}
      aria-valuemax={inspectorWidth.most}
      tabIndex={0}
      className={classes.handle}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onWidth(inspectorWidth.usual)}
    />
  );
}
