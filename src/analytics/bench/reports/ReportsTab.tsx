import { Button } from '@mantine/core';
import { useState } from 'react';
import { barPictureSvg } from '@/analytics/charts';
import { dimensionTitle, measureOf, type MeasureId, type ReportRow } from '@/analytics/measures';
import { reportQuestion } from '@/analytics/sql';
import { EmptyState, useLocale, useT } from '@/kit/ui';
import type { MeasuredLog } from '../data';
import type { OpenDeals } from '../deals/opened-number';
import { ExportMenu } from '../export/ExportMenu';
import { FilterBar } from '../filters/FilterBar';
import { useFilterLines } from '../filters/use-filter-words';
import { usePageKeys } from '../keys/use-page-keys';
import { messages } from '../messages';
import { PrintHead } from '../PrintHead';
import { QuestionFailed } from '../QuestionFailed';
import { resultOf, useAnswer } from '../use-answer';
import { useTitles } from '../use-titles';
import { useValues } from '../use-values';
import { withSpec } from '../with-spec';
import { reportMessages } from './messages';
import { ReportBars } from './ReportBars';
import { ReportControls } from './ReportControls';
import { ReportSentence } from './ReportSentence';
import { reportPicture } from './report-picture';
import { reportSheet } from './report-sheet';
import { ReportTable, type ReportCell } from './ReportTable';
import { reportAddressOf, reportViewOf, type ReportView } from './report-view';
import classes from './Reports.module.css';

interface ReportsTabProps {
  measured: MeasuredLog;
  address: string | undefined;
  onAddress(address: string): void;
  onDeals: OpenDeals;
}

/** Any measure by anything: a table whose every number opens its deals, and its bars. */
export function ReportsTab({ measured, address, onAddress, onDeals }: ReportsTabProps) {
  const t = useT(reportMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { header } = measured;
  const titles = useTitles(header);
  const values = useValues(header.currency);
  const filterLines = useFilterLines(measured.header);
  const [exporting, setExporting] = useState(false);
  const view = reportViewOf(address);
  const { spec, as } = view;
  const change = (next: ReportView) => onAddress(reportAddressOf(next));
  usePageKeys({
    KeyT: () => change({ spec, as: as === 'table' ? 'chart' : 'table' }),
    KeyE: () => setExporting(true),
  });
  const answer = useAnswer(measured, `report ${JSON.stringify(spec)}`, () =>
    withSpec(spec, reportQuestion(spec, header)),
  );
  const shown = resultOf(answer);

  const measures = (shown?.spec ?? spec).measures.map((id) => measureOf(id, header.attributes));
  const dimensions = (shown?.spec ?? spec).rows.map((one) => dimensionTitle(one, locale, header.attributes));
  const by = measures.find(({ id }) => id === (shown?.spec ?? spec).sort?.by) ?? measures[0]!;
  const rowTitle = (row: ReportRow) =>
    row.keys.map((key, at) => titles.key(shown!.spec.rows[at]!, key)).join(' · ') || t('all');
  const name = `${header.name}: ${measures.map(values.title).join(', ')}`;
  const open = ({ keys, column, measure, value }: ReportCell) =>
    onDeals(
      { of: 'report', spec: shown!.spec, keys, measure, ...(column && { column }) },
      value.share ? [{ of: 'measure', share: value.share }] : [],
    );
  const sheet = () =>
    reportSheet(shown!.spec, shown!.result, {
      name,
      dimensions,
      measures,
      measureTitle: values.title,
      rowKey: (at, key) => titles.key(shown!.spec.rows[at]!, key),
      columnKey: (key) => titles.key(shown!.spec.columns, key),
      total: t('total'),
    });
  const picture = () => {
    const at = measures.indexOf(by);
    return barPictureSvg(
      reportPicture(shown!.result, at, {
        title: `${values.title(by)}: ${dimensions.join(', ') || t('all')}`,
        lines: [header.name, ...filterLines(shown!.spec.filters)],
        rowTitle,
        write: values.column(
          by,
          shown!.result.rows.map((row) => row.total[at]!),
        ),
        whole: by.unit === 'share' ? (value) => t('bars.all', { value }) : null,
      }),
    );
  };
  return (
    <div className={classes.tab}>
      <PrintHead header={header} filters={spec.filters} />
      {shown && (dimensions.length === 0 || shown.result.rows.length > 0) && (
        <ReportSentence
          result={shown.result}
          at={measures.indexOf(by)}
          measure={by}
          rowTitle={rowTitle}
          header={header}
        />
      )}
      <ReportControls
        header={header}
        view={view}
        filterBar={
          <FilterBar
            measured={measured}
            filters={spec.filters}
            onChange={(filters) => change({ as, spec: { ...spec, filters } })}
          />
        }
        onChange={change}
      >
        <ExportMenu
          sheet={sheet}
          picture={dimensions.length > 0 ? picture : null}
          opened={exporting && shown !== null}
          onOpened={setExporting}
        />
      </ReportControls>
      {answer.status === 'failed' && <QuestionFailed {...answer} />}
      {!shown && answer.status === 'waiting' && <div className={classes.waiting} aria-busy />}
      {shown && dimensions.length > 0 && shown.result.rows.length === 0 && (
        <EmptyState
          title={common('nothing')}
          text={common('nothing.text')}
          actions={
            <Button onClick={() => change({ as, spec: { ...spec, filters: [] } })}>
              {common('filters.clear')}
            </Button>
          }
        />
      )}
      {shown && (shown.result.rows.length > 0 || dimensions.length === 0) && (
        <div
          className={answer.status === 'waiting' ? classes.old : undefined}
          aria-busy={answer.status === 'waiting'}
        >
          {as === 'table' || dimensions.length === 0 ? (
            <ReportTable
              key={JSON.stringify(shown.spec)}
              spec={shown.spec}
              result={shown.result}
              measures={measures}
              currency={header.currency}
              dimensions={dimensions}
              keyTitle={(at, key) => titles.key(shown.spec.rows[at]!, key)}
              columnTitle={(key) => titles.key(shown.spec.columns, key)}
              onSort={(sort) => change({ as, spec: { ...spec, sort } })}
              onOpen={open}
            />
          ) : (
            <ReportBars
              result={shown.result}
              measures={measures}
              by={by}
              currency={header.currency}
              rowTitle={rowTitle}
              onMeasure={(measure: MeasureId) =>
                change({ as, spec: { ...spec, sort: { by: measure, descending: true } } })
              }
              onOpen={open}
            />
          )}
        </div>
      )}
    </div>
  );
}
