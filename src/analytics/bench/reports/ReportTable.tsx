import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import type {
  GroupKey,
  Measure,
  MeasureId,
  MeasureValue,
  ReportResult,
  ReportRow,
  ReportSpec,
} from '@/analytics/measures';
import { useFormat, useLocale, useT } from '@/kit/ui';
import { FigureButton } from '../FigureButton';
import table from '../table.module.css';
import { useValues } from '../use-values';
import { reportMessages } from './messages';
import classes from './Reports.module.css';

/** Rows on the screen at once; a longer report grows by as many. */
const page = 100;

/** Columns on the screen; files have them all. */
const mostColumns = 30;

export interface ReportCell {
  /** Null: the row of totals. */
  keys: readonly GroupKey[] | null;
  /** Absent: over all columns. */
  column?: { key: GroupKey };
  measure: MeasureId;
  value: MeasureValue;
}

interface ReportTableProps {
  spec: ReportSpec;
  result: ReportResult;
  measures: readonly Measure[];
  currency: string;
  dimensions: readonly string[];
  keyTitle(index: number, key: GroupKey): string;
  columnTitle(key: GroupKey): string;
  onSort(sort: ReportSpec['sort']): void;
  onOpen(cell: ReportCell): void;
}

/** Every number opens its deals; the whole stands below its parts and is computed from its own deals. */
export function ReportTable(props: ReportTableProps) {
  const { spec, result, measures, currency, dimensions, keyTitle, columnTitle, onSort, onOpen } = props;
  const t = useT(reportMessages);
  const { number } = useFormat();
  const locale = useLocale();
  const values = useValues(currency);
  const [shown, setShown] = useState(page);
  const spread = spec.columns !== null;
  const columns = result.columns.slice(0, mostColumns);
  const single = spread && measures.length === 1;
  const rows = dimensions.length > 0 ? result.rows : [];
  const write = measures.map((measure, at) =>
    values.column(
      measure,
      [...result.rows, result.total].flatMap((row) => [
        row.total[at]!,
        ...row.cells.map((cell) => cell[at]!),
      ]),
    ),
  );
  const cells = (row: ReportRow, keys: readonly GroupKey[] | null) => {
    const one = (value: MeasureValue, at: number, column?: { key: GroupKey }) => (
      <td key={`${String(column?.key)} ${at}`} className={table.number}>
        <ValueButton
          value={value}
          text={write[at]!(value.value)}
          onClick={() => onOpen({ keys, measure: measures[at]!.id, value, ...(column && { column }) })}
        />
      </td>
    );
    return [
      ...row.cells
        .slice(0, columns.length)
        .flatMap((cell, place) =>
          cell.map((value, at) => one(value, at, spread ? { key: columns[place]! } : undefined)),
        ),
      ...(spread ? row.total.map((value, at) => one(value, at)) : []),
    ];
  };
  const measureHeads = (sortable: boolean, group: string) =>
    measures.map((measure) => {
      const sorted = spec.sort?.by === measure.id ? spec.sort : null;
      const title = single ? t('total') : values.title(measure);
      return (
        <th
          key={`${group} ${measure.id}`}
          scope="col"
          className={table.number}
          title={`${measure.definition[locale]} ${t('formula', { formula: measure.formula[locale] })}`}
          aria-sort={sortable && sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
        >
          {sortable ? (
            <button
              type="button"
              className={classes.sort}
              onClick={() => onSort({ by: measure.id, descending: sorted ? !sorted.descending : true })}
            >
              {title}
              {sorted &&
                (sorted.descending ? (
                  <IconArrowDown size={12} aria-hidden />
                ) : (
                  <IconArrowUp size={12} aria-hidden />
                ))}
            </button>
          ) : (
            title
          )}
        </th>
      );
    });
  const keyHeads = (rowSpan?: number) =>
    (dimensions.length > 0 ? dimensions : ['']).map((title, at) => (
      <th key={title} scope="col" rowSpan={rowSpan}>
        {at === 0 && title !== '' ? (
          <button type="button" className={classes.sort} onClick={() => onSort(null)} title={t('sort.keys')}>
            {title}
          </button>
        ) : (
          title
        )}
      </th>
    ));
  return (
    <>
      <div className={table.scroll} tabIndex={0} role="region" aria-label={t('table')}>
        <table className={table.table}>
          <thead>
            {spread && !single && (
              <tr>
                {keyHeads(2)}
                {[...columns.map(columnTitle), t('total')].map((title, place) => (
                  <th key={place} scope="colgroup" colSpan={measures.length} className={table.group}>
                    {title}
                  </th>
                ))}
              </tr>
            )}
            <tr>
              {(!spread || single) && keyHeads()}
              {single &&
                columns.map((key) => (
                  <th key={String(key)} scope="col" className={table.number}>
                    {columnTitle(key)}
                  </th>
                ))}
              {spread && !single && columns.flatMap((key) => measureHeads(false, String(key)))}
              {measureHeads(dimensions.length > 0, 'total')}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={JSON.stringify(row.keys)}>
                {row.keys.map((key, at) => (
                  <th key={at} scope="row">
                    {keyTitle(at, key)}
                  </th>
                ))}
                {cells(row, row.keys)}
              </tr>
            ))}
          </tbody>
          <tbody data-total>
            <tr>
              <th scope="row" colSpan={Math.max(1, dimensions.length)}>
                {dimensions.length > 0 ? t('total') : t('all')}
              </th>
              {cells(result.total, null)}
            </tr>
          </tbody>
        </table>
      </div>
      {dimensions.length > 0 && (
        <p className={classes.foot}>
          {t('count', { rows: rows.length })}
          {spread &&
            result.columns.length > mostColumns &&
            ` · ${t('columns.more', { shown: mostColumns, all: result.columns.length })}`}
          {rows.length > shown && (
            <button type="button" className={table.figure} onClick={() => setShown(shown + page)}>
              {t('more', { rows: number(Math.min(page, rows.length - shown)) })}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function ValueButton({ value, text, onClick }: { value: MeasureValue; text: string; onClick(): void }) {
  const t = useT(reportMessages);
  const { percent } = useFormat();
  if (value.sample === 0) return text;
  const { share } = value;
  return (
    <FigureButton
      title={
        share
          ? t('range', { ...share, low: percent(share.low), high: percent(share.high) })
          : t('sample', { sample: value.sample })
      }
      onClick={onClick}
    >
      {text}
    </FigureButton>
  );
}
