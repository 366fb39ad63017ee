import { IconStopwatch } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useT } from '@/kit/ui';
import { messages } from './messages';
import classes from './ScriptPlayer.module.css';

/** How long the talk lasts, against what the author expected of it. */
export function Elapsed({ seconds, expected }: { seconds: () => number; expected: number }) {
  const t = useT(messages);
  // Read at the first drawing too: every answer brings a new place, and the time must not start anew with it.
  const shown = useSyncExternalStore(everySecond, seconds);
  return (
    <span className={classes.elapsed} role="timer" aria-label={t('elapsed')}>
      <IconStopwatch size={14} aria-hidden />
      {clock(shown)}
      {expected > 0 && (
        <span className={classes.expected}>{t('elapsed.of', { expected: clock(expected) })}</span>
      )}
    </span>
  );
}

function everySecond(tick: () => void): () => void {
  const timer = setInterval(tick, 1000);
  return () => clearInterval(timer);
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
