import { dayNumber, isZone, toInstant } from '@/kit/time';
import { compileCalendar } from '@/runtime/engine';
import type { Result } from '@/runtime/format';
import { isSampleProcess, sampleScenario } from './b2b';
import { random } from './chance/random';
import { runFloor } from './floor/run-floor';
import { walkScenario } from './walk/scenario';
import type { SimulateFault, SimulateOptions, Simulation } from './simulation';

const DAY = 86_400_000;
const usualWeeks = 26;
/** Moments of a deal lie in this century (the engine takes no others), and so do years of simulated time after it. */
const lastFirstDay = '2080-01-01';

/**
 * Deals as people would have worked them, on the engine itself: the same seed, start and process give the same
 * facts to the byte. The shipped process is played with the truths planted that reports have to find; any other is
 * walked at random with sensible odds.
 */
export function simulate(options: SimulateOptions): Result<Simulation, SimulateFault> {
  const { process, deals, seed, start, weeks = usualWeeks, locale = 'en', onProgress, onCommand } = options;
  const fault = faultOf(options);
  if (fault) return { ok: false, error: fault };
  const calendar = compileCalendar(process.calendar);
  const first = dayNumber(start);
  const from = toInstant(first * DAY, calendar.timezone);
  if (!calendar.isWorking(calendar.nextWorkingMoment(from))) return { ok: false, error: { code: 'no_work' } };
  // The last moment is the end of the last working day.
  let last = first + weeks * 7 - 1;
  while (last >= first && calendar.intervalsOf(last).length === 0) last--;
  const until = calendar.intervalsOf(last).at(-1)?.to;
  if (last < first || until === undefined) return { ok: false, error: { code: 'no_work' } };
  const chances = random(seed);
  const scenario = isSampleProcess(process)
    ? sampleScenario({ process, deals, start, locale, random: chances })
    : walkScenario({ process, deals, locale, random: chances });
  const width = Math.max(4, String(deals).length);
  const ran = runFloor({
    scenario,
    calendar,
    from,
    until,
    idOf: (index) => `d${String(index + 1).padStart(width, '0')}`,
    ...(onProgress && { onProgress }),
    ...(onCommand && { onCommand }),
  });
  return {
    ok: true,
    value: { people: [...scenario.people], from, until, ...ran },
  };
}

function faultOf({ process, deals, start }: SimulateOptions): SimulateFault | null {
  if (!isFirstDay(start)) return { code: 'bad_start', start };
  if (!isZone(process.calendar.timezone)) return { code: 'bad_zone', zone: process.calendar.timezone };
  if (!Number.isSafeInteger(deals) || deals < 1) return { code: 'bad_deals', deals };
  if (process.entries.length === 0) return { code: 'no_entry' };
  for (const entry of process.entries)
    if (!process.stages.some(({ id }) => id === entry.stage)) return { code: 'no_stage', entry: entry.id };
  for (const stage of process.stages)
    if (stage.outcomes.length === 0) return { code: 'no_outcome', stage: stage.id };
  return null;
}

/** A day that exists: the thirty-first of February would silently be the third of March. */
function isFirstDay(start: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(start) || start < '1970' || start > lastFirstDay) return false;
  const day = dayNumber(start);
  return !Number.isNaN(day) && new Date(day * DAY).toISOString().startsWith(start);
}
