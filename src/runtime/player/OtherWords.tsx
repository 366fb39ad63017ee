import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/kit/ui';
import classes from './fields/fields.module.css';
import { messages } from './messages';

/** The client said what the script did not foresee: the words are kept for its author. */
export function OtherWords({ onSave, onClose }: { onSave: (words: string) => void; onClose: () => void }) {
  const t = useT(messages);
  const [words, setWords] = useState('');
  const save = () => words.trim() && onSave(words.trim());
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
          event.preventDefault();
          save();
        }
      }}
    >
      <Textarea
        autoFocus
        autosize
        minRows={1}
        label={t('other.label')}
        description={t('other.hint')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button type="submit" disabled={!words.trim()}>
          {t('other.save')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
