import type { ReactNode } from 'react';
import classes from './links.module.css';

/** A list of places that a click opens. */
export function Links(props: {
  links: readonly { readonly key: string; readonly mark?: ReactNode; readonly text: string; open(): void }[];
}) {
  return (
    <ul className={classes.list}>
      {props.links.map(({ key, mark, text, open }) => (
        <li key={key}>
          <button type="button" className={classes.link} onClick={open}>
            {mark}
            <span className={classes.text}>{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
