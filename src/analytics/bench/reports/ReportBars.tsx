import { Select } from '@mantine/core';
import { RangeBars, ValueBars } from '@/analytics/charts';
import type { Measure, MeasureId, ReportResult, ReportRow } from '@/analytics/measures';
import { useLocale, useT } from '@/kit/ui';
import { FigureButton } from '../FigureButton';
import { isApart } from '../is-apart';
import { useValues } from '../use-values';
import { reportMessages } from './messages';
import { mostBars } from './most-bars';
import classes from './Reports.module.css';
import type { ReportCell } from './ReportTable';

interface ReportBarsProps {
  result: ReportResult;
  measures: readonly Measure[];
  by: Measure;
  currency: string;
  rowTitle(row: ReportRow): string;
  onMeasure(measure: MeasureId): void;
  onOpen(cell: ReportCell): void;
}

/** One measure as bars, in the order of the table; shares with their ranges against the whole. */
export function ReportBars({ result, measures, by, currency, rowTitle, onMeasure, onOpen }: ReportBarsProps) {
  const t = useT(reportMessages);
  const locale = useLocale();
  const values = useValues(currency);
  const at = measures.indexOf(by);
  const rows = result.rows.slice(0, mostBars);
  const write = values.column(
    by,
    rows.map((row) => row.total[at]!),
  );
  const whole = result.total.total[at]!;
  const label = (row: ReportRow) => {
    const value = row.total[at]!;
    if (value.sample === 0) return write(value.value);
    return (
      <FigureButton onClick={() => onOpen({ keys: row.keys, measure: by.id, value })}>
        {write(value.value)}
      </FigureButton>
    );
  };
  return (
    <section className={classes.panel}>
      <h2>
        {values.title(by)}
        <Select
          aria-label={t('bars')}
          w={220}
          value={by.id}
          data={measures.map(({ id, title }) => ({ value: id, label: title[locale] }))}
          onChange={(value) => value && onMeasure(value as MeasureId)}
        />
      </h2>
      {by.unit === 'share' ? (
        <RangeBars
          label={values.title(by)}
          all={whole.value}
          allLabel={t('bars.all', { value: write(whole.value) })}
          bars={rows.map((row) => {
            const { value, share } = row.total[at]!;
            const proven = isApart(share, whole.value);
            return {
              key: JSON.stringify(row.keys),
              title: rowTitle(row),
              share: value,
              low: share?.low ?? 0,
              high: share?.high ?? 0,
              proven,
              label: (
                <>
                  {label(row)}
                  {share && !proven && <span className="ms-visually-hidden"> {t('apart')}</span>}
                </>
              ),
            };
          })}
        />
      ) : (
        <ValueBars
          label={values.title(by)}
          bars={rows.map((row) => ({
            key: JSON.stringify(row.keys),
            title: rowTitle(row),
            value: row.total[at]!.value,
            label: label(row),
          }))}
        />
      )}
      {by.unit === 'share' && <p className={classes.foot}>{t('bars.meaning')}</p>}
      {result.rows.length > mostBars && (
        <p className={classes.foot}>{t('bars.more', { shown: mostBars, all: result.rows.length })}</p>
      )}
    </section>
  );
}
