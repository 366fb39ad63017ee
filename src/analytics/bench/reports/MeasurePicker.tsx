import { MultiSelect } from '@mantine/core';
import { measureOf, measuresOf, type MeasureId } from '@/analytics/measures';
import { useLocale, useT } from '@/kit/ui';
import type { LogHeader } from '@/runtime/format';
import { longList } from '../long-list';
import { reportMessages } from './messages';
import classes from './Reports.module.css';

interface MeasurePickerProps {
  attributes: LogHeader['attributes'];
  chosen: readonly MeasureId[];
  onChange(chosen: MeasureId[]): void;
}

/** Measures in the order in which they become columns; each says what it counts before it is taken. */
export function MeasurePicker({ attributes, chosen, onChange }: MeasurePickerProps) {
  const t = useT(reportMessages);
  const locale = useLocale();
  return (
    <MultiSelect
      size="xs"
      className={classes.measures}
      label={t('measures')}
      placeholder={t('measures.find')}
      searchable
      {...longList(380)}
      value={[...chosen]}
      data={measuresOf(attributes).map(({ id, title }) => ({ value: id, label: title[locale] }))}
      renderOption={({ option }) => {
        const { title, definition } = measureOf(option.value as MeasureId, attributes);
        return (
          <span className={classes.option}>
            {title[locale]}
            <span>{definition[locale]}</span>
          </span>
        );
      }}
      onChange={(next) => next.length > 0 && onChange(next as MeasureId[])}
    />
  );
}
