import type { Guard } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { Choice, Toggle } from '../inputs';
import { useNames } from '../use-names';
import { controlMessages } from '../words/control.messages';
import classes from './guard.module.css';

const parts = ['name', 'position', 'phone', 'email'] as const;

/** Conditions about a contact of the deal. Nothing for other conditions. */
export function ContactCondition({
  guard,
  onChange,
}: {
  guard: Guard;
  onChange(guard: Guard, session?: string): void;
}) {
  const t = useT(controlMessages);
  const { contacts } = useNames();
  if (guard.op !== 'contact_has' && guard.op !== 'new_to_base' && guard.op !== 'attended_by') return null;
  return (
    <>
      <Choice
        label={t('guard.contact')}
        quiet
        value={guard.field}
        options={contacts}
        onChange={(field) => onChange({ ...guard, field })}
      />
      {guard.op === 'contact_has' && (
        <div role="group" aria-label={t('guard.parts')} className={classes.known}>
          {parts.map((part) => (
            <Toggle
              key={part}
              label={t(`guard.part.${part}`)}
              checked={guard.parts.includes(part)}
              onChange={(isOn) => {
                const next = parts.filter((one) => (one === part ? isOn : guard.parts.includes(one)));
                // At least one must stay: a contact of whom nothing is asked is no question.
                if (next.length > 0) onChange({ ...guard, parts: next });
              }}
            />
          ))}
        </div>
      )}
    </>
  );
}
