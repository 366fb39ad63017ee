import type { Translate } from '@/kit/i18n';
import type { Stage, StageNumbers, TransitionNumbers } from '@/runtime/format';
import type { messages } from './messages';
import type { OverlayMode } from './mode';
import { fewest, isProven, shareOf, tintOf, type OverlayNumbers, type Tint } from './numbers';
import { limitMinutes, spanIn } from './span';

/** One number of a card: the word for it, the number, and what exactly it is. */
export interface NumberLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly definition: string;
  /** Too few deals for the number to mean much. */
  readonly unproven?: boolean;
  readonly alarm?: boolean;
}

/** How numbers are worded in the present language. */
export interface NumberWords {
  readonly t: Translate<typeof messages>;
  number(value: number | null | undefined, digits?: number): string;
  percent(share: number | null | undefined, digits?: number): string;
  money(minor: number): string;
  /** Working minutes of a day. */
  readonly workday: number;
}

const none = '—';

/** What is there is never called nothing, and what is not all is never called all: "<1%", ">99%". */
export function shareText(
  share: number | null,
  { percent }: Pick<NumberWords, 'percent'>,
  digits = 1,
): string {
  const shown = percent(share, digits);
  if (share === null || share <= 0 || share >= 1) return shown;
  const least = 0.1 ** (digits + 2);
  if (shown === percent(0, digits)) return `<${percent(least, digits)}`;
  if (shown === percent(1, digits)) return `>${percent(1 - least, digits)}`;
  return shown;
}

export function spanText(minutes: number | null, words: NumberWords): string {
  if (minutes === null) return none;
  const { unit, value } = spanIn(minutes, words.workday);
  return words.t(unit, { n: words.number(value, Number.isInteger(value) ? 0 : 1) });
}

/** Days of the calendar: dates alone tell no more. */
const daysText = (days: number, { t, number }: NumberWords): string =>
  t('days.calendar', { n: number(Math.round(days)) });

/** The numbers of a stage in a mode, the most telling first. */
export function stageLines(
  mode: Exclude<OverlayMode, 'drawing'>,
  stage: Stage,
  numbers: StageNumbers,
  words: NumberWords,
): NumberLine[] {
  switch (mode) {
    case 'flow':
      return flowLines(numbers, words);
    case 'time':
      return timeLines(stage, numbers, words);
    case 'losses':
      return lossLines(numbers, words);
  }
}

function flowLines(numbers: StageNumbers, { t, number, percent, money }: NumberWords): NumberLine[] {
  const { conversion } = numbers;
  const unproven = conversion.whole > 0 && !isProven(conversion);
  const meaning =
    conversion.whole === 0
      ? t('stage.conversion.none')
      : t('stage.conversion.is', {
          part: number(conversion.part),
          whole: number(conversion.whole),
          low: percent(conversion.low),
          high: percent(conversion.high),
        });
  return [
    {
      id: 'deals',
      label: t('stage.deals'),
      value: number(numbers.deals),
      definition: t('stage.deals.is', { n: number(numbers.deals) }),
    },
    {
      id: 'conversion',
      label: t('stage.conversion'),
      value: shareText(shareOf(conversion), { percent }),
      ...marked(meaning, unproven, t('unproven')),
    },
    {
      id: 'now',
      label: t('stage.now'),
      value: number(numbers.now),
      definition: t('stage.now.is', { n: number(numbers.now), money: money(numbers.amountNowMinor) }),
    },
  ];
}

function timeLines(stage: Stage, numbers: StageNumbers, words: NumberWords): NumberLine[] {
  const { t } = words;
  const dated = numbers.byDates;
  const median = dated ? daysText(dated.medianDays, words) : spanText(numbers.medianMinutes, words);
  const p90 = dated ? daysText(dated.p90Days, words) : spanText(numbers.p90Minutes, words);
  const n = dated?.dated ?? numbers.timed;
  const limit = limitMinutes(stage.limit, words.workday);
  const span = spanText(limit, words);
  const alarm = breaksLimit(stage, numbers, words.workday);
  const few = n > 0 && n < fewest;
  return [
    {
      id: 'median',
      label: t('stage.median'),
      value: median,
      ...marked(
        t(dated ? 'stage.median.dates' : 'stage.median.is', { span: median, n }),
        few,
        t('unproven.visits'),
      ),
    },
    {
      id: 'p90',
      label: t('stage.p90'),
      value: p90,
      ...marked(t(dated ? 'stage.p90.dates' : 'stage.p90.is', { span: p90, n }), few, t('unproven.visits')),
    },
    {
      id: 'limit',
      label: t('stage.limit'),
      value: span,
      definition: t(alarm ? 'stage.limit.over' : 'stage.limit.is', { span }),
      alarm,
    },
  ];
}

function lossLines(numbers: StageNumbers, { t, number, percent, money }: NumberWords): NumberLine[] {
  const { lost, deals, lostAmountMinor, notOurs } = numbers;
  const few = deals > 0 && deals < fewest;
  return [
    {
      id: 'lostMoney',
      label: t('stage.lostMoney'),
      value: money(lostAmountMinor),
      definition: t('stage.lostMoney.is', { money: money(lostAmountMinor) }),
    },
    {
      id: 'lost',
      label: t('stage.lost'),
      value: number(lost),
      definition: t('stage.lost.is', { n: number(lost), notOurs: number(notOurs) }),
    },
    {
      id: 'lostShare',
      label: t('stage.lostShare'),
      value: shareText(deals > 0 ? lost / deals : null, { percent }),
      ...marked(t('stage.lostShare.is', { part: number(lost), whole: number(deals) }), few, t('unproven')),
    },
  ];
}

const marked = (meaning: string, unproven: boolean, why: string) => ({
  definition: unproven ? `${meaning} ${why}` : meaning,
  unproven,
});

/** Of fewer visits nothing can be said of one in ten. */
const fewestForAlarm = 10;

/** One visit of ten or more lasts longer than the process allows. */
export function breaksLimit(stage: Stage, numbers: StageNumbers, workday: number): boolean {
  const limit = limitMinutes(stage.limit, workday);
  if (limit === null || numbers.p90Minutes === null) return false;
  return numbers.timed >= fewestForAlarm && numbers.p90Minutes > limit;
}

export function stageTint(mode: OverlayMode, numbers: StageNumbers, most: OverlayNumbers['most']): Tint {
  switch (mode) {
    case 'drawing':
    case 'flow':
      return 0;
    case 'time':
      return numbers.byDates
        ? tintOf(numbers.byDates.medianDays, most.days)
        : tintOf(numbers.medianMinutes ?? 0, most.minutes);
    case 'losses':
      return tintOf(numbers.lostAmountMinor, most.lostMinor);
  }
}

/** What an arrow says in a mode; null: nothing. */
export function arrowLine(
  mode: OverlayMode,
  passage: TransitionNumbers | undefined,
  toLoss: boolean,
  words: NumberWords,
): { value: string; definition: string } | null {
  if (!passage || passage.passages === 0) return null;
  const { t, number } = words;
  const share = shareText(shareOf(passage.share), words, 0);
  const few = passage.share.whole < fewest;
  const flow = {
    value: `${number(passage.passages)} · ${few ? '≈ ' : ''}${share}`,
    definition: marked(
      t('arrow.flow.is', {
        passages: number(passage.passages),
        deals: number(passage.deals),
        part: number(passage.share.part),
        whole: number(passage.share.whole),
      }),
      few,
      t('unproven'),
    ).definition,
  };
  switch (mode) {
    case 'drawing':
      return null;
    case 'flow':
      return flow;
    case 'losses':
      return toLoss ? flow : null;
    case 'time': {
      const { byDates: dated, medianMinutes } = passage;
      if (medianMinutes === null && !dated) return null;
      const span = dated ? daysText(dated.medianDays, words) : spanText(medianMinutes, words);
      const n = dated?.dated ?? passage.timed;
      const rare = n < fewest;
      return {
        value: rare ? `≈ ${span}` : span,
        definition: marked(
          t(dated ? 'arrow.time.dates' : 'arrow.time.is', { span, n }),
          rare,
          t('unproven.visits'),
        ).definition,
      };
    }
  }
}
