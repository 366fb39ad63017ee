import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { DealsOrigin, DealsSpec } from '@/analytics/measures';
import { dealsQuestion } from '@/analytics/sql';
import { useFormat, useT } from '@/kit/ui';
import type { MeasuredLog } from '../data';
import { QuestionFailed } from '../QuestionFailed';
import { resultOf, useAnswer } from '../use-answer';
import type { ShownColumn } from './deal-columns';
import { DealRows } from './DealRows';
import classes from './Deals.module.css';
import { dealsMessages } from './messages';
import { Pager } from './Pager';
import { useSaveDeals } from './use-save-deals';

const page = 100;

interface DealsTableProps {
  measured: MeasuredLog;
  origin: DealsOrigin;
  /** Names the file. */
  name: string;
}

/** The deals behind a number, a page at a time, in the order wanted. */
export function DealsTable({ measured, origin, name }: DealsTableProps) {
  const t = useT(dealsMessages);
  const { money } = useFormat();
  const [sort, setSort] = useState<DealsSpec['sort']>({ by: 'amount', descending: true });
  const [offset, setOffset] = useState(0);
  const spec: DealsSpec = { origin, sort, offset, limit: page };
  const answer = useAnswer(measured, `deals ${JSON.stringify(spec)}`, () =>
    dealsQuestion(spec, measured.header),
  );
  const { saving, save } = useSaveDeals(measured, name);
  const result = resultOf(answer);
  if (answer.status === 'failed') return <QuestionFailed {...answer} />;
  if (!result) return <div className={classes.waiting} aria-busy />;
  if (result.deals === 0) return <p className={classes.empty}>{t('empty')}</p>;
  const by = (column: ShownColumn) => {
    setOffset(0);
    setSort({ by: column, descending: sort?.by === column ? !sort.descending : false });
  };
  return (
    <>
      <div className={classes.summary}>
        <span>
          <b>{t('deals', { deals: result.deals })}</b> ·{' '}
          {t('sum', { money: money(result.amountMinor, measured.header.currency) })} ·{' '}
          <span className={classes.versions}>
            {result.versions.length > 0
              ? t('versions', { versions: result.versions.join(', ') })
              : t('versions.none')}
          </span>
        </span>
        <span className={classes.tools}>
          <Pager offset={offset} page={page} all={result.deals} onOffset={setOffset} />
          <Button
            variant="default"
            leftSection={<IconDownload size={14} aria-hidden />}
            loading={saving}
            onClick={() => save({ origin, sort })}
          >
            {t('save')}
          </Button>
        </span>
      </div>
      <DealRows
        rows={result.rows}
        header={measured.header}
        sort={sort}
        onSort={by}
        label={t('deals', { deals: result.deals })}
      />
    </>
  );
}
