import type { Problem } from '@/kit/ui';
import { pictureOf, pngOf } from '../picture';
import type { CanvasTools } from '../tools';
import type { Say } from './say';

export interface FilesHost {
  /** A file was refused; the drawing is as it was. */
  onProblem(problem: Problem | null): void;
  /** Asks for a file to open. */
  pickFile(): void;
}

/** The process as a file, and a file as the process. Everything heavy is loaded when it is wanted. */
export function files(tools: CanvasTools, { done }: Say, { onProblem, pickFile }: FilesHost) {
  const { editor, t, locale } = tools;
  const name = () => editor.getState().process.id;

  return {
    pickFile,

    async exportJson(): Promise<void> {
      const { processToJson } = await import('@/runtime/format/schema');
      save(
        new Blob([processToJson(editor.getState().process)], { type: 'application/json' }),
        `${name()}.json`,
      );
    },

    /** Refused with place, cause and cure; older files are upgraded and mended, and it is said what was done. */
    async importFile(file: File): Promise<void> {
      onProblem(null);
      const { describeLoadError, describeRepair, openProcess } = await import('@/runtime/format/schema');
      const opened = openProcess(await file.text());
      if (!opened.ok) {
        const { place, cause, cure, details } = describeLoadError(opened.error, locale);
        onProblem({
          place: [file.name, place].filter(Boolean).join(' · '),
          cause,
          cure: `${cure} ${t('import.kept')}`,
          ...(details ? { details } : {}),
        });
        return;
      }
      const { document, repairs } = opened.value;
      editor.run('process.replace', { process: document });
      done([t('opened'), ...repairs.slice(0, 3).map((repair) => describeRepair(repair, locale))].join(' '));
    },

    exportSvg(): void {
      save(
        new Blob([pictureOf(tools.scene(), editor.getState().process, locale)], { type: 'image/svg+xml' }),
        `${name()}.svg`,
      );
    },

    async exportPng(): Promise<void> {
      save(await pngOf(pictureOf(tools.scene(), editor.getState().process, locale)), `${name()}.png`);
    },
  };
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download begins after the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
