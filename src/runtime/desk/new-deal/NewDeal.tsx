import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ErrorCard, useFormat, useT } from '@/kit/ui';
import { isFilled, type Actor, type Rejection, type Value } from '@/runtime/engine';
import type { Entry, Id, Person, Process } from '@/runtime/format';
import { FieldInput, type WrongValue } from '@/runtime/player';
import { messages } from '../messages';
import type { Names } from '../words/names';
import { rejectionText } from '../words/rejection-text';
import classes from './new-deal.module.css';

/** What the entry form gives to `open_deal`. */
export interface Opening {
  entry: Id;
  title: string;
  assignee: Id | null;
  data: Record<Id, Value>;
}

/** What the entry requires and does not fill itself. */
const requiredOf = (entry: Entry): Id[] => entry.requires.filter((field) => !(field in (entry.set ?? {})));

/** Fields of the form: those required, then the person to talk to. */
function entryFields(process: Process, entry: Entry): Id[] {
  const required = requiredOf(entry);
  const contact = process.fields.find((field) => field.type === 'contact')?.id;
  return [...new Set([...required, ...(contact ? [contact] : [])])];
}

/** Opens a deal: how it came, whose it is, and what the entry asks for. */
export function NewDeal({
  process,
  people,
  actor,
  names,
  onOpen,
  onClose,
}: {
  process: Process;
  people: readonly Person[];
  actor: Actor;
  names: Names;
  /** Null: opened. */
  onOpen: (opening: Opening) => Rejection | null;
  onClose: () => void;
}) {
  const t = useT(messages);
  const { text } = useFormat();
  const [entryId, setEntryId] = useState(process.entries[0]?.id ?? '');
  const [title, setTitle] = useState('');
  const [assignee, setAssignee] = useState<Id>(actor.person);
  const [data, setData] = useState<Record<Id, Value | null>>({});
  const [tries, setTries] = useState(0);
  const [refusal, setRefusal] = useState<Rejection | null>(null);
  const entry = process.entries.find((e) => e.id === entryId);
  const fields = entry ? entryFields(process, entry) : [];
  const required = entry ? requiredOf(entry) : [];
  const asked = tries > 0;
  const form = useRef<HTMLFormElement>(null);
  // What stands in the way is said at its field, and the cursor is put there.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const wrongOf = (field: Id): WrongValue | undefined =>
    refusal?.code === 'invalid_value' && refusal.field === field ? refusal.why : undefined;
  const submit = () => {
    setTries(tries + 1);
    setRefusal(null);
    if (!entry || !title.trim() || required.some((field) => !isFilled(data[field]))) return;
    const known = Object.entries(data).filter(
      (pair): pair is [Id, Value] => pair[1] !== null && fields.includes(pair[0]),
    );
    setRefusal(
      onOpen({
        entry: entry.id,
        title: title.trim(),
        assignee: assignee || null,
        data: Object.fromEntries(known),
      }),
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('deal.new')} size="lg" centered={false}>
      {!entry ? (
        <p>{t('new.no_entries')}</p>
      ) : (
        <form
          ref={form}
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <fieldset className={classes.entries}>
            <legend className={classes.label}>{t('new.entry')}</legend>
            {process.entries.map((e) => (
              <label key={e.id} className={classes.entry} data-chosen={e.id === entryId || undefined}>
                <input
                  type="radio"
                  name="entry"
                  value={e.id}
                  checked={e.id === entryId}
                  onChange={() => setEntryId(e.id)}
                />
                <span>
                  <b>{text(e.title)}</b>
                  <small>{t('deal.stage', { stage: names.stage(e.stage) })}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <div className={classes.two}>
            <TextInput
              data-autofocus
              withAsterisk
              aria-required
              label={t('new.title')}
              placeholder={t('new.title.hint')}
              value={title}
              error={asked && !title.trim() ? t('new.title.missing') : undefined}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
            <NativeSelect
              size="xs"
              label={t('new.assignee')}
              value={assignee}
              data={[
                { value: '', label: t('who.nobody') },
                ...people
                  .filter((person) => !person.leftOn)
                  .map((person) => ({
                    value: person.id,
                    label: `${person.name}, ${names.role(person.role)}`,
                  })),
              ]}
              onChange={(event) => setAssignee(event.currentTarget.value)}
            />
            {process.fields
              .filter((field) => fields.includes(field.id))
              .sort((a, b) => fields.indexOf(a.id) - fields.indexOf(b.id))
              .map((field) => (
                <FieldInput
                  key={`${entryId}:${field.id}`}
                  process={process}
                  field={field}
                  value={data[field.id]}
                  wrong={wrongOf(field.id)}
                  required={required.includes(field.id)}
                  missing={asked && required.includes(field.id) && !isFilled(data[field.id])}
                  onChange={(value) => setData((before) => ({ ...before, [field.id]: value }))}
                />
              ))}
          </div>
          {refusal && refusal.code !== 'invalid_value' && (
            <ErrorCard problem={{ cause: rejectionText(refusal, names, null) }} />
          )}
          <div className={classes.acts}>
            <Button type="submit">{t('new.open')}</Button>
            <Button variant="subtle" color="gray" onClick={onClose}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}
