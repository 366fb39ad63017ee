import { Button, Menu } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { dimensionTitle, type Dimension, type Filter } from '@/analytics/measures';
import { useLocale, useT } from '@/kit/ui';
import type { MeasuredLog } from '../data';
import { usePageKeys } from '../keys/use-page-keys';
import classes from './FilterBar.module.css';
import { FilterChip } from './FilterChip';
import { filterMessages } from './messages';

const usual = ['manager', 'product', 'region', 'source', 'customer', 'stage', 'outcome', 'version'] as const;

interface FilterBarProps {
  measured: MeasuredLog;
  filters: readonly Filter[];
  onChange(filters: readonly Filter[]): void;
}

/** What narrows the deals, a chip a condition; all of them hold together. */
export function FilterBar({ measured, filters, onChange }: FilterBarProps) {
  const t = useT(filterMessages);
  const locale = useLocale();
  const [fresh, setFresh] = useState<number | null>(null);
  const [adding, setAdding] = useState(false);
  usePageKeys({ KeyF: () => setAdding(true) });
  const { attributes } = measured.header;
  const dimensions: Dimension[] = [
    ...usual,
    ...attributes
      .filter(({ type }) => type === 'text' || type === 'bool')
      .map(({ id }): Dimension => `attr:${id}`),
  ];
  const add = (filter: Filter) => {
    setFresh(filters.length);
    onChange([...filters, filter]);
  };
  return (
    <div
      className={classes.bar}
      data-chips={filters.length > 0 || undefined}
      role="group"
      aria-label={t('filters')}
    >
      {filters.map((filter, i) => (
        <FilterChip
          key={i}
          measured={measured}
          filter={filter}
          others={filters.filter((_, at) => at !== i)}
          startOpen={fresh === i}
          onChange={(next) => onChange(filters.map((one, at) => (at === i ? next : one)))}
          onRemove={() => onChange(filters.filter((_, at) => at !== i))}
        />
      ))}
      <Menu position="bottom-start" opened={adding} onChange={setAdding}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconFilter size={14} aria-hidden />}>
            {t('add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          {(['opened', 'closed'] as const).map((on) => (
            <Menu.Item key={on} onClick={() => add({ kind: 'dates', on, from: null, to: null })}>
              {t(`dates.${on}`)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => add({ kind: 'amount', fromMinor: null, toMinor: null })}>
            {t('amount')}
          </Menu.Item>
          <Menu.Divider />
          {dimensions.map((dimension) => (
            <Menu.Item
              key={dimension}
              onClick={() => add({ kind: 'values', dimension, values: [], not: true })}
            >
              {dimensionTitle(dimension, locale, attributes)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
