import { Checkbox, TextInput } from '@mantine/core';
import { readTyped } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import type { Records } from '@/runtime/engine';
import type { RecordName } from '@/runtime/format';
import { ContactInput } from './fields/ContactInput';
import { ContactListInput } from './fields/ContactListInput';
import { numberDraft } from './fields/parse';
import classes from './fields/fields.module.css';
import { messages } from './messages';

/** What an act writes down about itself: how long, whether reached, with whom. */
export function RecordsInput({
  names,
  value,
  onChange,
}: {
  names: readonly RecordName[];
  value: Records;
  onChange: (value: Records) => void;
}) {
  const t = useT(messages);
  const locale = useLocale();
  const put = (part: Records) => onChange({ ...value, ...part });
  return (
    <div className={classes.fields}>
      {names.map((name) => {
        switch (name) {
          case 'connected':
            return (
              <Checkbox
                key={name}
                size="xs"
                label={t('records.connected')}
                checked={value.connected ?? false}
                onChange={(event) => put({ connected: event.currentTarget.checked })}
              />
            );
          case 'duration_s':
            return (
              <TextInput
                key={name}
                label={t('records.minutes')}
                inputMode="decimal"
                defaultValue={
                  value.duration_s === undefined
                    ? ''
                    : numberDraft(Math.round(value.duration_s / 6) / 10, locale)
                }
                onChange={(event) => {
                  const typed = event.currentTarget.value;
                  const minutes = readTyped(typed, locale, 'number');
                  if (!typed.trim()) {
                    const rest = { ...value };
                    delete rest.duration_s;
                    onChange(rest);
                  } else if (minutes !== null) put({ duration_s: Math.round(minutes * 60) });
                }}
              />
            );
          case 'contact':
            return (
              <ContactInput
                key={name}
                title={t('records.contact')}
                value={value.contact}
                onChange={(contact) => contact && put({ contact })}
              />
            );
          case 'attendees':
            return (
              <ContactListInput
                key={name}
                title={t('records.attendees')}
                value={value.attendees}
                onChange={(attendees) => put({ attendees: attendees ?? [] })}
              />
            );
        }
      })}
    </div>
  );
}

/** Records without the lines nobody filled; undefined if nothing is left. */
export function filledRecords(records: Records): Records | undefined {
  const result: Records = { ...records };
  const attendees = records.attendees?.filter((person) => person.name.trim());
  if (attendees?.length) result.attendees = attendees;
  else delete result.attendees;
  return Object.keys(result).length > 0 ? result : undefined;
}
