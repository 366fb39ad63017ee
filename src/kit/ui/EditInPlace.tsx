import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';

interface EditInPlaceProps {
  /** What is being named, for those who cannot see it. */
  label: string;
  value: string;
  className?: string;
  /** Only a name that is one, and another than before. */
  onCommit(value: string): void;
  /** Editing is over, with or without a new name. */
  onClose(by: 'key' | 'leaving'): void;
}

/** A name edited where it stands: Enter and leaving commit, Escape restores. */
export function EditInPlace({ label, value, className, onCommit, onClose }: EditInPlaceProps) {
  const [text, setText] = useState(value);
  const isOver = useRef(false);
  const end = (by: 'key' | 'leaving', keeps: boolean) => {
    // A field that goes away is also left.
    if (isOver.current) return;
    isOver.current = true;
    const name = text.trim();
    if (keeps && name && name !== value) onCommit(name);
    onClose(by);
  };
  return (
    <TextInput
      {...(className && { className })}
      aria-label={label}
      value={text}
      autoFocus
      maxLength={200}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={() => end('leaving', true)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        end('key', event.key === 'Enter');
      }}
    />
  );
}
