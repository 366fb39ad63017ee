import type { Filter } from '@/analytics/measures';
import type { Overlay, StageNumbers, TransitionNumbers } from '@/runtime/format';
import { wilson } from '@/analytics/stats';
import type { Table } from '@/analytics/warehouse';
import { keyOrder } from '../key-order';
import type { LogShape } from '../log-shape';
import type { Question } from '../question';
import { mapRows, onlyRow, type TableRow } from '../table-rows';
import { overlayStatements } from './statements';

/** Numbers of the log for the drawing: stages, every passage that was seen, ends, and where most is lost. */
export const overlayQuestion = (log: LogShape, filters: readonly Filter[] = []): Question<Overlay> => ({
  statements: overlayStatements(filters, log),
  read([stageTable, timeTable, transitionTable, endTable, factTable, versionTable]) {
    const byStage = keyOrder('stage', log);
    const stages = readStages(stageTable!, readTimes(timeTable!)).sort((a, b) => byStage(a.stage, b.stage));
    const facts = onlyRow(factTable!, (row) => ({
      deals: row.count('deals'),
      events: row.count('events'),
      from: row.text('from'),
      to: row.text('to'),
    }));
    const versions = mapRows(versionTable!, (row) => row.text('version')!);
    return {
      log: log.name,
      ...facts,
      version: versions.length ? versions.join(', ') : null,
      stages,
      transitions: readTransitions(transitionTable!).sort(
        (a, b) => byStage(a.from, b.from) || b.passages - a.passages || byStage(a.to, b.to),
      ),
      ends: mapRows(endTable!, (row) => ({
        end: row.text('end')!,
        deals: row.count('deals'),
        amountMinor: row.count('amount'),
      })).sort((a, b) => b.deals - a.deals || byStage(a.end, b.end)),
      biggestLoss: biggestLoss(stages),
    };
  },
});

type Times = Map<string, Pick<StageNumbers, 'timed' | 'medianMinutes' | 'p90Minutes' | 'byDates'>>;

const noTimes = { timed: 0, medianMinutes: null, p90Minutes: null };

const readTimes = (table: Table): Times =>
  new Map(
    mapRows(table, (row) => [
      row.text('stage')!,
      {
        timed: row.count('timed'),
        medianMinutes: row.number('median'),
        p90Minutes: row.number('p90'),
        ...byDates(row),
      },
    ]),
  );

/** Dates say less than times: they speak only where no time does. */
function byDates(row: TableRow): Pick<StageNumbers, 'byDates'> {
  const dated = row.count('dated');
  if (row.count('timed') > 0 || dated === 0) return {};
  return { byDates: { dated, medianDays: row.number('median_days')!, p90Days: row.number('p90_days')! } };
}

const readStages = (table: Table, times: Times): StageNumbers[] =>
  mapRows(table, (row) => {
    const stage = row.text('stage')!;
    const deals = row.count('deals');
    return {
      stage,
      deals,
      now: row.count('now'),
      amountNowMinor: row.count('amount_now'),
      // Nothing is later than a stage without a place: that is no conversion of nought.
      conversion: row.bool('has_place') ? wilson(row.count('went_on'), deals) : wilson(0, 0),
      lost: row.count('lost'),
      lostAmountMinor: row.count('lost_amount'),
      notOurs: row.count('not_ours'),
      ...(times.get(stage) ?? noTimes),
    };
  });

function readTransitions(table: Table): TransitionNumbers[] {
  const found = mapRows(table, (row) => ({
    from: row.text('stage')!,
    to: row.text('next')!,
    deals: row.count('deals'),
    passages: row.count('passages'),
    timed: row.count('timed'),
    medianMinutes: row.number('median'),
    ...byDates(row),
  }));
  const leaving = new Map<string, number>();
  for (const { from, passages } of found) leaving.set(from, (leaving.get(from) ?? 0) + passages);
  return found.map((one) => ({ ...one, share: wilson(one.passages, leaving.get(one.from)!) }));
}

/** By money; where no lost deal has an amount, by deals. */
function biggestLoss(stages: readonly StageNumbers[]): Overlay['biggestLoss'] {
  const [worst] = [...stages].sort((a, b) => b.lostAmountMinor - a.lostAmountMinor || b.lost - a.lost);
  if (!worst || worst.lost === 0) return null;
  const { stage, lost, lostAmountMinor, deals } = worst;
  return { stage, lost, lostAmountMinor, share: wilson(lost, deals) };
}
