import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { DealData, Value } from '@/runtime/engine';
import type { Id, Process } from '@/runtime/format';
import { FieldInput, type WrongValue } from './FieldInput';
import classes from './fields.module.css';

export type FieldSet = Record<Id, Value>;

/**
 * Some fields of the deal with one button. Gives back only what is filled; values known before are shown and
 * can be mended. Focus goes to the first empty field, so that typing can start at once; where nothing is asked, to
 * the button, so that Enter confirms.
 */
export function FieldForm({
  process,
  fields,
  data,
  submit,
  wrong,
  before,
  children,
  disabled,
  onChange,
  onSubmit,
  onCancel,
}: {
  process: Process;
  fields: readonly Id[];
  data: DealData;
  submit: string;
  /** The value the engine refused, with the reason. */
  wrong?: { field: Id; why: WrongValue } | null | undefined;
  before?: ReactNode;
  /** More inputs below the fields. */
  children?: ReactNode;
  /** Something else comes first: the button waits, the values may be filled in. */
  disabled?: boolean;
  /** After every change, with what is filled so far. */
  onChange?: (set: FieldSet) => void;
  onSubmit: (set: FieldSet) => void;
  onCancel?: { label: string; run: () => void };
}) {
  const [set, setSet] = useState<Record<Id, Value | null>>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.current?.contains(document.activeElement)) return;
    const inputs = [...(form.current?.querySelectorAll<HTMLInputElement>('input, select, textarea') ?? [])];
    const button = form.current?.querySelector<HTMLElement>('[type="submit"]');
    (inputs.find((input) => !input.value) ?? inputs[0] ?? button)?.focus({ preventScroll: true });
    // Once what held the button is out of the way, it is the next thing to press.
  }, [disabled]);
  const known = fields.flatMap((id) => process.fields.find((field) => field.id === id) ?? []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!disabled) onSubmit(filled(set));
  };
  const write = (field: Id, value: Value | null) => {
    const next = { ...set, [field]: value };
    setSet(next);
    onChange?.(filled(next));
  };
  return (
    <form ref={form} className={classes.form} onSubmit={send}>
      {before}
      {known.length > 0 && (
        <div className={classes.fields}>
          {known.map((field) => (
            <FieldInput
              key={field.id}
              process={process}
              field={field}
              value={field.id in set ? set[field.id] : data[field.id]}
              wrong={wrong?.field === field.id ? wrong.why : undefined}
              onChange={(value) => write(field.id, value)}
            />
          ))}
        </div>
      )}
      {children}
      <div className={classes.actions}>
        <Button type="submit" disabled={disabled ?? false}>
          {submit}
        </Button>
        {onCancel && (
          <Button variant="subtle" color="gray" onClick={onCancel.run}>
            {onCancel.label}
          </Button>
        )}
      </div>
    </form>
  );
}

const filled = (set: Record<Id, Value | null>): FieldSet =>
  Object.fromEntries(Object.entries(set).filter((entry): entry is [Id, Value] => entry[1] !== null));
