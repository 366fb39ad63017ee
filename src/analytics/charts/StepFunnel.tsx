import type { ReactNode } from 'react';
import classes from './StepFunnel.module.css';

export interface FunnelBar {
  key: string;
  title: string;
  /** What the bar is as long as: deals or money. */
  value: number;
  /** Value in words, a button where its rows can be opened. */
  label: ReactNode;
  /** Share of the step before, with its range where the sample is small. */
  conversion: ReactNode;
  won?: boolean;
  /** What did not go on from here, by how it stands. */
  loss: ReactNode | null;
}

/** Kept free beside the longest bar for its number, so that all bars stay in proportion. */
const valueRoom = '104px';

/**
 * A funnel as steps: one zero line for all bars, the number at its bar, and between two steps what was lost on the
 * way. Plain elements and no canvas, because every number here is a button, is read aloud and is printed.
 */
export function StepFunnel({ bars, label }: { bars: readonly FunnelBar[]; label: string }) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <ol className={classes.funnel} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key} className={classes.step}>
          <span className={classes.title}>{bar.title}</span>
          <span className={classes.track}>
            {bar.value > 0 && (
              <span
                className={classes.bar}
                data-won={bar.won || undefined}
                style={{ inlineSize: `max(2px, calc((100% - ${valueRoom}) * ${bar.value / most}))` }}
                aria-hidden
              />
            )}
            <span className={classes.value}>{bar.label}</span>
          </span>
          <span className={classes.conversion}>{bar.conversion}</span>
          {bar.loss && <span className={classes.loss}>{bar.loss}</span>}
        </li>
      ))}
    </ol>
  );
}
