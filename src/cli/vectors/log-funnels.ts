import type { Filter } from '@/analytics/measures';
import { eventFunnelQuestion, logSummaryQuestion } from '@/analytics/sql';
import type { MeasuredLog } from '../log/measured-log';
import { compare, type Check } from './check';
import type { LogFunnels } from './funnel-shapes';
import { asExpected, funnelSpec, stepsOf } from './funnel-spec';

/** Times in these files are rounded to a millisecond. */
const ROUNDED = { relative: 1e-9, absolute: 0.0006 };

/** Funnels over a log that lies apart, with their splits. */
export async function checkLogFunnels(log: MeasuredLog, file: LogFunnels): Promise<Check[]> {
  const summary = await log.ask(logSummaryQuestion());
  const checks = [
    compare(
      `${file.log}: size`,
      { cases: file.cases, events: file.events },
      {
        cases: summary.deals,
        events: summary.events,
      },
    ),
  ];
  for (const funnel of file.funnels) {
    const { total } = await log.ask(eventFunnelQuestion(funnelSpec(funnel), log.header));
    const { counts, avg_s, median_s } = funnel;
    const expected = { counts, avg_s, median_s };
    checks.push(compare(funnel.id, expected, asExpected(total.steps, expected), ROUNDED));
    checks.push(...(await byAmount(log, funnel)), ...(await byLastPerson(log, funnel)));
  }
  return checks;
}

type Funnel = LogFunnels['funnels'][number];

async function byAmount(log: MeasuredLog, funnel: Funnel): Promise<Check[]> {
  const checks: Check[] = [];
  for (const [band, expected] of Object.entries(funnel.by_amount ?? {})) {
    const id = `${funnel.id}/${band}`;
    const filter = amountBand(band);
    if (!filter) {
      checks.push({ id, status: 'skipped', why: `"${band}" is no band of amounts` });
      continue;
    }
    const spec = { ...funnelSpec(funnel), filters: [filter] };
    const { total } = await log.ask(eventFunnelQuestion(spec, log.header));
    checks.push(compare(id, expected, asExpected(total.steps, expected), ROUNDED));
  }
  return checks;
}

/** `5-10k`: from 5,000 and below 10,000; `20k+`: from 20,000. */
function amountBand(band: string): Filter | null {
  const match = /^(\d+)(?:-(\d+))?k\+?$/.exec(band);
  if (!match) return null;
  const minor = (thousands: string) => Number(thousands) * 1000 * 100;
  return {
    kind: 'amount',
    fromMinor: minor(match[1]!),
    toMinor: match[2] === undefined ? null : minor(match[2]) - 1,
  };
}

async function byLastPerson(log: MeasuredLog, funnel: Funnel): Promise<Check[]> {
  const expected = Object.entries(funnel.by_resource_of_last_step ?? {});
  if (expected.length === 0) return [];
  const split = { of: 'event', column: 'person', attribution: { by: 'reached' } } as const;
  const result = await log.ask(eventFunnelQuestion(funnelSpec(funnel, split), log.header));
  return expected.map(([person, counts]) =>
    compare(
      `${funnel.id}/${person}`,
      counts,
      stepsOf(result, person).map((step) => step.deals),
    ),
  );
}
