import { TextInput } from '@mantine/core';
import type { Filter } from '@/analytics/measures';
import { useT } from '@/kit/ui';
import classes from './FilterBar.module.css';
import { filterMessages } from './messages';

type DatesFilter = Extract<Filter, { kind: 'dates' }>;

/** Both ends are included; an empty one is open. */
export function DatesEditor({
  filter,
  onChange,
}: {
  filter: DatesFilter;
  onChange(filter: DatesFilter): void;
}) {
  const t = useT(filterMessages);
  return (
    <div className={classes.pair}>
      {(['from', 'to'] as const).map((side) => (
        <TextInput
          key={side}
          type="date"
          label={t(side)}
          value={filter[side] ?? ''}
          data-autofocus={side === 'from' || undefined}
          onChange={(event) => onChange({ ...filter, [side]: event.currentTarget.value || null })}
        />
      ))}
    </div>
  );
}
