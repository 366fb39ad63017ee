import { useState } from 'react';
import { showToast, useLocale, useT, type Problem } from '@/kit/ui';
import { messages } from '../messages';
import { goTo } from '../routes';
import type { AppSession } from '../session/app-session';
import type { OpenedFile } from '../session/open-file';
import { useAttempts } from './attempts';

type FileError = Extract<OpenedFile, { ok: false }>['error'];

const isProject = (file: File) => /\.(mainspring|json)$/i.test(file.name);

/** Files from outside: a project is opened beside the others, anything else goes to the import. */
export function useFiles(app: AppSession) {
  const t = useT(messages);
  const locale = useLocale();
  const [toImport, setToImport] = useState<readonly File[]>([]);
  const { problem, setProblem, attempt } = useAttempts();

  async function faultOf(error: FileError): Promise<Problem> {
    switch (error.code) {
      case 'part_missing':
      case 'part_damaged':
        return { place: error.part, cause: t(`open.${error.code}`), cure: t(`open.${error.code}.cure`) };
      case 'not_an_archive':
      case 'archive_too_large':
      case 'file_too_large':
      case 'not_text':
        return { cause: t(`open.${error.code}`), cure: t(`open.${error.code}.cure`) };
      case 'invalid':
      case 'newer_version':
      case 'not_a_process':
      case 'not_a_project':
      case 'not_json':
      case 'older_version': {
        const { describeLoadError } = await import('@/runtime/format/schema');
        return describeLoadError(error, locale);
      }
    }
  }

  const openProject = (file: File) =>
    attempt(file.name, async () => {
      const { openFile } = await import('../session/open-file');
      const opened = await openFile(file, locale);
      if (opened.ok) {
        await app.add(opened.bundle);
        showToast({ text: t('project.opened', { title: opened.bundle.project.title }) });
        return;
      }
      const fault = await faultOf(opened.error);
      setProblem({
        ...fault,
        place: [file.name, fault.place].filter(Boolean).join(' · '),
        cure: [fault.cure, t('project.kept')].filter(Boolean).join(' '),
      });
    });
  const importFiles = (files: File[]) => {
    setToImport(files);
    goTo('analysis', 'import');
  };
  return {
    problem,
    attempt,
    dismiss: () => setProblem(null),
    toImport,
    taken: () => setToImport([]),
    openProject,
    importFiles,
    take(files: File[]) {
      const [first] = files;
      if (files.length === 1 && first && isProject(first)) return openProject(first);
      importFiles(files);
    },
  };
}
