import { NativeSelect } from '@mantine/core';
import { useT } from '@/kit/ui';
import type { Id } from '@/runtime/format';
import { messages } from '../messages';
import type { DealView } from './deal-view';
import { useLateFocus } from './use-late-focus';

/** Chooses a colleague; leaves on Escape. */
export function PersonPicker({
  view,
  label,
  except,
  onPick,
  onClose,
}: {
  view: DealView;
  label: string;
  except: Id | null;
  onPick: (person: Id) => void;
  onClose: () => void;
}) {
  const t = useT(messages);
  const focus = useLateFocus<HTMLSelectElement>();
  return (
    <NativeSelect
      ref={focus}
      size="xs"
      label={label}
      value=""
      data={[
        { value: '', label: t('deal.give.to') },
        ...view.people
          .filter((person) => !person.leftOn && person.id !== except)
          .map((person) => ({ value: person.id, label: `${person.name}, ${view.names.role(person.role)}` })),
      ]}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onChange={(event) => event.currentTarget.value && onPick(event.currentTarget.value)}
    />
  );
}
