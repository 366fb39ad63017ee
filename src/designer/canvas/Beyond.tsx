import { IconChevronDown, IconChevronLeft, IconChevronRight, IconChevronUp } from '@tabler/icons-react';
import { useStore } from '@xyflow/react';
import { useT } from '@/kit/ui';
import { rectsOf } from '../model';
import { cardsBeyond, sides, steppedTo, type Side } from './beyond';
import classes from './Beyond.module.css';
import { useEditorState } from './canvas-context';
import { messages } from './messages';
import type { CanvasTools } from './tools';

const arrows = {
  left: IconChevronLeft,
  right: IconChevronRight,
  up: IconChevronUp,
  down: IconChevronDown,
} satisfies Record<Side, unknown>;

/** That the drawing goes on beyond the edges of the screen, how far, and the way there. */
export function Beyond({ tools }: { tools: CanvasTools }) {
  const t = useT(messages);
  const { process } = useEditorState(tools.editor);
  const rects = rectsOf(process);
  // As one text: a pan that changes no count draws nothing here.
  const counts = useStore(({ transform: [x, y, zoom], width, height }) => {
    if (width === 0) return '';
    const beyond = cardsBeyond(rects.values(), { x, y, zoom }, { width, height });
    return sides.map((side) => beyond[side]).join();
  })
    .split(',')
    .map(Number);
  return sides.map((side, i) => {
    const n = counts[i] ?? 0;
    if (n === 0) return null;
    const Arrow = arrows[side];
    const words = t(`beyond.${side}`, { n });
    return (
      <div key={side} className={classes.side} data-side={side}>
        <button
          type="button"
          className={classes.more}
          aria-label={words}
          title={words}
          onClick={() => tools.screen.show(steppedTo(side, tools.screen.viewport(), tools.screen.size()))}
        >
          <Arrow size={14} aria-hidden />
          <span>{t('beyond.short', { n })}</span>
        </button>
      </div>
    );
  });
}
