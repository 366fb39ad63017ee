import { Checkbox } from '@mantine/core';
import classes from './inputs.module.css';

/** Yes or no, in one row. */
export function Toggle(props: {
  label: string;
  hint?: string;
  checked: boolean;
  onChange(checked: boolean): void;
}) {
  return (
    <Checkbox
      size="xs"
      label={props.label}
      description={props.hint}
      checked={props.checked}
      classNames={{ root: classes.toggle!, label: classes.toggleLabel! }}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}
