/** One set of 8,800 deals in the containers of seven CRMs: each gives the same totals with no manual step. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crm, diskFile, importAsProposed } from './files';

const folder = join(crm, 'format-samples/from-maven');

describe.skipIf(!existsSync(folder))('the deals of one company in the container of each CRM', () => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.gz')) : [];
  const isHistory = (name: string) => /history/i.test(name);
  const expected = () =>
    JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, number>;

  it.each(names.filter((name) => !isHistory(name)))('%s: deals, wins, losses and money', async (name) => {
    const { recognition, report, log } = await importAsProposed([diskFile(join(folder, name))]);
    const { rows, won, lost, won_value } = expected();
    expect(recognition.questions.filter(({ blocking }) => blocking)).toEqual([]);
    expect(report).toMatchObject({ deals: rows, outcomes: { won, lost }, cellProblemCount: 0, rejected: [] });
    expect(report.amountMinor.won).toBe(won_value! * 100);
    expect(log.cases.filter(({ openedOn }) => openedOn === null)).toHaveLength(500);
    // amoCRM has no field for a region: people use tags.
    const regionOf = ({ region, attributes }: (typeof log.cases)[number]) => region ?? attributes['tegi'];
    expect(new Set(log.cases.map(regionOf)).size).toBe(3);
    expect(new Set(log.cases.map(({ manager }) => manager)).size).toBe(30);
    expect(new Set(log.cases.map(({ product }) => product)).size).toBe(7);
  });

  it.each(names.filter(isHistory))('%s: first stages and ends', async (name) => {
    const { report, log } = await importAsProposed([diskFile(join(folder, name))]);
    const { won, lost } = expected();
    expect(log.events.filter(({ kind }) => kind === 'stage')).toHaveLength(8300);
    expect(log.events.filter(({ kind }) => kind === 'end')).toHaveLength(6711);
    expect(report).toMatchObject({ outcomes: { won, lost }, rejected: [] });
  });
});
