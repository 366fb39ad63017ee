import type { Stage } from '@/runtime/format';
import { Figure } from './Figure';
import { stageLines } from './lines';
import { useOverlay } from './overlay-context';
import classes from './overlay.module.css';

/** The numbers of a stage on its card. `brief`: numbers alone, large; their words are in the legend. */
export function StageNumbers({ stage, brief, most = 3 }: { stage: Stage; brief: boolean; most?: number }) {
  const overlay = useOverlay();
  const numbers = overlay?.numbers.stage.get(stage.id);
  if (!overlay || overlay.mode === 'drawing' || !numbers) return null;
  const lines = stageLines(overlay.mode, stage, numbers, overlay.words);
  // Where room is short only the last number keeps its word; spans and sums take the room of two.
  const shown = lines.slice(0, brief && overlay.mode !== 'flow' ? Math.min(2, most) : most);
  const silent = (at: number) => brief && (at === 0 || (overlay.mode !== 'losses' && at === 1));
  return (
    <dl className={classes.lines} data-brief={brief ? overlay.mode : undefined}>
      {shown.map((line, at) => (
        <div key={line.id} className={classes.line}>
          <dt className={silent(at) ? 'ms-visually-hidden' : classes.label}>{line.label}</dt>
          <dd className={classes.value}>
            <Figure
              value={line.value}
              definition={line.definition}
              unproven={line.unproven}
              alarm={line.alarm}
              target={{ stage: stage.id }}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
