import { useRef, useState } from 'react';
import type { AfterTitle } from '../actions';
import classes from './cards.module.css';

/** Enter keeps, Escape restores, Tab keeps and moves on. */
export function TitleInput(props: {
  label: string;
  value: string;
  placeholder: string;
  /** Null: as it was. */
  onDone(value: string | null, then: AfterTitle): void;
}) {
  const [value, setValue] = useState(props.value);
  const done = useRef(false);
  const finish = (kept: string | null, then: AfterTitle) => {
    if (done.current) return;
    done.current = true;
    props.onDone(kept, then);
  };
  const typed = value.trim() && value.trim() !== props.value ? value.trim() : null;
  return (
    <textarea
      // nodrag: the canvas must not take the mouse away from the text.
      className={`${classes.input} nodrag nopan nowheel`}
      aria-label={props.label}
      placeholder={props.placeholder}
      autoFocus
      rows={2}
      value={value}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setValue(event.target.value.replace(/\n/g, ' '))}
      onBlur={() => finish(typed, 'stay')}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          finish(typed, 'stay');
        }
        if (event.key === 'Escape') finish(null, 'stay');
        if (event.key === 'Tab') {
          event.preventDefault();
          finish(typed, event.shiftKey ? 'previous' : 'next');
        }
      }}
    />
  );
}
