import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { logFromCsv, type CaseRow, type EventRow, type Log } from '@/runtime/format';

/** The demo log where it has been built; else a made-up one of the same shape. */
export function baseLog(): { log: Log; name: string } {
  for (const folder of ['public/demo/ru', 'dist/demo/ru'])
    if (existsSync(`${folder}/events.csv.packed`)) {
      const text = (file: string) => gunzipSync(readFileSync(`${folder}/${file}.packed`)).toString('utf8');
      const header = readFileSync(`${folder}/log.json`, 'utf8');
      return {
        log: logFromCsv({ header, events: text('events.csv'), cases: text('cases.csv') }),
        name: 'demo log',
      };
    }
  return { log: madeUpLog(2_000), name: 'made-up log' };
}

const stages = ['lead', 'call', 'needs', 'offer', 'contract', 'payment'];
const managers = ['Алексеева Мария', 'Борисов Пётр', 'Волкова Анна', 'Громов Илья', 'Ежова Ольга'];
const HOUR = 3_600_000;
const START = Date.UTC(2025, 0, 13, 6);

/** Ten events a deal: it goes through the stages with a call in each, and two of five reach the end. */
function madeUpLog(deals: number): Log {
  const events: EventRow[] = [];
  const cases: CaseRow[] = [];
  for (let number = 0; number < deals; number++) {
    const caseId = `D-${String(number).padStart(6, '0')}`;
    const person = managers[number % managers.length]!;
    const reach = 1 + ((number * 7) % stages.length);
    const won = reach === stages.length;
    let at = START + number * HOUR;
    const put = (kind: EventRow['kind'], activity: string, stage: string, result: string | null) => {
      at += (1 + ((number * 13 + events.length * 5) % 30)) * HOUR;
      events.push(eventRow({ caseId, seq: events.length + 1, kind, activity, stage, at, person, result }));
    };
    for (const stage of stages.slice(0, reach)) {
      put('stage', stage, stage, null);
      put('activity', 'call', stage, number % 3 === 0 ? 'no_answer' : 'talked');
    }
    put('end', won ? 'won' : 'lost', stages[reach - 1]!, null);
    cases.push(
      caseRow({
        caseId,
        manager: person,
        stage: stages[reach - 1]!,
        won,
        opened: START + number * HOUR,
        closed: at,
        number,
      }),
    );
  }
  const header = {
    name: 'made-up',
    currency: 'RUB',
    timezone: 'Europe/Moscow',
    stages: stages.map((id) => ({ id, title: { en: id } })),
    attributes: [],
    until: events.at(-1)!.at,
  };
  return { header, events, cases };
}

const wall = (at: number): string => new Date(at + 3 * HOUR).toISOString().replace('T', ' ').slice(0, 23);

const eventRow = (
  row: Pick<EventRow, 'caseId' | 'seq' | 'kind' | 'activity' | 'stage' | 'person' | 'result'> & {
    at: number;
  },
): EventRow => ({
  ...row,
  atLocal: wall(row.at),
  onDate: wall(row.at).slice(0, 10),
  recordedAt: row.at,
  role: 'manager',
  reason: null,
  durationS: row.kind === 'activity' ? 60 + (row.seq % 240) : null,
  valid: row.kind === 'activity' ? row.seq % 2 === 0 : null,
  version: '1.0',
});

const caseRow = (row: {
  caseId: string;
  manager: string;
  stage: string;
  won: boolean;
  opened: number;
  closed: number;
  number: number;
}): CaseRow => ({
  caseId: row.caseId,
  title: `Сделка ${row.number}`,
  process: 'made-up',
  version: '1.0',
  manager: row.manager,
  product: `Продукт ${1 + (row.number % 3)}`,
  region: `Регион ${1 + (row.number % 5)}`,
  source: 'site',
  customer: `Клиент ${row.number}`,
  stage: row.stage,
  outcome: row.won ? 'won' : 'lost',
  lossReason: row.won ? null : 'price',
  amountMinor: 100_000 * (1 + (row.number % 50)),
  openedAt: row.opened,
  openedOn: wall(row.opened).slice(0, 10),
  closedAt: row.closed,
  closedOn: wall(row.closed).slice(0, 10),
  attributes: {},
});
