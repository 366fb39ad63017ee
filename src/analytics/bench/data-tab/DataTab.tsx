import type { Filter } from '@/analytics/measures';
import { logSummaryQuestion } from '@/analytics/sql';
import { useT } from '@/kit/ui';
import type { LogChoice, MeasuredLog } from '../data';
import { DealsTable } from '../deals/DealsTable';
import type { OpenDeals } from '../deals/opened-number';
import { FilterBar } from '../filters/FilterBar';
import { QuestionFailed } from '../QuestionFailed';
import { resultOf, useAnswer } from '../use-answer';
import classes from './Data.module.css';
import { dataAddressOf, dataViewOf } from './data-address';
import { Gaps } from './Gaps';
import { LogList } from './LogList';
import { dataMessages } from './messages';
import { SummaryFacts } from './SummaryFacts';

interface DataTabProps {
  measured: MeasuredLog;
  logs: LogChoice;
  address: string | undefined;
  onAddress(address: string): void;
  onDeals: OpenDeals;
}

/** Which log is asked, what it holds, what it lacks, and all its deals. */
export function DataTab({ measured, logs, address, onAddress, onDeals }: DataTabProps) {
  const t = useT(dataMessages);
  const filters = dataViewOf(address);
  const answer = useAnswer(measured, 'summary', () => logSummaryQuestion());
  const summary = resultOf(answer);
  return (
    <div className={classes.tab}>
      <div className={classes.top}>
        <LogList {...logs} />
        {answer.status === 'failed' && <QuestionFailed {...answer} />}
        {summary ? (
          <>
            <SummaryFacts summary={summary} onDeals={onDeals} />
            <Gaps summary={summary} onDeals={onDeals} />
          </>
        ) : (
          <div className={classes.waiting} aria-busy />
        )}
      </div>
      <section className={classes.deals}>
        <h2>{t('list')}</h2>
        <FilterBar
          measured={measured}
          filters={filters}
          onChange={(next: readonly Filter[]) => onAddress(dataAddressOf(next))}
        />
        <DealsTable
          key={JSON.stringify(filters)}
          measured={measured}
          origin={{ of: 'log', filters }}
          name={measured.header.name}
        />
      </section>
    </div>
  );
}
