import { NONE } from '@/kit/i18n';
import { Figure } from './Figure';
import { useOverlay } from './overlay-context';
import classes from './overlay.module.css';

/** How many deals ended here, and for how much. */
export function EndNumbers({ end, brief }: { end: string; brief: boolean }) {
  const overlay = useOverlay();
  const numbers = overlay?.numbers.end.get(end);
  if (!overlay || !numbers) return null;
  const { t, number, money } = overlay.words;
  // Deals without amounts are worth something unknown, not nothing.
  const sum = numbers.amountMinor > 0 ? money(numbers.amountMinor) : null;
  const definition = t('end.is', { n: number(numbers.deals), money: sum ?? NONE });
  const deals = t('end.deals', { n: numbers.deals, shown: number(numbers.deals) });
  return (
    <span className={classes.end} data-brief={brief || undefined}>
      <Figure
        value={brief ? number(numbers.deals) : [deals, sum].filter(Boolean).join(' · ')}
        definition={definition}
        target={{ end }}
      />
    </span>
  );
}
