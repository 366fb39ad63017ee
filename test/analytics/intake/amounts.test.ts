/** Amounts that can be read in two ways are asked about, and read as answered. */
import { describe, expect, it } from 'vitest';
import { importFiles, recognise, setDecimal } from '@/analytics/intake';
import { logFromCsv, logHeaderToJson } from '@/runtime/format';
import { context, importAsProposed, memoryFile, memorySink } from './files';

const list = (...amounts: string[]) =>
  memoryFile(
    'deals.csv',
    'deal_id;owner;stage;created;amount\n' +
      amounts.map((amount, nth) => `${nth + 1};Anna;Won;2025-03-13;${amount}\n`).join(''),
  );
const minor = ({ log }: Awaited<ReturnType<typeof importAsProposed>>) =>
  log.cases.map(({ amountMinor }) => amountMinor);

describe('amounts', () => {
  it('with one mark before three digits everywhere are thousands, and a person is asked with a sample', async () => {
    const taken = await importAsProposed([list('12.500', '3.000', '900')]);
    expect(minor(taken)).toEqual([1_250_000, 300_000, 90_000]);
    expect(taken.recognition.questions).toContainEqual({
      kind: 'decimal_mark',
      file: 'deals',
      column: 'amount',
      sample: '12.500',
      blocking: false,
    });
  });

  it('are fractions when the answer is that they are', async () => {
    const files = [list('12.500', '3.000', '900')];
    const seen = await recognise(files, context);
    if (!seen.ok) throw new Error('not recognised');
    const sink = memorySink();
    const recipe = setDecimal(seen.value.recipe, 'deals', 'amount', '.');
    const done = await importFiles(files, recipe, context, sink);
    if (!done.ok) throw new Error('not imported');
    const log = logFromCsv({ header: logHeaderToJson(done.value.header), ...sink.text });
    expect(log.cases.map(({ amountMinor }) => amountMinor)).toEqual([1250, 300, 90_000]);
  });

  it('are not asked about when one of them tells', async () => {
    const taken = await importAsProposed([list('12.500', '3.000', '0,50')]);
    expect(minor(taken)).toEqual([1_250_000, 300_000, 50]);
    expect(taken.recognition.questions.map(({ kind }) => kind)).not.toContain('decimal_mark');
  });

  it('keep their roubles and thousands in words', async () => {
    const taken = await importAsProposed([list('1 054,00 р.', '5 000 р', '10 тыс.', '450 000 тг')]);
    expect(minor(taken)).toEqual([105_400, 500_000, 1_000_000, 45_000_000]);
    expect(taken.report.cellProblemCount).toBe(0);
  });
});
