import { Button } from '@mantine/core';
import type { Locale } from '@/runtime/format';
import { showToast, useT } from '@/kit/ui';
import { messages } from '../messages';
import { usePanel } from '../panel-context';
import { findingMessages } from '../words/finding.messages';
import classes from './drawer.module.css';
import { undoOf } from '../../edit';

/** What can be done at once about a language that nothing is written in. */
export function LanguageCure({ language }: { language: Locale }) {
  const t = useT(findingMessages);
  const common = useT(messages);
  const { editor, process, run } = usePanel();
  const from = process.locales.find((one) => one !== language);
  if (!from) return null;
  const done = (text: string) => showToast({ text, action: { label: common('undo'), run: undoOf(editor) } });
  return (
    <div className={classes.cures}>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => run('language.leaveOut', { language }).done && done(t('left', { language }))}
      >
        {t('leave', { language })}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => run('language.copy', { from, to: language }).done && done(t('copied', { language }))}
      >
        {t('copy', { language: from })}
      </Button>
    </div>
  );
}
