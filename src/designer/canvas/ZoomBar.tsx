import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useStore } from '@xyflow/react';
import { useFormat, useT } from '@/kit/ui';
import { useActions } from './actions';
import { messages } from './messages';
import classes from './ProcessCanvas.module.css';

/** Nearer, further, actual size, everything. */
export function ZoomBar() {
  const t = useT(messages);
  const { percent } = useFormat();
  const actions = useActions();
  const zoom = percent(
    useStore(({ transform }) => Math.round(transform[2] * 100) / 100),
    0,
  );
  const button = (label: string, run: () => void, face: React.ReactNode) => (
    <button type="button" className={classes.zoom} aria-label={label} title={label} onClick={run}>
      {face}
    </button>
  );
  return (
    <div className={classes.zoomBar} role="group" aria-label={t('zoom')}>
      {button(t('zoom.out'), () => actions.zoomBy(0.8), <IconMinus size={16} />)}
      {button(
        t('zoom.actual', { zoom }),
        () => actions.zoomTo(1),
        <span className={classes.percent}>{zoom}</span>,
      )}
      {button(t('zoom.in'), () => actions.zoomBy(1.25), <IconPlus size={16} />)}
      {button(t('fit'), () => actions.fit(), <IconMaximize size={16} />)}
    </div>
  );
}
