import { useState } from 'react';
import type { Filter } from '@/analytics/measures';
import { useFormat, useT } from '@/kit/ui';
import type { LogHeader } from '@/runtime/format';
import { useFilterLines } from './filters/use-filter-words';
import { messages } from './messages';
import classes from './PrintHead.module.css';

/** What paper has to say for itself, because the controls stay on the screen: which data, which conditions, when. */
export function PrintHead({ header, filters }: { header: LogHeader; filters: readonly Filter[] }) {
  const t = useT(messages);
  const { moment } = useFormat();
  const lines = useFilterLines(header);
  const [today] = useState(() => Date.now());
  return (
    <div className={classes.head}>
      <p>
        {t('printed', {
          log: header.name,
          date: moment(today, header.timezone, { dateStyle: 'long' }),
        })}
      </p>
      <p>{lines(filters).join(' · ') || t('all.deals')}</p>
    </div>
  );
}
