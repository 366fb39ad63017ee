import type { BarPicture } from '@/analytics/charts';
import type { EventFunnelGroup, StageFunnelGroup } from '@/analytics/measures';
import type { Translate } from '@/kit/i18n';
import type { useFormat } from '@/kit/ui';
import { exitWays } from './exit-ways';
import type { funnelMessages } from './messages';

export interface PictureWords {
  title: string;
  lines: readonly string[];
  stepTitle(step: string): string;
  show: 'deals' | 'money';
  currency: string;
  format: ReturnType<typeof useFormat>;
  t: Translate<typeof funnelMessages>;
}

/** The funnel by stage as a picture, with what was lost between the steps. */
export function stageFunnelPicture({ steps }: StageFunnelGroup, words: PictureWords): BarPicture {
  const { t, format } = words;
  const below = steps.map(({ kind, exits, exitsMinor }) =>
    kind === 'stage'
      ? exitWays
          .filter((way) => exits[way] > 0)
          .map((way) => {
            const left = t(`exit.${way}`, { deals: format.number(exits[way]) });
            const known = exitsMinor[way] > 0 && (way === 'lost' || words.show === 'money');
            return known
              ? `${left} (${format.money(exitsMinor[way], words.currency, { compact: true })})`
              : left;
          })
          .join(' · ')
      : '',
  );
  const picture = eventFunnelPicture({ key: null, steps: steps.map(asEventStep) }, words);
  return {
    ...picture,
    bars: picture.bars.map((bar, at) => ({
      ...bar,
      ...(below[at] && { below: below[at] }),
      won: steps[at]!.kind === 'won',
    })),
  };
}

const asEventStep = (step: StageFunnelGroup['steps'][number]): EventFunnelGroup['steps'][number] => ({
  ...step,
  averageS: null,
  medianS: null,
});

export function eventFunnelPicture({ steps }: EventFunnelGroup, words: PictureWords): BarPicture {
  const { title, lines, stepTitle, show, currency, format } = words;
  const value = (step: EventFunnelGroup['steps'][number]) =>
    show === 'deals' ? step.deals : step.amountMinor;
  const most = Math.max(1, ...steps.map(value));
  return {
    title,
    lines,
    bars: steps.map((step) => {
      const { conversionPrevious: share, moneyPrevious: money } = step;
      const rate =
        show === 'money'
          ? money && money.partMinor / money.wholeMinor
          : share && share.whole > 0
            ? share.part / share.whole
            : null;
      return {
        title: stepTitle(step.step),
        length: value(step) / most,
        value: show === 'deals' ? format.number(step.deals) : format.money(step.amountMinor, currency),
        ...(rate !== null && { note: format.percent(rate) }),
      };
    }),
  };
}
