import { useState } from 'react';
import type { Text } from '@/runtime/format';
import { useFormat, useLocale, useT } from '@/kit/ui';
import type { DrawnNode } from '../model';
import classes from './Cards.module.css';
import { useCanvas } from './editor-context';
import { messages } from './messages';

/** The title of a card; typed over in place. Enter keeps, Escape restores. */
export function CardTitle({ drawn, title }: { drawn: DrawnNode; title: Text }) {
  const t = useT(messages);
  const { text } = useFormat();
  const locale = useLocale();
  const { editor, renaming, setRenaming } = useCanvas();
  if (renaming !== drawn.id) return <span className={classes.title}>{text(title) || t('untitled')}</span>;
  return (
    <TitleInput
      label={t('rename')}
      value={title[locale] ?? ''}
      onCancel={() => setRenaming(null)}
      onKeep={(value) => {
        setRenaming(null);
        const words = { locale, text: value };
        if (drawn.kind === 'stage') editor.run('stage.rename', { stage: drawn.stage.id, ...words });
        else if (drawn.kind === 'end') editor.run('end.rename', { end: drawn.end.id, ...words });
        else editor.run('entry.rename', { entry: drawn.entry.id, ...words });
      }}
    />
  );
}

function TitleInput(props: { label: string; value: string; onKeep(value: string): void; onCancel(): void }) {
  const [value, setValue] = useState(props.value);
  return (
    <input
      // nodrag: the canvas must not take the mouse away from the text.
      className={`${classes.input} nodrag nopan`}
      aria-label={props.label}
      autoFocus
      value={value}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setValue(event.target.value)}
      onBlur={() => (value.trim() ? props.onKeep(value.trim()) : props.onCancel())}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') props.onCancel();
      }}
    />
  );
}
