import {
  IconArrowBackUp,
  IconArrowRampRight,
  IconCheck,
  IconClockPause,
  IconFilterOff,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { EndKind, OutcomeKind } from '@/runtime/format';
import { toneOf } from './outcome-tone';
import classes from './panel.module.css';

const icons: Readonly<Record<OutcomeKind | EndKind, Icon>> = {
  success: IconCheck,
  retry: IconArrowBackUp,
  branch: IconArrowRampRight,
  later: IconClockPause,
  postponed: IconClockPause,
  loss: IconX,
  failure: IconX,
  disqualify: IconFilterOff,
  disqualified: IconFilterOff,
};

/** Shape and colour of a result; the word stands beside it or is heard. */
export function KindIcon({ kind, label }: { kind: OutcomeKind | EndKind; label: string }) {
  const Shape = icons[kind];
  return (
    <span className={classes.kind} data-tone={toneOf(kind)}>
      <Shape size={14} aria-label={label} role="img" />
    </span>
  );
}
