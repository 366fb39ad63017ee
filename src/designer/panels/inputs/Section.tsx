import type { ReactNode } from 'react';
import classes from './section.module.css';

/** A part of a panel under a small heading. */
export function Section(props: { title: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.section} aria-label={props.title}>
      <h2 className={classes.title}>
        {props.title}
        {props.hint && <span className={classes.hint}>{props.hint}</span>}
      </h2>
      {props.children}
    </section>
  );
}

/** Two or three inputs on one line; under each other where there is no room. */
export function Line({ children }: { children: ReactNode }) {
  return <div className={classes.line}>{children}</div>;
}
