import type { LogSource } from '@/analytics/warehouse';
import type { Locale } from '@/kit/i18n';
import type { Instant } from '@/runtime/engine';
import {
  caseColumns,
  casesCsv,
  eventsCsv,
  type LogHeader,
  type Person,
  type Process,
} from '@/runtime/format';
import { logOf, type Journal } from '@/runtime/journal';
import { joinedHeader } from './joined-header';
import { withoutDeals } from './without-deals';

/** Own rows are numbered after any that a project comes with; numbers of rows are 32-bit. */
const OWN_ROWS = 1_000_000_000;

interface LiveSubject {
  processes: readonly Process[];
  people: readonly Person[];
  until: Instant;
  name: string;
  locale: Locale | undefined;
}

/** The log of a desk: the rows that came with the project, and over them the deals that were worked on here. */
export async function withLiveDeals(
  base: LogSource | null,
  journal: Journal,
  { locale, ...subject }: LiveSubject,
): Promise<LogSource | null> {
  const own = base ? journal.changed() : journal.deals();
  if (own.size === 0) return base;
  const deals = [...own.values()].map((deal) => deal.events);
  const log = logOf({ ...subject, deals, ...(locale && { locale }) });
  if (!base)
    return {
      header: log.header,
      events: new Blob([...eventsCsv(log.events)]),
      cases: new Blob([...casesCsv(log.header, log.cases)]),
    };
  const ids = new Set(own.keys());
  const header = joinedHeader(base.header, log.header);
  const [events, cases] = await Promise.all([
    withoutDeals(base.events, ids),
    withoutDeals(base.cases, ids, columnsAdded(base.header, header)),
  ]);
  const rows = log.events.map((event) => ({ ...event, seq: OWN_ROWS + event.seq }));
  return {
    header,
    events: new Blob([events, ...withoutHeader(eventsCsv(rows))]),
    cases: new Blob([cases, ...withoutHeader(casesCsv(header, log.cases))]),
  };
}

/** Columns that rows of the base have no cells for. */
const columnsAdded = (base: LogHeader, joined: LogHeader): string[] =>
  caseColumns(joined).slice(caseColumns(base).length);

/** Both tables begin with one line of column names. */
function* withoutHeader(chunks: Iterable<string>): Generator<string> {
  let first = true;
  for (const chunk of chunks) {
    yield first ? chunk.slice(chunk.indexOf('\n') + 1) : chunk;
    first = false;
  }
}
