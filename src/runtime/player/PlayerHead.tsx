import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCopy, IconPlayerStop } from '@tabler/icons-react';
import { copyText, showToast, useT } from '@/kit/ui';
import type { ScriptRun } from '@/runtime/engine';
import { Elapsed } from './Elapsed';
import { messages } from './messages';
import type { Here } from './place';
import { Progress } from './Progress';
import classes from './ScriptPlayer.module.css';

/** Where the talk stands, how long it lasts, and the phrase for the clipboard. */
export function PlayerHead({
  here,
  run,
  ahead,
  seconds,
  phrase,
  onStop,
}: {
  here: Here;
  run: ScriptRun;
  ahead: boolean;
  seconds: () => number;
  phrase: string;
  onStop: () => void;
}) {
  const t = useT(messages);
  const expected = here.stage.script.steps.reduce((sum, step) => sum + (step.seconds ?? 0), 0);
  const copy = () => void copyText(phrase).then((isCopied) => isCopied && showToast({ text: t('copied') }));
  return (
    <header className={classes.head}>
      <Progress stage={here.stage} index={here.index} run={run} />
      {ahead ? (
        <span className={classes.ahead}>{t('ahead')}</span>
      ) : (
        <Elapsed seconds={seconds} expected={expected} />
      )}
      <Tooltip label={t('copy')}>
        <ActionIcon aria-label={t('copy')} onClick={copy}>
          <IconCopy size={16} />
        </ActionIcon>
      </Tooltip>
      {!ahead && (
        <Tooltip label={t('stop')}>
          <ActionIcon aria-label={t('stop')} onClick={onStop}>
            <IconPlayerStop size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </header>
  );
}
