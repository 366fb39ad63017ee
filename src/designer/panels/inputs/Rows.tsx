import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconChevronRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { showToast, useT } from '@/kit/ui';
import type { RunResult } from '../../edit';
import { messages } from '../messages';
import { usePanel } from '../panel-context';
import { Count } from './Notes';
import classes from './rows.module.css';
import { undoOf } from '../../edit';

export interface Row {
  readonly id: string;
  /** What the row is called, for the eye and for the ear. */
  readonly name: string;
  readonly mark?: ReactNode;
  readonly hint?: ReactNode;
  /** Beside the count of findings, open or not. */
  readonly tally?: ReactNode;
  /** Places whose findings are counted on the row. */
  readonly at?: readonly string[];
}

/**
 * A list whose rows open in place. Enter opens, Alt with an arrow moves, Delete deletes; focus stays with the
 * row that moved and goes to its neighbour when it is gone.
 */
export function Rows<Item extends Row>(props: {
  label: string;
  rows: readonly Item[];
  open: string | null;
  onOpen(id: string | null): void;
  children(row: Item): ReactNode;
  onMove?(id: string, index: number): void;
  onDelete?(id: string): RunResult;
  /** A line below the list: what is typed there becomes a new row. Gives its id. */
  add?: { readonly label: string; run(text: string): string | null };
}) {
  const { label, rows, open, onOpen, onMove, onDelete, add, children } = props;
  const t = useT(messages);
  const { editor } = usePanel();
  const list = useRef<HTMLUListElement>(null);
  const focusOn = (id: string | undefined) => {
    if (id !== undefined) list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
  };
  /** The row to be focused once the list has changed. */
  const wanted = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    focusOn(wanted.current);
    wanted.current = undefined;
  });
  // A row opened from afar (a finding, the outline, an address) has to be seen.
  useEffect(() => {
    if (open !== null)
      list.current?.querySelector(`[data-row="${CSS.escape(open)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  const move = (id: string, by: -1 | 1) => {
    const index = rows.findIndex((row) => row.id === id) + by;
    if (!onMove || index < 0 || index >= rows.length) return;
    wanted.current = id;
    onMove(id, index);
  };
  const remove = (row: Item) => {
    if (!onDelete) return;
    const at = rows.indexOf(row);
    wanted.current = (rows[at + 1] ?? rows[at - 1])?.id;
    if (!onDelete(row.id).done) {
      wanted.current = undefined;
      return;
    }
    showToast({
      text: t('deleted', { what: row.name }),
      action: { label: t('undo'), run: undoOf(editor) },
    });
    if (open === row.id) onOpen(null);
  };
  const onKeyDown = (event: KeyboardEvent, row: Item) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(row.id, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Delete') {
      event.preventDefault();
      event.stopPropagation();
      remove(row);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      focusOn(rows[rows.indexOf(row) + (event.key === 'ArrowUp' ? -1 : 1)]?.id);
    }
  };
  return (
    <div className={classes.root}>
      {rows.length > 0 && (
        <ul ref={list} className={classes.list} aria-label={label}>
          {rows.map((row, i) => (
            <li key={row.id} className={classes.row} data-open={open === row.id || undefined}>
              <div className={classes.head}>
                <button
                  type="button"
                  className={classes.opener}
                  data-row={row.id}
                  aria-expanded={open === row.id}
                  title={t('row.keys')}
                  onClick={() => onOpen(open === row.id ? null : row.id)}
                  onKeyDown={(event) => onKeyDown(event, row)}
                >
                  <IconChevronRight size={14} className={classes.chevron} aria-hidden />
                  {row.mark}
                  <span className={classes.name} data-untitled={!row.name || undefined}>
                    {row.name || t('untitled')}
                  </span>
                  {row.hint && <span className={classes.hint}>{row.hint}</span>}
                  {row.tally}
                  {row.at && <Count at={row.at} />}
                </button>
                <span className={classes.acts}>
                  {onMove && (
                    <>
                      <ActionIcon
                        size={24}
                        aria-label={t('up', { what: row.name })}
                        disabled={i === 0}
                        onClick={() => move(row.id, -1)}
                      >
                        <IconArrowUp size={14} />
                      </ActionIcon>
                      <ActionIcon
                        size={24}
                        aria-label={t('down', { what: row.name })}
                        disabled={i === rows.length - 1}
                        onClick={() => move(row.id, 1)}
                      >
                        <IconArrowDown size={14} />
                      </ActionIcon>
                    </>
                  )}
                  {onDelete && (
                    <ActionIcon
                      size={24}
                      aria-label={t('delete', { what: row.name })}
                      onClick={() => remove(row)}
                    >
                      <IconTrash size={14} />
                    </ActionIcon>
                  )}
                </span>
              </div>
              {open === row.id && <div className={classes.body}>{children(row)}</div>}
            </li>
          ))}
        </ul>
      )}
      {add && <AddRow label={add.label} run={add.run} onAdded={onOpen} />}
    </div>
  );
}

function AddRow(props: { label: string; run(text: string): string | null; onAdded(id: string): void }) {
  const t = useT(messages);
  const id = useId();
  const [text, setText] = useState('');
  const send = () => {
    const words = text.trim();
    const made = words ? props.run(words) : null;
    if (made === null) return;
    setText('');
    props.onAdded(made);
  };
  return (
    <TextInput
      id={id}
      size="xs"
      aria-label={props.label}
      placeholder={props.label}
      value={text}
      leftSection={<IconPlus size={14} />}
      rightSection={
        text.trim() && (
          <ActionIcon size={24} aria-label={t('add')} onClick={send}>
            <IconPlus size={14} />
          </ActionIcon>
        )
      }
      classNames={{ input: classes.add! }}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          send();
        }
        if (event.key === 'Escape' && text) {
          event.stopPropagation();
          setText('');
        }
      }}
    />
  );
}
