import { localDate } from '@/kit/time';
import type { CaseOutcome, CaseRow, EndKind, Process } from '@/runtime/format';
import type { DealEvent, DealState } from '@/runtime/engine';
import type { OwnColumn } from './named';
import type { RowContext } from './event-rows';

const outcomes: Readonly<Record<EndKind, CaseOutcome>> = {
  success: 'won',
  failure: 'lost',
  disqualified: 'not_ours',
  postponed: 'postponed',
};

function outcomeOf(state: DealState, process: Process): CaseOutcome {
  if (state.status === 'waiting') return 'postponed';
  if (state.status === 'open') return 'open';
  const end = process.ends.find(({ id }) => id === state.end);
  return end ? outcomes[end.kind] : 'open';
}

/** A deal as one row: what is known of it at its last fact. */
export function caseRow(
  state: DealState,
  events: readonly DealEvent[],
  process: Process,
  context: RowContext,
): CaseRow {
  const { fields, timezone } = context;
  const cellOf = (column: OwnColumn) => {
    const field = fields.own(column);
    return field === null ? null : fields.cell(field, state.data[field]);
  };
  const text = (column: OwnColumn): string | null => {
    const cell = cellOf(column);
    return cell === null ? null : String(cell);
  };
  const amount = cellOf('amount');
  return {
    caseId: state.id,
    title: state.title,
    process: state.process.id,
    version: events.at(-1)!.process,
    manager: state.assignee === null ? null : context.nameOf(state.assignee),
    product: text('product'),
    region: text('region'),
    source: text('source'),
    customer: text('customer') ?? state.title,
    stage: state.stage,
    outcome: outcomeOf(state, process),
    lossReason: text('lossReason'),
    amountMinor: typeof amount === 'number' ? amount : null,
    openedAt: state.openedAt,
    openedOn: localDate(state.openedAt, timezone),
    closedAt: state.closedAt,
    closedOn: state.closedAt === null ? null : localDate(state.closedAt, timezone),
    attributes: Object.fromEntries(fields.attributes.map(({ id }) => [id, fields.cell(id, state.data[id])])),
  };
}
