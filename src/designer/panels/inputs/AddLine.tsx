import { TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './inputs.module.css';

/** A line whose words become a new thing on Enter. Words that could not be taken stay. */
export function AddLine({ label, onAdd }: { label: string; onAdd(words: string): boolean }) {
  const [words, setWords] = useState('');
  return (
    <TextInput
      size="xs"
      aria-label={label}
      placeholder={label}
      value={words}
      leftSection={<IconPlus size={14} />}
      classNames={{ input: `${classes.input} ${classes.addLine}` }}
      onChange={(event) => setWords(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          if (words.trim() && onAdd(words.trim())) setWords('');
        }
        if (event.key === 'Escape' && words) {
          event.stopPropagation();
          setWords('');
        }
      }}
    />
  );
}
