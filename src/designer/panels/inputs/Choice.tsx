import { NativeSelect } from '@mantine/core';
import classes from './inputs.module.css';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

export type ChoiceGroup = { readonly group: string; readonly items: readonly ChoiceOption[] } | ChoiceOption;

/** One of a short list. The browser's own list: every key of it works, on a phone too. */
export function Choice(props: {
  label: string;
  value: string;
  options: readonly ChoiceGroup[];
  quiet?: boolean;
  className?: string | undefined;
  onChange(value: string): void;
}) {
  const { label, value, options, quiet, className, onChange } = props;
  const known = options.some((option) =>
    'group' in option ? option.items.some((item) => item.value === value) : option.value === value,
  );
  // A reference that leads nowhere is shown as it stands, so that choosing nothing changes nothing.
  const shown = known ? options : [{ value, label: value }, ...options];
  return (
    <NativeSelect
      label={quiet ? undefined : label}
      aria-label={quiet ? label : undefined}
      size="xs"
      value={value}
      error={!known && value !== ''}
      classNames={{ label: classes.label!, input: classes.input!, root: className ?? classes.grow! }}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {shown.map((option) =>
        'group' in option ? (
          option.items.length > 0 && (
            <optgroup key={option.group} label={option.group}>
              {option.items.map((item) => (
                <option key={item.value} value={item.value}>
                  {item.label}
                </option>
              ))}
            </optgroup>
          )
        ) : (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ),
      )}
    </NativeSelect>
  );
}
