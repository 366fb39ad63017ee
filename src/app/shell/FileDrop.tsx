import { useState, type DragEvent, type ReactNode } from 'react';
import { useT } from '@/kit/ui';
import { messages } from '../messages';
import classes from './FileDrop.module.css';

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** A file may be dropped anywhere: what it is decides where it goes. A room that takes it first keeps it. */
export function FileDrop({ onFiles, children }: { onFiles(files: File[]): void; children: ReactNode }) {
  const t = useT(messages);
  const [over, setOver] = useState(0);
  return (
    <div
      className={classes.root}
      onDragEnter={(event) => carriesFiles(event) && setOver((depth) => depth + 1)}
      onDragLeave={(event) => carriesFiles(event) && setOver((depth) => Math.max(0, depth - 1))}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDropCapture={() => setOver(0)}
      onDrop={(event) => {
        if (!carriesFiles(event) || event.isDefaultPrevented()) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over > 0 && (
        <div className={classes.over} aria-hidden>
          <span>{t('drop')}</span>
        </div>
      )}
    </div>
  );
}
