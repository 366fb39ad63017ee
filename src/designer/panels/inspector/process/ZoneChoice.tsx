import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocale, useT } from '@/kit/ui';
import inputs from '../../inputs/inputs.module.css';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { calendarMessages } from '../../words/calendar.messages';
import { zoneLabel, zoneNames } from './zones';

/** The zones the platform itself knows: nothing has to be fetched. */
export function ZoneChoice() {
  const t = useT(calendarMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const { timezone } = process.calendar;
  const [isOpen, setOpen] = useState(false);
  // Four hundred names take a moment, so they are made when they are looked at.
  const data = useMemo(() => {
    const names = isOpen ? zoneNames() : [];
    const known = names.includes(timezone) ? names : [timezone, ...names];
    return known.map((zone) => ({ value: zone, label: zoneLabel(zone, locale) }));
  }, [isOpen, timezone, locale]);
  return (
    <Select
      label={t('zone')}
      placeholder={t('zone.search')}
      size="xs"
      searchable
      allowDeselect={false}
      nothingFoundMessage={common('nothing.found')}
      data={data}
      value={timezone}
      maxDropdownHeight={280}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      classNames={{ label: inputs.label!, input: inputs.input! }}
      filter={({ options, search }) => {
        const words = search.toLocaleLowerCase(locale).trim();
        return options.filter(
          (option) => 'label' in option && option.label.toLocaleLowerCase(locale).includes(words),
        );
      }}
      onDropdownOpen={() => setOpen(true)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(zone) => zone !== null && run('calendar.edit', { timezone: zone })}
    />
  );
}
