import { Radio } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useT } from '@/kit/ui';
import type { LogChoice } from '../data';
import classes from './Data.module.css';
import { LogLine } from './LogLine';
import { dataMessages } from './messages';
import { useSizes } from './use-sizes';

/** The logs of the project; choosing one shows it everywhere. What was imported can be renamed and removed. */
export function LogList({ logs, current, onChoose, keeping }: LogChoice) {
  const t = useT(dataMessages);
  const sizes = useSizes(logs, keeping);
  const list = useRef<HTMLElement>(null);
  const isRemoving = useRef(false);
  // The button that was pressed goes with its log: the keyboard goes on at the log that is shown now.
  useEffect(() => {
    if (!isRemoving.current) return;
    isRemoving.current = false;
    list.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [logs]);
  return (
    <section className={classes.panel} ref={list}>
      <Radio.Group
        value={current}
        onChange={onChoose}
        label={t('logs')}
        classNames={{ label: classes.heading! }}
      >
        <div className={classes.logs}>
          {logs.map((log) => (
            <LogLine
              key={log.id}
              log={log}
              bytes={sizes.get(log.id) ?? null}
              keeping={{
                ...keeping,
                onRemove: (id) => {
                  isRemoving.current = true;
                  keeping.onRemove(id);
                },
              }}
            />
          ))}
        </div>
      </Radio.Group>
    </section>
  );
}
