import type { LogSource } from '@/analytics/warehouse';
import type { Locale } from '@/kit/i18n';
import type { Instant } from '@/runtime/engine';
import { casesCsv, eventsCsv, type Person, type Process } from '@/runtime/format';
import { logOf, type Journal } from '@/runtime/journal';
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
  const [events, cases] = await Promise.all([withoutDeals(base.events, ids), withoutDeals(base.cases, ids)]);
  // Columns are those of the base: what only the newest drawing knows has none there yet.
  const rows = log.events.map((event) => ({ ...event, seq: OWN_ROWS + event.seq }));
  return {
    header: { ...base.header, until: Math.max(base.header.until ?? 0, subject.until) },
    events: new Blob([events, ...withoutHeader(eventsCsv(rows))]),
    cases: new Blob([cases, ...withoutHeader(casesCsv(base.header, log.cases))]),
  };
}

/** Both tables begin with one line of column names. */
function* withoutHeader(chunks: Iterable<string>): Generator<string> {
  let first = true;
  for (const chunk of chunks) {
    yield first ? chunk.slice(chunk.indexOf('\n') + 1) : chunk;
    first = false;
  }
}
