import { Popover } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Filter } from '@/analytics/measures';
import { useT } from '@/kit/ui';
import type { MeasuredLog } from '../data';
import { AmountEditor } from './AmountEditor';
import { DatesEditor } from './DatesEditor';
import classes from './FilterBar.module.css';
import { filterMessages } from './messages';
import { useFilterWords } from './use-filter-words';
import { ValuesEditor } from './ValuesEditor';

interface FilterChipProps {
  measured: MeasuredLog;
  filter: Filter;
  /** The conditions beside it: they decide which values are offered and how often they occur. */
  others: readonly Filter[];
  startOpen: boolean;
  onChange(filter: Filter): void;
  onRemove(): void;
}

/** One condition: its words open it, its cross takes it away. */
export function FilterChip(props: FilterChipProps) {
  const { measured, filter, others, startOpen, onChange, onRemove } = props;
  const t = useT(filterMessages);
  const [opened, setOpened] = useState(startOpen);
  const words = useFilterWords(measured.header);
  const { name, said } = words(filter);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus shadow="md">
      <span className={classes.chip}>
        <Popover.Target>
          <button type="button" className={classes.words} onClick={() => setOpened(!opened)}>
            {name}: <b>{said}</b>
          </button>
        </Popover.Target>
        <button
          type="button"
          className={classes.remove}
          aria-label={t('remove', { name })}
          onClick={onRemove}
        >
          <IconX size={14} />
        </button>
      </span>
      <Popover.Dropdown>
        {filter.kind === 'values' ? (
          <ValuesEditor measured={measured} filter={filter} others={others} onChange={onChange} />
        ) : filter.kind === 'dates' ? (
          <DatesEditor filter={filter} onChange={onChange} />
        ) : (
          <AmountEditor filter={filter} currency={measured.header.currency} onChange={onChange} />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
