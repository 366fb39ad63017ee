import type { Measure, ReportResult, ReportRow } from '@/analytics/measures';
import { useFormat, useLocale, useT } from '@/kit/ui';
import type { LogHeader } from '@/runtime/format';
import { useValues } from '../use-values';
import { extremesOf } from './extremes';
import { reportMessages } from './messages';
import classes from './Reports.module.css';

interface ReportSentenceProps {
  result: ReportResult;
  measure: Measure;
  /** Its place in the report. */
  at: number;
  header: LogHeader;
  rowTitle(row: ReportRow): string;
}

/** The answer in words: the whole, and who stands at both ends. */
export function ReportSentence({ result, measure, at, header, rowTitle }: ReportSentenceProps) {
  const t = useT(reportMessages);
  const locale = useLocale();
  const { money } = useFormat();
  const values = useValues(header.currency);
  const plain = values.column(
    measure,
    result.rows.map((row) => row.total[at]!),
  );
  const write = (value: number | null) =>
    measure.unit === 'money' ? money(value, header.currency, { compact: true }) : plain(value);
  const name = measure.unit === 'money' ? measure.title[locale] : values.title(measure);
  const total = write(result.total.total[at]!.value);
  const ends = extremesOf(result.rows, at);
  return (
    <p className={classes.sentence}>
      {ends
        ? t(measure.unit === 'share' || measure.unit === 'days' ? 'sentence.share' : 'sentence', {
            measure: name,
            total,
            most: rowTitle(ends.most),
            high: write(ends.most.total[at]!.value),
            least: rowTitle(ends.least),
            low: write(ends.least.total[at]!.value),
          })
        : t('sentence.one', { measure: name, total })}
    </p>
  );
}
