import { describe, expect, it } from 'vitest';
import { rejectedCsv } from '@/analytics/bench/import/rejected-csv';

describe('the file of rejected rows', () => {
  it('opens in a spreadsheet without running what a stranger wrote', () => {
    const text = rejectedCsv(
      {
        rejected: [{ file: 'a.csv', line: 3, cause: { code: 'open_quote' }, raw: '=HYPERLINK("x"),1' }],
        cellProblems: [{ file: 'a.csv', line: 4, column: 'sum', value: '+7', expected: 'number' }],
      },
      ['File', 'Line', 'Cause', 'Cure', 'As in the file'],
      'en',
    );
    const [head, first, second] = text.split('\r\n');
    expect(head).toBe('\ufeff"File","Line","Cause","Cure","As in the file"');
    expect(first).toContain(`"'=HYPERLINK(""x""),1"`);
    expect(second).toContain(`"'+7"`);
  });
});
