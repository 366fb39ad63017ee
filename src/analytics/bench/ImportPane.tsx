import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useT } from '@/kit/ui';
import type { Importing } from './AnalysisScreen';
import classes from './Analysis.module.css';
import { ImportWizard, type ImportWizardProps } from './import';
import { messages } from './messages';

interface ImportPaneProps extends Pick<ImportWizardProps, 'openIntake'> {
  importing: Importing;
  onOpen(): void;
  onCancel(): void;
}

/** Files come by drop or by choice; then the wizard leads from their columns to a log. */
export function ImportPane({ importing, onOpen, onCancel, ...where }: ImportPaneProps) {
  const t = useT(messages);
  const picker = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const files = importing.files.length > 0 ? importing.files : chosen;
  if (files.length > 0)
    return (
      <ImportWizard
        {...where}
        key={files.map((file) => `${file.name}:${file.size}`).join('|')}
        files={[...files]}
        timezone={importing.timezone}
        currency={importing.currency}
        recipes={importing.recipes}
        logs={importing.logs}
        onDone={async (source, report, recipe, target) => {
          const kept = await importing.onImported(source, report, recipe, target);
          if (!kept.ok) return kept;
          // The report of these files stays on screen after they are no longer waiting.
          setChosen(files);
          importing.onFilesTaken();
          return kept;
        }}
        onRemove={importing.onRemove}
        onMakeRoom={importing.onMakeRoom}
        onOpen={onOpen}
        onDraw={importing.onDraw}
        onDrawing={importing.onDrawing}
        onCancel={() => {
          setChosen([]);
          importing.onFilesTaken();
          onCancel();
        }}
      />
    );
  const choose = (list: FileList | null) => setChosen([...(list ?? [])]);
  return (
    <div className={classes.pane}>
      <section
        className={classes.drop}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          choose(event.dataTransfer.files);
        }}
      >
        <IconFileSpreadsheet size={36} stroke={1.4} aria-hidden />
        <h2>{t('drop.title')}</h2>
        <p>{t('drop.text')}</p>
        <Button size="sm" onClick={() => picker.current?.click()}>
          {t('drop.choose')}
        </Button>
        <p>{t('drop.kinds')}</p>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={t('drop.choose')}
          onChange={(event) => choose(event.currentTarget.files)}
        />
      </section>
    </div>
  );
}
