import { describe, expect, it } from 'vitest';
import { singleCsv } from '@/cli/log/single-csv';
import { csvRows, type CaseRow, type EventRow, type Log } from '@/runtime/format';

const event: EventRow = {
  ...{ caseId: '1', seq: 1, kind: 'stage', activity: 'talk', stage: 'talk', at: 1000, atLocal: null },
  ...{ onDate: '1970-01-01', recordedAt: null, person: 'Ann, "A"', role: null, result: null },
  ...{ reason: null, durationS: null, valid: true, version: '1.0' },
};
const deal: CaseRow = {
  ...{ caseId: '1', title: 'One\nline', process: 'p', version: '1.0', manager: 'Ann', product: null },
  ...{ region: null, source: null, customer: null, stage: 'talk', outcome: 'open', lossReason: null },
  ...{ amountMinor: 100, openedAt: 1000, openedOn: '1970-01-01', closedAt: null, closedOn: null },
  attributes: { size: 'L' },
};
const log: Log = {
  header: {
    ...{ name: 'x', currency: 'EUR', timezone: 'UTC', stages: [], until: null },
    attributes: [{ id: 'size', title: 'Size', type: 'text' }],
  },
  events: [event],
  cases: [deal],
};

describe('a log in one table', () => {
  it('has deals as rows of their own kind, each cell under its column', () => {
    const [head, first, second] = [...csvRows(singleCsv(log))].map(({ cells }) => cells);
    const read = (cells: readonly string[] | undefined) =>
      Object.fromEntries(head!.flatMap((column, at) => (cells?.[at] ? [[column, cells[at]]] : [])));
    expect(read(first)).toEqual({
      ...{ case_id: '1', kind: 'case', title: 'One\nline', process: 'p', version: '1.0', manager: 'Ann' },
      ...{ stage: 'talk', outcome: 'open', amount_minor: '100', opened_at: '1000', opened_on: '1970-01-01' },
      attr_size: 'L',
    });
    expect(read(second)).toEqual({
      ...{ case_id: '1', seq: '1', kind: 'stage', activity: 'talk', stage: 'talk', at: '1000' },
      ...{ on_date: '1970-01-01', person: 'Ann, "A"', valid: 'true', version: '1.0' },
    });
  });
});
