import classes from './Funnel.module.css';

/** Holds the place of the answer in words. */
export function SentenceSkeleton({ shown }: { shown: boolean }) {
  return shown ? <div className={`${classes.answer} ${classes.blank}`} aria-busy /> : null;
}

/** Holds the place of the chart and its table until the first answer is there. */
export function FunnelSkeleton() {
  return (
    <div className={classes.skeleton} aria-busy>
      <span className={classes.blank} />
      <span className={classes.blank} />
    </div>
  );
}
