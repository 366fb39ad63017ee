import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Overlay, Process } from '@/runtime/format';
import { useFormat, useT } from '@/kit/ui';
import type { NumberWords } from './lines';
import { messages } from './messages';
import type { DealsTarget, OverlayMode } from './mode';
import { isForeign, numbersOf, withoutNumbers, type OverlayNumbers } from './numbers';
import { workdayMinutes } from './span';

export interface OverlayView {
  readonly mode: OverlayMode;
  readonly numbers: OverlayNumbers;
  /** No stage of the log is on the drawing. */
  readonly foreign: boolean;
  readonly words: NumberWords;
  readonly onOpenDeals: ((target: DealsTarget) => void) | null;
}

const OverlayContext = createContext<OverlayView | null>(null);

/** Null: the drawing alone is shown. */
export function useOverlay(): OverlayView | null {
  return useContext(OverlayContext);
}

/** Gives numbers, mode and wording to everything that is drawn below. */
export function OverlayProvider(props: {
  overlay: Overlay | null;
  mode: OverlayMode;
  process: Pick<Process, 'calendar' | 'currency' | 'stages'>;
  onOpenDeals: ((target: DealsTarget) => void) | null;
  children: ReactNode;
}) {
  const { overlay, mode, onOpenDeals } = props;
  const { calendar, currency } = props.process;
  const foreign = overlay !== null && isForeign(overlay, props.process.stages);
  const t = useT(messages);
  const { number, percent, money } = useFormat();
  const view = useMemo((): OverlayView | null => {
    if (!overlay || mode === 'drawing') return null;
    const words: NumberWords = {
      t,
      number,
      percent,
      money: (minor) => money(minor, currency, { compact: true }),
      workday: workdayMinutes({ calendar }),
    };
    return {
      mode,
      numbers: numbersOf(foreign ? withoutNumbers(overlay) : overlay),
      foreign,
      words,
      onOpenDeals,
    };
  }, [overlay, foreign, mode, onOpenDeals, calendar, currency, t, number, percent, money]);
  return <OverlayContext value={view}>{props.children}</OverlayContext>;
}
