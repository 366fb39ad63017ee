import { useT } from '@/kit/ui';
import type { Severity } from '@/runtime/format';
import type { StageFacts } from '../../model';
import { messages } from '../messages';
import classes from './cards.module.css';

const gravestFirst: readonly Severity[] = ['critical', 'warning', 'info'];

/** Checkpoints as marks on the lower edge: the graver, the more pointed. */
export function CheckpointMarks({ facts: { checkpoints } }: { facts: StageFacts }) {
  const t = useT(messages);
  if (checkpoints.total === 0) return null;
  const { total, critical } = checkpoints;
  const count = t('checkpoints', { n: total });
  const words = critical > 0 ? `${count}, ${t('checkpoints.critical', { critical })}` : count;
  return (
    <span className={classes.marks} role="img" aria-label={words} title={words}>
      {gravestFirst.flatMap((severity) =>
        Array.from({ length: checkpoints[severity] }, (_, i) => (
          <i key={severity + String(i)} data-severity={severity} />
        )),
      )}
    </span>
  );
}
