import { ActionIcon, Radio } from '@mantine/core';
import { IconDownload, IconPencil, IconSchema, IconTrash } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { EditInPlace, useT } from '@/kit/ui';
import type { LogInfo } from '@/runtime/format';
import type { LogKeeping } from '../data';
import classes from './Data.module.css';
import { dataMessages } from './messages';
import { useLogFacts } from './use-log-facts';

interface LogLineProps {
  log: LogInfo;
  bytes: number | null;
  keeping: LogKeeping;
}

/** One log: its name, edited in place, where it comes from, how large it is, and what can be done with it. */
export function LogLine({ log, bytes, keeping }: LogLineProps) {
  const t = useT(dataMessages);
  const { name, facts } = useLogFacts(log, bytes, keeping);
  const [renaming, setRenaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const isOwn = keeping.isOwn(log);
  const factsId = useId();
  return (
    <div className={classes.log}>
      {renaming ? (
        <div className={classes.renaming}>
          <EditInPlace
            label={t('log.name')}
            value={log.name}
            onCommit={(next) => keeping.onRename(log.id, next)}
            onClose={(by) => {
              setRenaming(false);
              if (by === 'key') requestAnimationFrame(() => pencil.current?.focus());
            }}
          />
        </div>
      ) : (
        <Radio value={log.id} size="sm" label={name} aria-describedby={factsId} />
      )}
      <div className={classes.actions}>
        {!isOwn && (
          <ActionIcon
            ref={pencil}
            size={28}
            aria-label={t('log.rename', { log: name })}
            title={t('log.rename', { log: name })}
            onClick={() => setRenaming(true)}
          >
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon
          size={28}
          aria-label={t('log.draw', { log: name })}
          title={t('log.draw', { log: name })}
          onClick={() => keeping.onDraw(log.id)}
        >
          <IconSchema size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size={28}
          aria-label={t('log.save', { log: name })}
          title={t('log.save', { log: name })}
          onClick={() => keeping.onSave(log.id)}
        >
          <IconDownload size={16} aria-hidden />
        </ActionIcon>
        {!isOwn && (
          <ActionIcon
            size={28}
            aria-label={t('log.remove', { log: name })}
            title={t('log.remove', { log: name })}
            onClick={() => keeping.onRemove(log.id)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <div id={factsId} className={classes.known}>
        {facts.map((parts) => (
          <div key={parts.join()} className={classes.fact}>
            {parts.map((part, at) => (
              <span key={part} className={classes.part}>
                <span className={classes.dot}>{at > 0 && ' · '}</span>
                {part}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
