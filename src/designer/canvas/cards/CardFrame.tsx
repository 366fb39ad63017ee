import { useRef, type ReactNode } from 'react';
import { itemKey, type DrawnNode } from '../../model';
import { useCanvas } from '../canvas-context';
import { useView, useViewStore } from '../view';
import { FindingBadge } from './FindingBadge';
import { itemOfNode } from './card-nodes';
import classes from './cards.module.css';

/** What every card has: a place for the focus, a name for those who do not see it, its findings. */
export function CardFrame(props: {
  drawn: DrawnNode;
  selected: boolean;
  label: string;
  className: string | undefined;
  look?: Readonly<Record<`data-${string}`, string | number | undefined>>;
  children: ReactNode;
}) {
  const { drawn } = props;
  const { editor } = useCanvas();
  const store = useViewStore();
  const level = useView((view) => view.level);
  const isStop = useView((view) => view.tabStop === drawn.id);
  const aimed = useView((view) => view.joining?.to === drawn.id);
  const byPointer = useRef(false);
  return (
    <div
      className={`${classes.card} ${props.className ?? ''}`}
      data-card={drawn.id}
      data-level={level}
      data-selected={props.selected || undefined}
      data-aimed={aimed || undefined}
      {...props.look}
      role="group"
      aria-label={props.label}
      aria-current={props.selected || undefined}
      tabIndex={isStop ? 0 : -1}
      onPointerDown={() => (byPointer.current = true)}
      onFocus={(event) => {
        if (event.target !== event.currentTarget) return;
        store.setState({ tabStop: drawn.id });
        // A press selects by itself, with regard to Shift and Ctrl; coming by keyboard selects here.
        if (!byPointer.current) editor.select([itemOfNode(drawn)]);
        byPointer.current = false;
      }}
      onBlur={() => (byPointer.current = false)}
    >
      {props.children}
      <FindingBadge item={itemOfNode(drawn)} itemKey={itemKey(itemOfNode(drawn))} className={classes.badge} />
    </div>
  );
}
