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
    expect(head).toBe('\ufeffFile,Line,Cause,Cure,As in the file');
    expect(first).toContain(`"'=HYPERLINK(""x""),1"`);
    expect(second).toMatch(/,'\+7$/);
  });

  it('divides cells as the country does, and sees signs behind blanks and full-width ones', () => {
    const cell = (value: string) => ({
      file: 'a.csv',
      line: 4,
      column: 'sum',
      value,
      expected: 'number' as const,
    });
    const text = rejectedCsv(
      { rejected: [], cellProblems: [cell(' =1+1'), cell('＝1')] },
      ['Файл', 'Строка'],
      'ru',
    );
    const [head, first, second] = text.split('\r\n');
    expect(head).toBe('\ufeffФайл;Строка');
    expect(first).toMatch(/^a\.csv;4;.*;' =1\+1$/);
    expect(second).toMatch(/;'＝1$/);
  });
});
