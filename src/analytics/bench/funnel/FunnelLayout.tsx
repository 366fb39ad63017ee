import type { ReactNode } from 'react';
import classes from './Funnel.module.css';

interface FunnelLayoutProps {
  /** A new answer is on its way; this is the one before. */
  waiting: boolean;
  as: 'chart' | 'table';
  sentence: ReactNode;
  chart: ReactNode;
  table: ReactNode;
}

/** The answer in words; below it the chart with its table beside it where there is room, else one of the two. */
export function FunnelLayout({ waiting, as, sentence, chart, table }: FunnelLayoutProps) {
  return (
    <div className={classes.answered} data-waiting={waiting || undefined} aria-busy={waiting}>
      {sentence}
      <div className={classes.both} data-as={as}>
        <div className={classes.chart}>{chart}</div>
        <div className={classes.twin}>{table}</div>
      </div>
    </div>
  );
}

/** Holds the place until the first answer is there. */
export function FunnelSkeleton() {
  return (
    <div className={classes.skeleton} aria-busy>
      <span />
      <span />
    </div>
  );
}
