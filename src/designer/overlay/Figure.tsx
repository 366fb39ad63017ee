import { useOverlay } from './overlay-context';
import classes from './overlay.module.css';
import type { DealsTarget } from './mode';

/** A number that says what it is and opens its deals. */
export function Figure(props: {
  value: string;
  definition: string;
  target: DealsTarget;
  unproven?: boolean | undefined;
  alarm?: boolean | undefined;
}) {
  const overlay = useOverlay();
  const shown = props.unproven ? `≈ ${props.value}` : props.value;
  const look = {
    className: `${classes.figure} nodrag`,
    'data-alarm': props.alarm || undefined,
    title: props.definition,
  };
  if (!overlay?.onOpenDeals)
    return (
      <span {...look}>
        {shown}
        <span className="ms-visually-hidden">{props.definition}</span>
      </span>
    );
  return (
    <button
      {...look}
      type="button"
      tabIndex={-1}
      // What is seen stands first, so that the number can be asked for by voice.
      aria-label={`${shown}: ${overlay.words.t('open', { what: props.definition })}`}
      onClick={(event) => {
        event.stopPropagation();
        overlay.onOpenDeals?.(props.target);
      }}
    >
      {shown}
    </button>
  );
}
