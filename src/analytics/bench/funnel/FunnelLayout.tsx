import type { ReactNode } from 'react';
import classes from './Funnel.module.css';

interface FunnelLayoutProps {
  /** A new answer is on its way; this is the one before. */
  waiting: boolean;
  as: 'chart' | 'table';
  chart: ReactNode;
  table: ReactNode;
}

/** The chart with its table beside it where there is room, else one of the two. */
export function FunnelLayout({ waiting, as, chart, table }: FunnelLayoutProps) {
  return (
    <div className={classes.answered} data-waiting={waiting || undefined} aria-busy={waiting}>
      <div className={classes.both} data-as={as}>
        <div className={classes.chart}>{chart}</div>
        <div className={classes.twin}>{table}</div>
      </div>
    </div>
  );
}
