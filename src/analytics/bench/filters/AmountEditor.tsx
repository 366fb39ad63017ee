import { NumberInput } from '@mantine/core';
import type { Filter } from '@/analytics/measures';
import { useT } from '@/kit/ui';
import classes from './FilterBar.module.css';
import { filterMessages } from './messages';

type AmountFilter = Extract<Filter, { kind: 'amount' }>;

const sides = [
  ['from', 'fromMinor'],
  ['to', 'toMinor'],
] as const;

/** Whole units of the currency; both ends are included. */
export function AmountEditor({
  filter,
  currency,
  onChange,
}: {
  filter: AmountFilter;
  currency: string;
  onChange(filter: AmountFilter): void;
}) {
  const t = useT(filterMessages);
  return (
    <div className={classes.pair}>
      {sides.map(([name, side]) => (
        <NumberInput
          key={side}
          label={`${t(name)}, ${currency}`}
          hideControls
          thousandSeparator=" "
          value={filter[side] === null ? '' : filter[side] / 100}
          onChange={(value) =>
            onChange({ ...filter, [side]: typeof value === 'number' ? Math.round(value * 100) : null })
          }
        />
      ))}
    </div>
  );
}
