import type {
  EventFunnelGroup,
  EventFunnelResult,
  EventFunnelStep,
  GroupKey,
  MoneyShare,
  StageFunnelGroup,
  StageFunnelResult,
  StageFunnelStep,
} from '@/analytics/measures';
import type { Translate } from '@/kit/i18n';
import type { Share } from '@/runtime/format';
import type { Sheet, SheetCell } from '../sheet/sheet';
import { exitWaysIn, type ExitWay } from './exit-ways';
import type { FunnelView } from './funnel-view';
import { moneyGone, moneyHere } from './known-money';
import type { funnelMessages } from './messages';

export interface FunnelWords {
  name: string;
  show: FunnelView['show'];
  /** Null: nothing splits. */
  groupTitle: string | null;
  keyTitle(key: GroupKey): string;
  stepTitle(step: string): string;
  /** Sign of the currency. */
  sign: string;
  t: Translate<typeof funnelMessages>;
}

/** The funnel by stage with every group, and the whole below them. Money in whole units, times in working hours. */
export function stageFunnelSheet({ total, groups }: StageFunnelResult, words: FunnelWords): Sheet {
  const { t, sign } = words;
  const ways = exitWaysIn([total]);
  return sheetOf(
    words,
    [
      t('step'),
      t('deals'),
      ...conversionTitles(words),
      ...(words.show === 'deals'
        ? [
            ...ways.map((way) => t(`way.${way}`)),
            t('amount', { currency: sign }),
            t('lost.amount', { currency: sign }),
          ]
        : [
            t('amount', { currency: sign }),
            ...ways.map((way) => t('way.amount', { way: t(`way.${way}`), currency: sign })),
          ]),
      t('median'),
    ],
    total,
    groups,
    (group: StageFunnelGroup) =>
      group.steps.map((step) => [
        words.stepTitle(step.step),
        step.deals,
        ...conversions(step, words),
        ...(words.show === 'deals'
          ? [
              ...ways.map((way) => (step.kind === 'stage' ? step.exits[way] : null)),
              units(moneyHere(step)),
              unitsGone(step, 'lost'),
            ]
          : [units(moneyHere(step)), ...ways.map((way) => unitsGone(step, way))]),
        hours(step.medianMinutes, 60),
      ]),
  );
}

/** The funnel by event; times in hours on the clock. */
export function eventFunnelSheet({ total, groups }: EventFunnelResult, words: FunnelWords): Sheet {
  const { t, sign } = words;
  return sheetOf(
    words,
    [
      t('event'),
      t('deals'),
      ...conversionTitles(words),
      t('amount', { currency: sign }),
      t('event.median'),
      t('event.average'),
    ],
    total,
    groups,
    (group: EventFunnelGroup) =>
      group.steps.map((step) => [
        words.stepTitle(step.step),
        step.deals,
        ...conversions(step, words),
        units(moneyHere(step)),
        hours(step.medianS, 3600),
        hours(step.averageS, 3600),
      ]),
  );
}

function sheetOf<G extends { key: GroupKey }>(
  { name, groupTitle, keyTitle, t }: FunnelWords,
  columns: readonly string[],
  total: G,
  groups: readonly G[],
  rowsOf: (group: G) => SheetCell[][],
): Sheet {
  if (groupTitle === null) return { name, columns, rows: rowsOf(total) };
  return {
    name,
    columns: [groupTitle, ...columns],
    rows: [
      ...groups.flatMap((group) => rowsOf(group).map((row) => [keyTitle(group.key), ...row])),
      ...rowsOf(total).map((row) => [t('all'), ...row]),
    ],
  };
}

const units = (minor: number | null): number | null => (minor === null ? null : minor / 100);

const unitsGone = (step: StageFunnelStep, way: ExitWay): number | null =>
  step.kind === 'won' ? null : units(moneyGone(step, way));

const conversionTitles = ({ show, t }: FunnelWords): string[] =>
  show === 'deals' ? [t('previous'), t('first')] : [t('previous.money'), t('first.money')];

const conversions = (step: StageFunnelStep | EventFunnelStep, { show }: FunnelWords): (number | null)[] =>
  show === 'deals'
    ? [rate(step.conversionPrevious), rate(step.conversionFirst)]
    : [moneyRate(step.moneyPrevious), moneyRate(step.moneyFirst)];

const moneyRate = (share: MoneyShare | null): number | null => share && share.partMinor / share.wholeMinor;

const rate = (share: Share | null): number | null =>
  share === null || share.whole === 0 ? null : share.part / share.whole;

/** Hours to the hundredth: more is noise of the computation. */
const hours = (time: number | null, hour: number): number | null =>
  time === null ? null : Math.round((time / hour) * 100) / 100;
