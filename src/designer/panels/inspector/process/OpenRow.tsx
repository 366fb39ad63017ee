import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconChevronRight, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { showToast, useT } from '@/kit/ui';
import type { RunResult } from '../../../edit';
import { Count } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import classes from './figures.module.css';
import { undoOf } from '../../../edit';

/**
 * A row of a table of figures. Its name opens what does not fit into the columns; the keys are those of every list:
 * Enter opens, Alt with an arrow moves, Delete deletes.
 */
export function OpenRow(props: {
  id: string;
  name: string;
  at: string;
  columns: number;
  index: number;
  last: number;
  open: boolean;
  cells: ReactNode;
  children: ReactNode;
  onOpen(isOpen: boolean): void;
  onMove(index: number): RunResult;
  onDelete(): RunResult;
}) {
  const { id, name, at, columns, index, last, open, cells, children, onOpen, onMove, onDelete } = props;
  const t = useT(messages);
  const { editor } = usePanel();
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) opener.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const title = name || t('untitled');
  const move = (to: number) => {
    if (to < 0 || to > last || !onMove(to).done) return;
    // The row is moved in the page, which drops focus.
    setTimeout(() => opener.current?.focus(), 0);
  };
  const remove = () => {
    const rows = [...(opener.current?.closest('table')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const neighbour = rows[index + 1] ?? rows[index - 1];
    if (!onDelete().done) return;
    neighbour?.focus();
    if (open) onOpen(false);
    showToast({
      text: t('deleted', { what: title }),
      action: { label: t('undo'), run: undoOf(editor) },
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.altKey && step !== 0) {
      event.preventDefault();
      move(index + step);
    } else if (event.key === 'Delete') {
      event.preventDefault();
      event.stopPropagation();
      remove();
    }
  };
  return (
    <>
      <tr>
        <td>
          <button
            ref={opener}
            type="button"
            className={classes.opener}
            data-row={id}
            aria-expanded={open}
            title={t('row.keys')}
            onClick={() => onOpen(!open)}
            onKeyDown={onKeyDown}
          >
            <IconChevronRight size={14} className={classes.chevron} aria-hidden />
            <span>{title}</span>
            <Count at={[at]} />
          </button>
        </td>
        {cells}
      </tr>
      {open && (
        <tr>
          <td colSpan={columns} className={classes.details}>
            <div className={classes.detailsBody}>
              {children}
              <div className={classes.acts}>
                <ActionIcon
                  aria-label={t('up', { what: title })}
                  disabled={index === 0}
                  onClick={() => move(index - 1)}
                >
                  <IconArrowUp size={14} />
                </ActionIcon>
                <ActionIcon
                  aria-label={t('down', { what: title })}
                  disabled={index === last}
                  onClick={() => move(index + 1)}
                >
                  <IconArrowDown size={14} />
                </ActionIcon>
                <ActionIcon aria-label={t('delete', { what: title })} onClick={remove}>
                  <IconTrash size={14} />
                </ActionIcon>
              </div>
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
