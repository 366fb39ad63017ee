import { IconCircleCheck } from '@tabler/icons-react';
import { useRef, type KeyboardEvent } from 'react';
import { EmptyState, useT } from '@/kit/ui';
import type { ToldFinding } from '../findings';
import { SeverityIcon } from '../inputs';
import { messages } from '../messages';
import classes from './drawer.module.css';

/** All findings, the gravest first. A click opens the place. */
export function FindingList({
  findings,
  onOpen,
}: {
  findings: readonly ToldFinding[];
  onOpen(told: ToldFinding): void;
}) {
  const t = useT(messages);
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent, i: number) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[i + by]?.focus();
  };
  if (findings.length === 0)
    return (
      <EmptyState
        icon={<IconCircleCheck size={24} />}
        title={t('findings.none')}
        text={t('findings.none.text')}
      />
    );
  return (
    <ul ref={list} className={classes.findings}>
      {findings.map((told, i) => (
        <li key={i}>
          <button
            type="button"
            className={classes.finding}
            onClick={() => onOpen(told)}
            onKeyDown={(event) => onKeyDown(event, i)}
          >
            <SeverityIcon severity={told.severity} size={16} />
            <span className={classes.cause}>
              {told.cause} <span className={classes.cure}>{told.cure}</span>
            </span>
            <span className={classes.place}>{told.place}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
