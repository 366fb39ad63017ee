/** Exports of two years or two offices have one name and one form; each is read once. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importAsProposed, memoryFile } from './files';

const deals = (from: number) =>
  'deal_id,owner,stage,created,amount\n' +
  [0, 1, 2]
    .map((nth) => `${from + nth},Anna,${nth ? 'Won' : 'New'},2025-03-${from + 13},${from + nth}\n`)
    .join('');

const ids = async (files: Parameters<typeof importAsProposed>[0], saved: unknown[] = []) => {
  const taken = await importAsProposed(files, { saved });
  return { ...taken, ids: taken.log.cases.map(({ caseId }) => caseId) };
};

describe('two files of one name', () => {
  const all = ['1', '2', '3', '11', '12', '13'];

  it('in folders of an archive are both read', async () => {
    const archive = zipSync({ '2024/deals.csv': strToU8(deals(1)), '2025/deals.csv': strToU8(deals(11)) });
    const taken = await ids([memoryFile('export.zip', archive)]);
    expect(taken.ids).toEqual(all);
    expect(taken.report.files.map(({ name, rowsImported }) => [name, rowsImported])).toEqual([
      ['deals.csv', 3],
      ['deals (2).csv', 3],
    ]);
  });

  it('dropped from two folders are both read, and next month again by the saved recipe', async () => {
    const files = [memoryFile('deals.csv', deals(1)), memoryFile('deals.csv', deals(11))];
    const first = await ids(files);
    expect(first.ids).toEqual(all);
    const again = await ids(files, [first.recognition.recipe]);
    expect(again.recognition.savedRecipe).toBe(first.recognition.recipe.id);
    expect(again.ids).toEqual(all);
  });
});
