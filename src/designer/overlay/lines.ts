import type { Translate } from '@/kit/i18n';
import type { Stage, StageNumbers, TransitionNumbers } from '@/runtime/format';
import type { messages } from './messages';
import type { OverlayMode } from './mode';
import { isProven, shareOf, tintOf, type OverlayNumbers, type Tint } from './numbers';
import { limitMinutes, spanIn } from './span';

/** One number of a card: the word for it, the number, and what exactly it is. */
export interface NumberLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly definition: string;
  /** Too few deals for the share to mean much. */
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

export function spanText(minutes: number | null, words: NumberWords): string {
  if (minutes === null) return none;
  const { unit, value } = spanIn(minutes, words.workday);
  return words.t(unit, { n: words.number(value, Number.isInteger(value) ? 0 : 1) });
}

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
  const unproven = !isProven(conversion);
  const meaning = t('stage.conversion.is', {
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
      value: percent(shareOf(conversion)),
      definition: unproven ? `${meaning} ${t('unproven')}` : meaning,
      unproven,
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
  const median = spanText(numbers.medianMinutes, words);
  const p90 = spanText(numbers.p90Minutes, words);
  const limit = limitMinutes(stage.limit, words.workday);
  const span = spanText(limit, words);
  const alarm = breaksLimit(stage, numbers, words.workday);
  return [
    {
      id: 'median',
      label: t('stage.median'),
      value: median,
      definition: t('stage.median.is', { span: median }),
    },
    { id: 'p90', label: t('stage.p90'), value: p90, definition: t('stage.p90.is', { span: p90 }) },
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
  const { lost, deals, lostAmountMinor } = numbers;
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
      definition: t('stage.lost.is', { n: number(lost) }),
    },
    {
      id: 'lostShare',
      label: t('stage.lostShare'),
      value: percent(deals > 0 ? lost / deals : null),
      definition: t('stage.lostShare.is', { part: number(lost), whole: number(deals) }),
    },
  ];
}

/** One visit of ten or more lasts longer than the process allows. */
export function breaksLimit(stage: Stage, numbers: StageNumbers, workday: number): boolean {
  const limit = limitMinutes(stage.limit, workday);
  return limit !== null && numbers.p90Minutes !== null && numbers.p90Minutes > limit;
}

export function stageTint(mode: OverlayMode, numbers: StageNumbers, most: OverlayNumbers['most']): Tint {
  switch (mode) {
    case 'drawing':
    case 'flow':
      return 0;
    case 'time':
      return tintOf(numbers.medianMinutes ?? 0, most.minutes);
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
  const { t, number, percent } = words;
  const share = shareOf(passage.share);
  const flow = {
    value: `${number(passage.passages)} · ${percent(share, 0)}`,
    definition: t('arrow.flow.is', {
      passages: number(passage.passages),
      deals: number(passage.deals),
      part: number(passage.share.part),
      whole: number(passage.share.whole),
    }),
  };
  switch (mode) {
    case 'drawing':
      return null;
    case 'flow':
      return flow;
    case 'losses':
      return toLoss ? flow : null;
    case 'time': {
      if (passage.medianMinutes === null) return null;
      const span = spanText(passage.medianMinutes, words);
      return { value: span, definition: t('arrow.time.is', { span }) };
    }
  }
}
