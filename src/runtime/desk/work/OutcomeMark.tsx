import {
  IconArrowForward,
  IconArrowsSplit2,
  IconBan,
  IconCalendarPause,
  IconRotate2,
  IconX,
} from '@tabler/icons-react';
import type { OutcomeKind } from '@/runtime/format';
import classes from './work.module.css';

const marks = {
  success: IconArrowForward,
  retry: IconRotate2,
  branch: IconArrowsSplit2,
  later: IconCalendarPause,
  loss: IconX,
  disqualify: IconBan,
} as const;

/** The kind of a result as a shape; its word stands beside it. */
export function OutcomeMark({ kind }: { kind: OutcomeKind }) {
  const Mark = marks[kind];
  return (
    <span className={classes.mark} data-kind={kind} aria-hidden>
      <Mark size={16} />
    </span>
  );
}
