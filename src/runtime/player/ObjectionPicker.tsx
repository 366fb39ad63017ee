import { TextInput } from '@mantine/core';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useFormat, useT } from '@/kit/ui';
import type { Objection } from '@/runtime/format';
import { messages } from './messages';
import classes from './ScriptPlayer.module.css';

/** The library of objection cards, searched by name and by the client's words. Enter takes the first. */
export function ObjectionPicker({
  objections,
  onPick,
  onClose,
}: {
  objections: readonly Objection[];
  onPick: (objection: Objection) => void;
  onClose: () => void;
}) {
  const t = useT(messages);
  const { text } = useFormat();
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    return objections.filter((objection) => {
      const where =
        `${text(objection.title)} ${text(objection.client)} ${text(objection.cause)}`.toLowerCase();
      return words.every((word) => where.includes(word));
    });
  }, [objections, query, text]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && found[0] && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      onPick(found[0]);
    }
  };
  return (
    <section className={classes.picker} aria-label={t('objections')} onKeyDown={onKeyDown}>
      <TextInput
        autoFocus
        label={t('objections.search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {found.length === 0 && <p className={classes.quiet}>{t('objections.none')}</p>}
      <ul className={classes.cards}>
        {found.map((objection) => (
          <li key={objection.id}>
            <button type="button" className={classes.card} onClick={() => onPick(objection)}>
              <b>{text(objection.title)}</b>
              <span>{text(objection.client)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
