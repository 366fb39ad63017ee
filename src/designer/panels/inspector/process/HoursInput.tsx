import { TextInput } from '@mantine/core';
import { useT } from '@/kit/ui';
import type { Hours } from '../../../edit';
import { useDraft } from '../../inputs';
import inputs from '../../inputs/inputs.module.css';
import { calendarMessages } from '../../words/calendar.messages';
import { faultOf, hoursText, readHours, type HoursFault } from './hours';

/**
 * The hours of a day as one line of text. Enter or leaving the field takes them; a text that is no hours stays in
 * the field with the cause under it, and is still there when the panel is opened again.
 */
export function HoursInput(props: {
  label: string;
  /** Names the field among the drafts. */
  place: string;
  hours: Hours;
  needed?: boolean;
  onHours(hours: Hours): void;
}) {
  const { label, place, hours, needed, onHours } = props;
  const t = useT(calendarMessages);
  const [draft, setDraft] = useDraft(`hours/${place}`);
  const read = draft === null ? hours : readHours(draft);
  const fault: HoursFault | null = 'fault' in read ? read : faultOf(read);
  const isEmpty = needed && !('fault' in read) && read.length === 0;
  const take = () => {
    if (draft === null) return;
    const typed = readHours(draft);
    if ('fault' in typed || (needed && typed.length === 0)) return;
    setDraft(null);
    if (hoursText(typed) !== hoursText(hours)) onHours(typed);
  };
  return (
    <TextInput
      size="xs"
      aria-label={label}
      placeholder={t('off')}
      value={draft ?? hoursText(hours)}
      error={isEmpty ? t('fault.empty') : fault ? t(`fault.${fault.fault}`, { part: fault.part }) : undefined}
      classNames={{ input: `${inputs.input} ${inputs.figure}`, root: inputs.grow!, error: inputs.fault! }}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          take();
        }
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation();
          setDraft(null);
        }
      }}
    />
  );
}
