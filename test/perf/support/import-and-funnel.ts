import type { StageFunnelResult, StageFunnelSpec } from '@/analytics/measures';
import { stageFunnelQuestion } from '@/analytics/sql';
import { answer, loadLog, type LogSource, type Warehouse } from '@/analytics/warehouse';
import { compileCalendar } from '@/runtime/engine';

export interface Measured {
  engine: string;
  openMs: number;
  loadMs: number;
  funnelMs: number;
  events: number;
  visits: number;
  funnel: StageFunnelResult;
}

const workday: [string, string][] = [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
];

const calendar = () =>
  compileCalendar({
    timezone: 'Europe/Moscow',
    week: { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday },
    holidays: 'ru',
    shortDayMinutes: 60,
    exceptions: [],
  });

const byManager: StageFunnelSpec = {
  stages: [],
  countingRule: 'reached',
  splitBy: 'manager',
  filters: [],
};

/** The same in a browser and in Node: open the engine, load the log, ask for the funnel by manager. */
export async function importAndFunnel(open: () => Promise<Warehouse>, source: LogSource): Promise<Measured> {
  const begin = performance.now();
  const warehouse = await open();
  const opened = performance.now();
  const { events, visits } = await loadLog(warehouse, source, { calendar: calendar() });
  const loaded = performance.now();
  const funnel = await answer(warehouse, stageFunnelQuestion(byManager, source.header));
  const asked = performance.now();
  await warehouse.close();
  return {
    engine: warehouse.engine,
    openMs: opened - begin,
    loadMs: loaded - opened,
    funnelMs: asked - loaded,
    events,
    visits,
    funnel,
  };
}
