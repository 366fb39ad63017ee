import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipboardForm, csvForm, sheetText } from '@/analytics/bench/sheet/sheet-text';
import { fileName } from '@/analytics/bench/export/save-file';

const text = (cells: (string | number | null)[], locale: 'en' | 'ru' = 'en') =>
  sheetText({ name: 'x', columns: ['a'], rows: [cells] }, csvForm(locale)).split('\r\n')[1];

describe('a table that leaves the screen', () => {
  it('keeps numbers as numbers, in the writing of the country', () => {
    expect(text([1234.5, -2, null, 'Won'])).toBe('1234.5,-2,,Won');
    expect(text([1234.5, -2, null, 'Won'], 'ru')).toBe('1234,5;-2;;Won');
    expect(sheetText({ name: 'x', columns: ['a', 'b'], rows: [[0.5, 'x']] }, clipboardForm('ru'))).toBe(
      'a\tb\r\n0,5\tx',
    );
  });

  it('quotes what would break a line or a cell', () => {
    expect(text(['a,b', 'say "so"', 'two\nlines', 'a;b'])).toBe('"a,b","say ""so""","two\nlines",a;b');
  });

  it('never hands a spreadsheet a text that it would run', () => {
    expect(text(['=HYPERLINK("http://x")', '+7 900', '-1+1', '@SUM(A1)', '  =1', '＝1', '\t=1'])).toBe(
      `"'=HYPERLINK(""http://x"")",'+7 900,'-1+1,'@SUM(A1),'  =1,'＝1,'\t=1`,
    );
    fc.assert(
      fc.property(
        fc.constantFrom('', ' ', '\t', '\n', '\u00a0'),
        fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'),
        fc.string(),
        fc.constantFrom('en', 'ru'),
        (blank, sign, rest, locale) => {
          for (const form of [csvForm(locale), clipboardForm(locale)]) {
            const written = sheetText({ name: '', columns: [], rows: [[blank + sign + rest]] }, form).slice(
              2,
            );
            expect(written.replace(/^"/, '')[0]).toBe("'");
          }
        },
      ),
    );
  });

  it('gets a name that any file system takes', () => {
    expect(fileName('Q1/Q2: "won" <north>', 'csv')).toBe('Q1 Q2 won north.csv');
    expect(fileName(' ', 'svg')).toBe('mainspring.svg');
  });
});
