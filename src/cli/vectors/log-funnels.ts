import type { Dimension, Filter } from '@/analytics/measures';
import { dimensionValuesQuestion, eventFunnelQuestion, logSummaryQuestion } from '@/analytics/sql';
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
    const filter = await amountBand(log, band);
    if (!filter) {
      checks.push({ id, status: 'skipped', why: `the log has no column for the band "${band}"` });
      continue;
    }
    const spec = { ...funnelSpec(funnel), filters: [filter] };
    const { total } = await log.ask(eventFunnelQuestion(spec, log.header));
    checks.push(compare(id, expected, asExpected(total.steps, expected), ROUNDED));
  }
  return checks;
}

/** `5-10k`: from 5,000 and below 10,000; `20k+`: from 20,000. The amount is a column of the deal. */
async function amountBand(log: MeasuredLog, band: string): Promise<Filter | null> {
  const match = /^(\d+)(?:-(\d+))?k\+?$/.exec(band);
  const attribute = log.header.attributes.find(({ type, title }) => type !== 'text' && /amount/i.test(title));
  if (!match || !attribute) return null;
  const dimension: Dimension = `attr:${attribute.id}`;
  const { values } = await log.ask(
    dimensionValuesQuestion({ dimension, filters: [], limit: null }, log.header),
  );
  const from = Number(match[1]) * 1000;
  const to = match[2] === undefined ? Infinity : Number(match[2]) * 1000;
  const inside = values
    .map(({ key }) => key)
    .filter((key) => key !== null && Number(key) >= from && Number(key) < to);
  return { kind: 'values', dimension, values: inside };
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
