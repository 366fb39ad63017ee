import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '@/kit/storage';
import { answer, loadLog, type LogSource, type Warehouse } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import type { StageFunnelSpec } from '@/analytics/measures';
import { stageFunnelQuestion } from '@/analytics/sql';
import { LIVE, type Session } from '@/app/session/session';
import { openFile } from '@/app/session/open-file';
import { packProject } from '@/app/session/project-file';
import { wholeProject } from '@/app/session/save-to-file';
import { writeLog, writeRecords } from '@/app/session/records';
import { openDeal } from '../runtime/journal/open';
import { openTab, projectOf } from './project';

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openNativeWarehouse();
});
afterAll(() => warehouse.close());

/** How many deals have come to each step of the funnel. */
async function funnelOf(source: LogSource): Promise<unknown> {
  await loadLog(warehouse, source, { calendar: null });
  const all: StageFunnelSpec = { stages: [], countingRule: 'reached', splitBy: null, filters: [] };
  return answer(warehouse, stageFunnelQuestion(all, source.header));
}

/** A project whose live log came with rows, as the demo does. */
async function withRows(id: string) {
  const store = memoryStore();
  const first = await openTab(store, `${id}-first`);
  openDeal(await first.session.journal(), 'Пришла с проектом');
  const base = (await first.session.logSource(LIVE))!;
  const deals = [...(await first.session.journal()).deals().values()].map(({ events }) => [...events]);
  await first.session.close();
  await writeLog(store, id, LIVE, base);
  await writeRecords(store, id, { document: projectOf(id), seed: deals });
  return { store, ...(await openTab(store, id)) };
}

async function savedAndOpened(session: Session, id: string) {
  const archive = await packProject(await wholeProject(session));
  const opened = await openFile(new File([archive], 'Ромашка.mainspring'), 'ru');
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { project, logs, deals } = opened.bundle;
  const store = memoryStore();
  await writeRecords(store, id, { document: { ...project, id }, seed: deals });
  for (const [log, source] of Object.entries(logs)) await writeLog(store, id, log, source);
  return (await openTab(store, id)).session;
}

const dealsIn = async (source: LogSource) =>
  (await source.cases.text())
    .split('\n')
    .flatMap((row) => /Пришла с проектом|Открыта здесь/.exec(row)?.[0] ?? [])
    .sort();

describe('A deal that was run here', () => {
  it('is in the log and in the funnel after the project was saved to a file and opened from it', async () => {
    const { session } = await withRows('rows');
    openDeal(await session.journal(), 'Открыта здесь');
    const before = (await session.logSource(LIVE))!;
    const after = (await (await savedAndOpened(session, 'rows-again')).logSource(LIVE))!;
    expect(await dealsIn(after)).toEqual(['Открыта здесь', 'Пришла с проектом']);
    expect(await dealsIn(after)).toEqual(await dealsIn(before));
    expect(await funnelOf(after)).toEqual(await funnelOf(before));
    await session.close();
  });

  it('is there too when no rows came with the project', async () => {
    const { session } = await openTab(memoryStore(), 'none');
    openDeal(await session.journal(), 'Открыта здесь');
    const opened = await savedAndOpened(session, 'none-again');
    expect(await dealsIn((await opened.logSource(LIVE))!)).toEqual(['Открыта здесь']);
    expect(await opened.baseLog(LIVE)).toBeNull();
    await session.close();
  });
});
