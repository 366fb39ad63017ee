import type { MoneyShare } from '@/analytics/measures';
import { useFormat } from '@/kit/ui';
import { FigureButton } from '../FigureButton';

interface MoneyCellProps {
  share: MoneyShare | null;
  /** What is divided by what. */
  meaning: string;
  onOpen(): void;
}

/** Money that came on of all that it came from; it opens the deals that brought it. */
export function MoneyCell({ share, meaning, onOpen }: MoneyCellProps) {
  const { percent, number } = useFormat();
  if (share === null) return number(null);
  if (share.partMinor === 0) return <span title={meaning}>{percent(0)}</span>;
  return (
    <FigureButton title={meaning} onClick={onOpen}>
      {percent(share.partMinor / share.wholeMinor)}
    </FigureButton>
  );
}
