import { NumberInput } from '@mantine/core';
import classes from './inputs.module.css';
import { useSession } from './use-session';

/** A whole number, or none. */
export function Amount(props: {
  label: string;
  value: number | undefined;
  min?: number;
  placeholder?: string;
  decimal?: boolean;
  onChange(value: number | null, session: string): void;
}) {
  const session = useSession();
  return (
    <NumberInput
      label={props.label}
      size="xs"
      min={props.min ?? 0}
      hideControls
      allowDecimal={props.decimal ?? false}
      value={props.value ?? ''}
      placeholder={props.placeholder ?? ''}
      classNames={{ label: classes.label!, input: classes.input!, root: classes.grow! }}
      onBlur={() => session.end()}
      onChange={(typed) => {
        if (typeof typed === 'number') props.onChange(typed, session.current());
        else if (typed === '') props.onChange(null, session.current());
      }}
    />
  );
}
