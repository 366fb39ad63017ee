import { useEffect, useRef } from 'react';
import { useT } from '@/kit/ui';
import { useCanvas } from '../canvas-context';
import { useActions } from '../actions';
import { isMac } from '../keys/key-names';
import { messages } from '../messages';
import type { CanvasTools } from '../tools';
import { useView, useViewStore } from '../view';
import classes from './CanvasMenu.module.css';
import { menuItems } from './menu-items';

/** The menu at the pointer, by right click, long press or Shift F10. Arrow keys go through it. */
export function CanvasMenu({ tools }: { tools: CanvasTools }) {
  const place = useView((view) => view.menu);
  return place && <OpenMenu key={`${place.x} ${place.y} ${place.kind}`} tools={tools} place={place} />;
}

type Place = NonNullable<ReturnType<CanvasTools['view']['getState']>['menu']>;

function OpenMenu({ tools, place }: { tools: CanvasTools; place: Place }) {
  const t = useT(messages);
  const actions = useActions();
  const { onOpenItem } = useCanvas();
  const store = useViewStore();
  const list = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);

  const close = () => store.setState({ menu: null, joining: null });
  useEffect(() => {
    const menu = list.current!;
    cameFrom.current = document.activeElement;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(place.x, innerWidth - width - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(place.y, innerHeight - height - 8))}px`;
    menu.style.visibility = 'visible';
    menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = (event: Event) => {
      if (!menu.contains(event.target as Node)) store.setState({ menu: null, joining: null });
    };
    addEventListener('pointerdown', outside, true);
    addEventListener('wheel', outside, true);
    addEventListener('resize', outside);
    return () => {
      removeEventListener('pointerdown', outside, true);
      removeEventListener('wheel', outside, true);
      removeEventListener('resize', outside);
    };
  }, [place, store]);

  const goBack = () => {
    close();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
  };
  const first = tools.editor.getState().selection[0];
  const open = first ? () => onOpenItem(first) : null;
  const groups = menuItems(place, tools, actions, isMac() ? '⌘' : 'Ctrl', open);
  return (
    <div
      ref={list}
      role="menu"
      aria-label={t('menu')}
      className={classes.menu}
      data-no-gesture
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        event.stopPropagation();
        const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
        const at = items.indexOf(document.activeElement as HTMLElement);
        const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
        if (to !== undefined) items[(to + items.length) % items.length]?.focus();
        if (event.key === 'Escape' || event.key === 'Tab') goBack();
        if (to !== undefined || event.key === 'Tab' || event.key === 'Escape') event.preventDefault();
      }}
    >
      {groups.map((group, i) => (
        <div key={i} role="group" className={classes.group}>
          {group.map((item) => (
            <button
              key={item.word}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={classes.item}
              data-danger={item.danger || undefined}
              onClick={() => {
                // What is done may give the focus to a title: the way back comes first.
                goBack();
                item.run();
              }}
            >
              {t(item.word)}
              {item.keys && <kbd className={classes.keys}>{item.keys}</kbd>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
