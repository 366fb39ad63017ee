import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Filter } from '@/analytics/measures';
import { dimensionValuesQuestion } from '@/analytics/sql';
import { useFormat, useT } from '@/kit/ui';
import type { MeasuredLog } from '../data';
import { useTitles } from '../use-titles';
import { resultOf, useAnswer } from '../use-answer';
import classes from './FilterBar.module.css';
import { filterMessages } from './messages';

type ValuesFilter = Extract<Filter, { kind: 'values' }>;

/** Values offered at once; more are found by typing. */
const offered = 200;

interface ValuesEditorProps {
  measured: MeasuredLog;
  filter: ValuesFilter;
  others: readonly Filter[];
  onChange(filter: ValuesFilter): void;
}

/** Ticks say which values are kept; before the first tick all are. */
export function ValuesEditor({ measured, filter, others, onChange }: ValuesEditorProps) {
  const t = useT(filterMessages);
  const { number } = useFormat();
  const titles = useTitles(measured.header);
  const [search, setSearch] = useState('');
  const spec = { dimension: filter.dimension, filters: others, search, limit: offered };
  const answer = useAnswer(measured, `values ${JSON.stringify(spec)}`, () =>
    dimensionValuesQuestion(spec, measured.header),
  );
  const found = resultOf(answer);
  const chosen = new Set(filter.not ? [] : filter.values);
  const tick = (key: string | null) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChange(
      next.size === 0
        ? { ...filter, values: [], not: true }
        : { kind: 'values', dimension: filter.dimension, values: [...next] },
    );
  };
  return (
    <div className={classes.editor}>
      <TextInput
        data-autofocus
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <ul className={classes.values}>
        {found?.values.map(({ key, deals }) => (
          <li key={String(key)} className={classes.value}>
            <Checkbox
              size="xs"
              label={titles.key(filter.dimension, key)}
              checked={chosen.has(key)}
              onChange={() => tick(key)}
            />
            <span>{number(deals)}</span>
          </li>
        ))}
      </ul>
      {found && found.valueCount > found.values.length && (
        <p className={classes.note}>{t('cut', { shown: found.values.length, all: found.valueCount })}</p>
      )}
    </div>
  );
}
