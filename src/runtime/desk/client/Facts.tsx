import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormat, useT } from '@/kit/ui';
import { isFilled, type Value } from '@/runtime/engine';
import type { Field } from '@/runtime/format';
import { FieldInput, type WrongValue } from '@/runtime/player';
import { messages } from '../messages';
import type { DealView } from '../work/deal-view';
import classes from './client.module.css';

/** The data of the deal, changed in place: what is known, and what the stage wants to know. */
export function Facts({ view }: { view: DealView }) {
  const t = useT(messages);
  const { process, state, stage } = view;
  const [all, setAll] = useState(false);
  const wanted = new Set(stage?.requiredData ?? []);
  const plain = process.fields.filter((field) => field.type !== 'contact' && field.type !== 'contact_list');
  const shown = all ? plain : plain.filter((field) => isFilled(state.data[field.id]) || wanted.has(field.id));
  return (
    <section className={classes.block} aria-label={t('facts')}>
      <h3 className={classes.heading}>{t('facts')}</h3>
      <dl className={classes.facts}>
        {shown.map((field) => (
          <Fact key={field.id} view={view} field={field} wanted={wanted.has(field.id)} />
        ))}
      </dl>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setAll(!all)}>
        {t(all ? 'facts.fewer' : 'facts.all')}
      </Button>
    </section>
  );
}

/** One fact; Enter writes it, Escape brings the old one back. */
export function Fact({
  view,
  field,
  wanted,
  open,
  onClose,
}: {
  view: DealView;
  field: Field;
  wanted?: boolean;
  /** Begins in editing. */
  open?: boolean;
  onClose?: () => void;
}) {
  const t = useT(messages);
  const { text } = useFormat();
  const { process, state, names } = view;
  const [wrong, setWrong] = useState<WrongValue>();
  const before = state.data[field.id] ?? null;
  const [draft, setDraft] = useState<{ value: Value | null } | null>(open ? { value: before } : null);
  const title = text(field.title) || field.id;
  const known = isFilled(state.data[field.id]);
  const leave = () => {
    setDraft(null);
    setWrong(undefined);
    onClose?.();
  };
  const commit = () => {
    if (!draft) return;
    if (draft.value === before) return leave();
    const result = view.send({ type: 'set_fields', set: { [field.id]: draft.value } });
    if (result.ok) leave();
    else if (result.rejection.code === 'invalid_value') setWrong(result.rejection.why);
    else {
      leave();
      view.refuse(result.rejection);
    }
  };
  return (
    <div className={classes.fact}>
      <dt>{title}</dt>
      <dd>
        {draft ? (
          <form
            className={classes.edit}
            onKeyDown={(event) => {
              if (event.key === 'Escape') {
                event.stopPropagation();
                leave();
              }
              if (event.key !== 'Enter' || event.shiftKey || event.defaultPrevented) return;
              if (!(event.target instanceof HTMLButtonElement)) {
                event.preventDefault();
                commit();
              }
            }}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) commit();
            }}
            onSubmit={(event) => {
              event.preventDefault();
              commit();
            }}
          >
            <FieldInput
              bare
              autoFocus
              process={process}
              field={field}
              value={draft.value}
              wrong={wrong}
              onChange={(value) => setDraft({ value })}
            />
          </form>
        ) : (
          <button
            type="button"
            className={classes.value}
            data-missing={(!known && wanted) || undefined}
            aria-label={`${known ? names.value(field.id, state.data[field.id]) : t('facts.unknown')}. ${t('facts.edit', { field: title })}`}
            onClick={() => setDraft({ value: before })}
          >
            <span>{known ? names.value(field.id, state.data[field.id]) : t('facts.unknown')}</span>
            <IconPencil size={12} aria-hidden />
          </button>
        )}
      </dd>
    </div>
  );
}
