import { useState, type DragEvent, type ReactNode } from 'react';
import { useT } from '@/kit/ui';
import { messages } from './messages';
import classes from './ProcessCanvas.module.css';

const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** A process file dropped on the drawing is opened here; any other file is left to the app around. */
export function FileDropZone(props: { enabled: boolean; onFile(file: File): void; children: ReactNode }) {
  const t = useT(messages);
  const [depth, setDepth] = useState(0);
  return (
    <div
      className={classes.zone}
      onDragEnter={(event) => props.enabled && carriesFile(event) && setDepth(depth + 1)}
      onDragLeave={(event) => carriesFile(event) && setDepth(Math.max(0, depth - 1))}
      onDragOver={(event) => props.enabled && carriesFile(event) && event.preventDefault()}
      onDrop={(event) => {
        setDepth(0);
        const [file, ...more] = [...event.dataTransfer.files];
        if (!props.enabled || !file || more.length > 0 || !file.name.endsWith('.json')) return;
        event.preventDefault();
        props.onFile(file);
      }}
    >
      {props.children}
      {depth > 0 && (
        <div className={classes.drop} aria-hidden>
          {t('drop.here')}
        </div>
      )}
    </div>
  );
}
