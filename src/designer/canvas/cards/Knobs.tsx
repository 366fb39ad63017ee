import classes from './knobs.module.css';

/** Handles to draw an arrow from. Plain marks: the gesture finds them by their attribute. */
export function Knobs() {
  return (
    <>
      <i className={classes.knob} data-knob="right" aria-hidden />
      <i className={classes.knob} data-knob="bottom" aria-hidden />
      <i className={classes.knob} data-knob="top" aria-hidden />
    </>
  );
}
