import { useT } from '@/kit/ui';
import classes from './ScreenSkeleton.module.css';
import { messages } from './messages';

/** The shape of an answer (words, controls, chart beside table) until the first log can be asked. */
export function ScreenSkeleton() {
  const t = useT(messages);
  return (
    <div className={classes.screen} role="img" aria-label={t('coming')} aria-busy>
      <span className={classes.words} />
      <span className={classes.controls}>
        {[220, 180, 160, 140, 140].map((width, at) => (
          <span key={at} style={{ width }} />
        ))}
      </span>
      <span className={classes.answer}>
        <span className={classes.bars}>
          {[100, 82, 64, 47, 33, 24].map((width) => (
            <span key={width} style={{ width: `${width}%` }} />
          ))}
        </span>
        <span className={classes.table} />
      </span>
    </div>
  );
}
