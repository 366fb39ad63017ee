import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

/** What belongs here, and the one action that brings it. */
export function EmptyState({
  icon,
  title,
  text,
  actions,
}: {
  icon?: ReactNode;
  title: string;
  text: string;
  actions?: ReactNode;
}) {
  return (
    <section className={classes.root}>
      {icon && (
        <div className={classes.icon} aria-hidden>
          {icon}
        </div>
      )}
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{text}</p>
      {actions && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}
