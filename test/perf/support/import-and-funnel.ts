import { loadLog, rowsOf, type Cell, type LogSource, type Warehouse } from '@/analytics/warehouse';
import { compileCalendar } from '@/runtime/engine';

export interface Measured {
  engine: string;
  openMs: number;
  loadMs: number;
  funnelMs: number;
  events: number;
  visits: number;
  funnel: Cell[][];
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

/** Deals of each manager that reached each stage. */
const funnel = `
  SELECT manager, stage, count(DISTINCT case_no) AS deals
  FROM visits JOIN cases USING (case_no, stage)
  GROUP BY ALL ORDER BY ALL`;

/** The same in a browser and in Node: open the engine, load the log, ask for the funnel by manager. */
export async function importAndFunnel(open: () => Promise<Warehouse>, source: LogSource): Promise<Measured> {
  const begin = performance.now();
  const warehouse = await open();
  const opened = performance.now();
  const { events, visits } = await loadLog(warehouse, source, { calendar: calendar() });
  const loaded = performance.now();
  const table = await warehouse.query(funnel);
  const asked = performance.now();
  const rows = rowsOf(table);
  await warehouse.close();
  return {
    engine: warehouse.engine,
    openMs: opened - begin,
    loadMs: loaded - opened,
    funnelMs: asked - loaded,
    events,
    visits,
    funnel: rows,
  };
}
