import { TextInput } from '@mantine/core';
import {
  IconArrowRight,
  IconBell,
  IconChecklist,
  IconChevronRight,
  IconDoorEnter,
  IconFlag,
  IconMessage,
  IconSearch,
  IconSquare,
  type Icon,
} from '@tabler/icons-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useLocale, useT } from '@/kit/ui';
import { Count } from '../inputs';
import { messages } from '../messages';
import { usePanel } from '../panel-context';
import { samePath } from '../path';
import classes from './drawer.module.css';
import { matching, outlineOf, type OutlineLine } from './outline-lines';

const icons: Readonly<Record<OutlineLine['kind'], Icon>> = {
  entry: IconDoorEnter,
  stage: IconSquare,
  end: IconFlag,
  step: IconMessage,
  task: IconChecklist,
  checkpoint: IconBell,
  outcome: IconArrowRight,
};

interface Shown {
  readonly line: OutlineLine;
  readonly depth: number;
  readonly isOpen: boolean;
  readonly parent: string | null;
}

/** The process as a text tree. Arrows walk and fold, Enter opens the line in the inspector. */
export function Outline() {
  const t = useT(messages);
  const locale = useLocale();
  const { process, path, goTo } = usePanel();
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [stop, setStop] = useState<string | null>(null);
  const tree = useRef<HTMLUListElement>(null);
  const lines = useMemo(() => matching(outlineOf(process, locale), search), [process, locale, search]);
  const shown: Shown[] = lines.flatMap((line) => {
    const isOpen = line.children.length > 0 && (open.has(line.key) || search.trim() !== '');
    return [
      { line, depth: 0, isOpen, parent: null },
      ...(isOpen
        ? line.children.map((child) => ({ line: child, depth: 1, isOpen: false, parent: line.key }))
        : []),
    ];
  });
  const tabStop = shown.some(({ line }) => line.key === stop) ? stop : shown[0]?.line.key;

  const focus = (key: string | undefined | null) => {
    if (!key) return;
    setStop(key);
    tree.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`)?.focus();
  };
  const fold = (key: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const { line, isOpen, parent } = shown[at]!;
    switch (event.key) {
      case 'ArrowDown':
        focus(shown[at + 1]?.line.key);
        break;
      case 'ArrowUp':
        focus(shown[at - 1]?.line.key);
        break;
      case 'Home':
        focus(shown[0]?.line.key);
        break;
      case 'End':
        focus(shown.at(-1)?.line.key);
        break;
      case 'ArrowRight':
        if (isOpen) focus(shown[at + 1]?.line.key);
        else if (line.children.length > 0) fold(line.key, true);
        break;
      case 'ArrowLeft':
        if (isOpen) fold(line.key, false);
        else focus(parent);
        break;
      case 'Enter':
      case ' ':
        goTo(line.path);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return (
    <div className={classes.outline}>
      <TextInput
        size="xs"
        aria-label={t('outline.search')}
        placeholder={t('outline.search')}
        leftSection={<IconSearch size={14} />}
        value={search}
        classNames={{ root: classes.search!, input: classes.searchInput! }}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {shown.length === 0 && <p className={classes.nothing}>{t('nothing.found')}</p>}
      <ul ref={tree} role="tree" aria-label={t('drawer.outline')} className={classes.tree}>
        {shown.map(({ line, depth, isOpen }, at) => {
          const Shape = icons[line.kind];
          return (
            <li
              key={line.key}
              role="treeitem"
              aria-level={depth + 1}
              aria-expanded={line.children.length > 0 ? isOpen : undefined}
              aria-selected={samePath(line.path, path)}
              tabIndex={line.key === tabStop ? 0 : -1}
              data-line={line.key}
              className={classes.line}
              style={{ paddingLeft: 8 + depth * 24 }}
              onFocus={() => setStop(line.key)}
              onKeyDown={(event) => onKeyDown(event, at)}
              onClick={() => goTo(line.path)}
            >
              <span
                className={classes.fold}
                aria-hidden
                onClick={(event) => {
                  if (line.children.length === 0) return;
                  event.stopPropagation();
                  fold(line.key, !isOpen);
                }}
              >
                {line.children.length > 0 && <IconChevronRight size={14} data-open={isOpen || undefined} />}
              </span>
              <Shape size={14} aria-hidden className={classes.shape} />
              <span className={classes.text}>{line.text}</span>
              <Count at={[line.key]} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
