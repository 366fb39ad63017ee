import type { ReactNode } from 'react';
import classes from './RangeBars.module.css';

export interface ValueBar {
  key: string;
  title: string;
  /** What the bar is as long as. Null: there is nothing to show. */
  value: number | null;
  label: ReactNode;
}

/** Amounts of groups on one zero line, the number at its bar. */
export function ValueBars({ bars, label }: { bars: readonly ValueBar[]; label: string }) {
  const most = Math.max(Number.MIN_VALUE, ...bars.map(({ value }) => value ?? 0));
  return (
    <ol className={classes.bars} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key} className={classes.row}>
          <span className={classes.title}>{bar.title}</span>
          <span className={classes.track}>
            {bar.value !== null && bar.value > 0 && (
              <span
                className={classes.bar}
                data-proven
                style={{ inlineSize: `max(2px, ${(bar.value / most) * 100}%)` }}
              />
            )}
          </span>
          <span className={classes.value}>{bar.label}</span>
        </li>
      ))}
    </ol>
  );
}
