import type { ReactNode } from 'react';
import classes from './RangeBars.module.css';

export interface RangeBar {
  key: string;
  title: string;
  /** 0–1. Null: nothing to compute from. */
  share: number | null;
  low: number;
  high: number;
  /** Too few to tell it from the whole. */
  proven: boolean;
  /** The share in words, and what it is of. */
  label: ReactNode;
  detail?: ReactNode;
}

/**
 * Shares of groups on one zero line, each with the range in which the true share lies, against the share of all
 * together. A group whose range crosses that line is not told apart from it: its bar is hatched.
 */
export function RangeBars({
  bars,
  all,
  allLabel,
  label,
}: {
  bars: readonly RangeBar[];
  all: number | null;
  allLabel: string;
  label: string;
}) {
  const most = Math.max(0.01, all ?? 0, ...bars.map((bar) => Math.max(bar.share ?? 0, bar.high)));
  const at = (share: number) => `${(share / most) * 100}%`;
  return (
    <ol className={classes.bars} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key} className={classes.row}>
          <span className={classes.title}>{bar.title}</span>
          <span className={classes.track}>
            {bar.share !== null && (
              <>
                <span
                  className={classes.bar}
                  data-proven={bar.proven || undefined}
                  style={{ inlineSize: at(bar.share) }}
                />
                <span
                  className={classes.range}
                  style={{ insetInlineStart: at(bar.low), inlineSize: at(bar.high - bar.low) }}
                />
              </>
            )}
            {all !== null && <span className={classes.all} style={{ insetInlineStart: at(all) }} />}
          </span>
          <span className={classes.value}>{bar.label}</span>
          <span className={classes.detail}>{bar.detail}</span>
        </li>
      ))}
      {all !== null && (
        <li className={classes.note}>
          <span className={classes.noteMark} aria-hidden />
          {allLabel}
        </li>
      )}
    </ol>
  );
}
