import { describe, expect, test } from 'vitest';
import { importFiles, recognise, setEventsKind } from '@/analytics/intake';
import { context, memoryFile, memorySink } from './files';

const history = [
  'case,activity,timestamp',
  '1,Lead,2026-01-05T10:00:00Z',
  '1,Offer,2026-01-06T10:00:00Z',
  '1,Won,2026-01-07T10:00:00Z',
  '2,Lead,2026-01-05T11:00:00Z',
  '2,Lost,2026-01-08T10:00:00Z',
].join('\n');

describe('Rows of a history', () => {
  test('are acts until somebody says that they are entries into stages; then deals go through stages', async () => {
    const files = [memoryFile('history.csv', history)];
    const seen = await recognise(files, context);
    if (!seen.ok) throw new Error(seen.error.code);
    const { recipe, tables } = seen.value;
    expect(recipe.stages).toEqual([]);
    const file = recipe.files[0]!.id;
    const stages = setEventsKind(recipe, tables, file, 'stage');
    expect(stages.stages.map(({ id }) => id)).toEqual(['Lead', 'Offer']);
    expect(stages.outcomes).toMatchObject({ Won: 'won', Lost: 'lost' });

    const sink = memorySink();
    const done = await importFiles(files, stages, context, sink);
    if (!done.ok) throw new Error(done.error.code);
    expect(done.value.header.stages.map(({ id }) => id)).toEqual(['Lead', 'Offer']);
    expect(done.value.report.outcomes).toMatchObject({ won: 1, lost: 1 });
    expect(sink.text.events).toMatch(/,stage,Offer,Offer,/);

    expect(setEventsKind(stages, tables, file, 'import').stages).toEqual([]);
  });
});
