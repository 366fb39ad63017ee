import { Button, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useT } from '@/kit/ui';
import { messages } from '../messages';
import { useLateFocus } from './use-late-focus';
import classes from './work.module.css';

/** Words that go into the record, with one button. Enter sends, Escape leaves. */
export function ReasonForm({
  label,
  hint,
  submit,
  children,
  disabled,
  quiet,
  onSubmit,
  onCancel,
}: {
  label: string;
  hint?: string;
  submit: string;
  /** Inputs above the words. */
  children?: ReactNode;
  disabled?: boolean;
  /** Does not take the focus, and is not the first thing to do. */
  quiet?: boolean;
  onSubmit: (words: string) => void;
  onCancel?: () => void;
}) {
  const t = useT(messages);
  const focus = useLateFocus<HTMLTextAreaElement>(!quiet);
  const [words, setWords] = useState('');
  const send = () => {
    if (words.trim() && !disabled) onSubmit(words.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      onCancel();
    }
    if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      send();
    }
  };
  return (
    <form
      className={classes.inline}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
      <Textarea
        ref={focus}
        autosize
        minRows={1}
        label={label}
        description={hint}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={classes.acts}>
        <Button type="submit" variant={quiet ? 'default' : 'filled'} disabled={!words.trim() || disabled}>
          {submit}
        </Button>
        {onCancel && (
          <Button variant="subtle" color="gray" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
