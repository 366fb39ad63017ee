import { IconMessageQuestion } from '@tabler/icons-react';
import { useContext } from 'react';
import type { Id } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { HeardContext } from '../canvas-context';
import { messages } from '../messages';
import badge from './badge.module.css';
import classes from './cards.module.css';

/** Clients said at this stage what its script has no answer for; a click opens the script. */
export function HeardBadge({ stage }: { stage: Id }) {
  const t = useT(messages);
  const { perStage, onOpen } = useContext(HeardContext);
  const n = perStage.get(stage);
  if (!n) return null;
  const words = t('heard', { n });
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${badge.badge} ${classes.heard} nodrag`}
      title={words}
      aria-label={words}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(stage);
      }}
    >
      <IconMessageQuestion size={16} aria-hidden />
      {n}
    </button>
  );
}
