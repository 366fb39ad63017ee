import {
  logStagesOf,
  type CaseRow,
  type EventRow,
  type Locale,
  type Log,
  type Person,
  type Process,
} from '@/runtime/format';
import { compileProcess, judgeLater, replay, type DealEvent, type Instant } from '@/runtime/engine';
import { caseRow } from './case-row';
import { dealRows, type RowContext } from './event-rows';
import { fieldColumns } from './named';

export interface LogSubject {
  /** Versions of the process, oldest first; the last names stages, fields and the zone. */
  processes: readonly Process[];
  people: readonly Pick<Person, 'id' | 'name' | 'role'>[];
  deals: readonly (readonly DealEvent[])[];
  /** Last known moment: open deals are measured up to it. */
  until: Instant;
  name: string;
  /** Options are written by their title in this language; without it by their id. */
  locale?: Locale;
}

/**
 * The facts of deals as a log: the one projection behind funnels, deviations and pay, used by the simulator, the
 * export and the screens alike. Rows are in order of time; what happened at one instant keeps the order of its deal.
 */
export function logOf({ processes, people, deals, until, name, locale }: LogSubject): Log {
  const process = processes.at(-1)!;
  const timezone = process.calendar.timezone;
  const byId = new Map(people.map((person) => [person.id, person]));
  const context: RowContext = {
    timezone,
    fields: fieldColumns(process, locale),
    nameOf: (id) => byId.get(id)?.name ?? id,
    roleOf: (id) => byId.get(id)?.role ?? null,
  };
  const definition = compileProcess(process);
  const events: EventRow[] = [];
  const cases: CaseRow[] = [];
  for (const deal of deals) {
    const state = replay(deal);
    if (state === null) continue;
    events.push(...dealRows(deal, context, judgeLater(definition, deal, state)));
    cases.push(caseRow(state, deal, process, context));
  }
  // Array sort is stable, so the facts of one instant stay as their deal had them.
  events.sort((a, b) => a.at! - b.at!);
  events.forEach((row, seq) => (row.seq = seq + 1));
  return {
    header: {
      name,
      currency: process.currency,
      timezone,
      stages: logStagesOf(processes),
      attributes: [...context.fields.attributes],
      until,
    },
    events,
    cases,
  };
}
