import type { MoneyShare } from '@/analytics/measures';
import { useT } from '@/kit/ui';
import type { Share } from '@/runtime/format';
import type { FunnelView } from './funnel-view';
import { funnelMessages } from './messages';
import { MoneyCell } from './MoneyCell';
import { ShareCell } from './ShareCell';

interface ConversionProps {
  show: FunnelView['show'];
  of: 'previous' | 'first';
  step: {
    conversionPrevious: Share | null;
    conversionFirst: Share | null;
    moneyPrevious: MoneyShare | null;
    moneyFirst: MoneyShare | null;
  };
  onOpen(): void;
}

/** What of an earlier step came here, in what is being counted: deals, or their money. */
export function Conversion({ show, of, step, onOpen }: ConversionProps) {
  const t = useT(funnelMessages);
  const isPrevious = of === 'previous';
  return show === 'money' ? (
    <MoneyCell
      share={isPrevious ? step.moneyPrevious : step.moneyFirst}
      meaning={t(`${of}.money.definition`)}
      onOpen={onOpen}
    />
  ) : (
    <ShareCell share={isPrevious ? step.conversionPrevious : step.conversionFirst} onOpen={onOpen} />
  );
}
