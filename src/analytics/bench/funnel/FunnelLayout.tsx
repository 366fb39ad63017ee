import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './Funnel.module.css';
import { usePrinting } from './use-printing';

interface FunnelLayoutProps {
  /** A new answer is on its way; this is the one before. */
  waiting: boolean;
  as: 'chart' | 'table';
  chart: ReactNode;
  table: ReactNode;
}

/** Width at which the table stands beside its chart. */
const wide = 1480;

/** The chart with its table beside it where there is room, else one of the two; on paper always both. */
export function FunnelLayout({ waiting, as, chart, table }: FunnelLayoutProps) {
  const { ref, width } = useElementSize();
  const printing = usePrinting();
  const beside = as === 'chart' && width >= wide;
  return (
    <div ref={ref} className={classes.answered} data-waiting={waiting || undefined} aria-busy={waiting}>
      <div className={classes.both} data-beside={beside || undefined}>
        {(as === 'chart' || printing) && <div className={classes.chart}>{chart}</div>}
        {(as === 'table' || beside || printing) && <div className={classes.twin}>{table}</div>}
      </div>
    </div>
  );
}
