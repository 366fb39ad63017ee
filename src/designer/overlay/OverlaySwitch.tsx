import { useT } from '@/kit/ui';
import { messages } from './messages';
import { overlayModes, type OverlayMode } from './mode';
import classes from './overlay.module.css';

/** Chooses what the drawing shows. Without numbers it says how to get them. */
export function OverlaySwitch(props: {
  mode: OverlayMode;
  available: boolean;
  onMode(mode: OverlayMode): void;
}) {
  const t = useT(messages);
  return (
    <div role="radiogroup" aria-label={t('switch')} className={classes.switch}>
      {overlayModes.map((mode) => {
        const empty = mode !== 'drawing' && !props.available;
        return (
          <button
            key={mode}
            type="button"
            role="radio"
            aria-checked={mode === props.mode}
            disabled={empty}
            title={empty ? t('mode.none') : undefined}
            tabIndex={mode === props.mode ? 0 : -1}
            className={classes.choice}
            onClick={() => props.onMode(mode)}
            onKeyDown={(event) => {
              const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
              if (!step || !props.available) return;
              event.preventDefault();
              event.stopPropagation();
              const at = (overlayModes.indexOf(mode) + step + overlayModes.length) % overlayModes.length;
              props.onMode(overlayModes[at]!);
              const group = event.currentTarget.parentElement;
              (group?.children[at] as HTMLElement | undefined)?.focus();
            }}
          >
            {t(`mode.${mode}`)}
          </button>
        );
      })}
    </div>
  );
}
