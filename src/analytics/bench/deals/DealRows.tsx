import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { DealRow, DealsSpec } from '@/analytics/measures';
import { useFormat, useT } from '@/kit/ui';
import type { LogHeader } from '@/runtime/format';
import { outcomeMessages } from '../outcome-messages';
import table from '../table.module.css';
import { useTitles } from '../use-titles';
import { useValues } from '../use-values';
import { customerOf, isNumeric, shownColumns, type ShownColumn } from './deal-columns';
import classes from './Deals.module.css';
import { dealsMessages } from './messages';

interface DealRowsProps {
  rows: readonly DealRow[];
  header: LogHeader;
  sort: DealsSpec['sort'];
  onSort(column: ShownColumn): void;
  label: string;
}

/** A column that no deal of the page fills is left out, as long as the order does not stand by it. */
export function DealRows({ rows, header, sort, onSort, label }: DealRowsProps) {
  const t = useT(dealsMessages);
  const { sign } = useValues(header.currency);
  const cellsOf = useCells(header);
  const cells = rows.map(cellsOf);
  const columns = shownColumns.filter(
    (column) => sort?.by === column || cells.some((cell) => cell[column] !== null),
  );
  const { number } = useFormat();
  return (
    <div className={`${table.scroll} ${classes.rows}`} tabIndex={0} role="region" aria-label={label}>
      <table className={table.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={isNumeric(column) ? table.number : undefined}
                aria-sort={sort?.by === column ? (sort.descending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" className={classes.sort} onClick={() => onSort(column)}>
                  {t(`column.${column}`, { currency: sign })}
                  {sort?.by === column &&
                    (sort.descending ? (
                      <IconArrowDown size={12} aria-hidden />
                    ) : (
                      <IconArrowUp size={12} aria-hidden />
                    ))}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.caseId}>
              {columns.map((column) => (
                <td key={column} className={isNumeric(column) ? table.number : undefined}>
                  {column === 'outcome' ? (
                    <span className={classes.outcome} data-outcome={row.outcome}>
                      {cells[at]!.outcome}
                    </span>
                  ) : (
                    (cells[at]![column] ?? number(null))
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useCells(header: LogHeader): (row: DealRow) => Record<ShownColumn, string | null> {
  const outcomes = useT(outcomeMessages);
  const titles = useTitles(header);
  const { number, date } = useFormat();
  const { amount } = useValues(header.currency);
  return (row) => ({
    case_id: row.caseId,
    customer: customerOf(row),
    manager: row.manager,
    product: row.product,
    region: row.region,
    stage: row.stage === null ? null : titles.stage(row.stage),
    outcome: outcomes(row.outcome),
    amount: row.amountMinor === null ? null : amount(row.amountMinor),
    opened_on: row.openedOn === null ? null : date(row.openedOn),
    closed_on: row.closedOn === null ? null : date(row.closedOn),
    cycle_days: row.cycleDays === null ? null : number(row.cycleDays),
    loss_reason: row.lossReason,
    version: row.version,
  });
}
