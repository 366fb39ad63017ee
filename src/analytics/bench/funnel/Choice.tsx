import { SegmentedControl } from '@mantine/core';
import controls from '../controls.module.css';

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  options: readonly (readonly [value: V, label: string])[];
  onChange(value: V): void;
}

/** One of a few, all of them in sight. */
export function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <div className={controls.control}>
      <span aria-hidden>{label}</span>
      <SegmentedControl
        size="xs"
        aria-label={label}
        value={value}
        data={options.map(([one, words]) => ({ value: one, label: words }))}
        onChange={(next) => onChange(next as V)}
      />
    </div>
  );
}
