import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormat, useT } from '@/kit/ui';
import type { DealState, Rejection } from '@/runtime/engine';
import type { Process } from '@/runtime/format';
import type { Send } from './act';
import { FieldForm } from './fields/FieldForm';
import type { WrongValue } from './fields/FieldInput';
import classes from './fields/fields.module.css';
import { messages } from './messages';
import { gapName, type Gap } from './gap';

/** Fills a gap of the phrase: a field of the deal, or words for this talk, which stay in the history as a note. */
export function FillGap({
  gap,
  process,
  state,
  send,
  onWords,
  onRefused,
  onClose,
}: {
  gap: Gap;
  process: Process;
  state: DealState;
  send: Send;
  onWords: (words: string) => void;
  onRefused: (rejection: Rejection) => void;
  onClose: () => void;
}) {
  const t = useT(messages);
  const { text } = useFormat();
  const [wrong, setWrong] = useState<{ field: string; why: WrongValue } | null>(null);
  const [words, setWords] = useState('');
  const title = gapName(gap, t, text);
  if (gap.field)
    return (
      <FieldForm
        process={process}
        fields={[gap.field.id]}
        data={state.data}
        wrong={wrong}
        submit={t('gap.fill')}
        onCancel={{ label: t('cancel'), run: onClose }}
        onSubmit={(set) => {
          const result = send({ type: 'set_fields', set });
          if (result.ok) onClose();
          else if (result.rejection.code === 'invalid_value') setWrong(result.rejection);
          else onRefused(result.rejection);
        }}
      />
    );
  return (
    <form
      className={classes.form}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault();
        if (!words.trim()) return;
        const result = send({ type: 'note', text: `${title}: ${words.trim()}` });
        if (result.ok) onWords(words.trim());
        else onRefused(result.rejection);
      }}
    >
      <TextInput
        autoFocus
        label={title}
        description={t('gap.words')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button type="submit" disabled={!words.trim()}>
          {t('gap.fill')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
