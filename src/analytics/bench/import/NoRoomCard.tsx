import { Button } from '@mantine/core';
import { useState } from 'react';
import { sizeText } from '@/analytics/intake';
import { ErrorCard, useLocale, useT } from '@/kit/ui';
import classes from './Import.module.css';
import type { NoRoom } from './target';
import { targetMessages } from './target-messages';

/** The browser gives no more room: how much is needed, what takes how much, and a way to make room. */
export function NoRoomCard({
  room,
  listed,
  onRemove,
}: {
  room: NoRoom;
  /** Logs that the project has now: one that was asked back can be removed again. */
  listed: ReadonlySet<string>;
  onRemove(log: string): void;
}) {
  const t = useT(targetMessages);
  const locale = useLocale();
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const size = (bytes: number) => sizeText(bytes, locale);
  return (
    <>
      <ErrorCard problem={{ cause: t('room.cause', { size: size(room.needed) }), cure: t('room.cure') }} />
      <section className={classes.card} aria-labelledby="import-room">
        <h3 id="import-room" className={classes.cardTitle}>
          {t('room.taken')}
        </h3>
        {room.logs.length + room.projects.length === 0 && <p className={classes.quiet}>{t('room.none')}</p>}
        <ul className={classes.plain}>
          {room.logs.map((log) => (
            <li key={log.id} className={classes.taker}>
              <span className={classes.stageName}>{log.name}</span>
              <span className={classes.amount}>{size(log.bytes)}</span>
              {log.isOwn ? (
                <span className={classes.quiet}>{t('room.own')}</span>
              ) : removed.has(log.id) && !listed.has(log.id) ? (
                <span className={classes.quiet} role="status">
                  {t('room.removed')}
                </span>
              ) : (
                <Button
                  variant="default"
                  aria-label={t('room.remove.log', { log: log.name })}
                  onClick={() => {
                    onRemove(log.id);
                    setRemoved(new Set([...removed, log.id]));
                  }}
                >
                  {t('room.remove')}
                </Button>
              )}
            </li>
          ))}
          {room.projects.map(({ title, bytes }) => (
            <li key={title} className={classes.taker}>
              <span className={classes.stageName}>{t('room.project', { project: title })}</span>
              <span className={classes.amount}>{size(bytes)}</span>
            </li>
          ))}
        </ul>
        {room.projects.length > 0 && <p className={classes.quiet}>{t('room.elsewhere')}</p>}
      </section>
    </>
  );
}
