import { useState } from 'react';
import { showToast, useLocale, useT, type Problem } from '@/kit/ui';
import { messages } from '../messages';
import { goTo } from '../routes';
import type { AppSession } from '../session/app-session';

const isProject = (file: File) => /\.(mainspring|json)$/i.test(file.name);

/** Files from outside: a project is opened beside the others, anything else goes to the import. */
export function useFiles(app: AppSession) {
  const t = useT(messages);
  const locale = useLocale();
  const [toImport, setToImport] = useState<readonly File[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);

  const openProject = async (file: File) => {
    setProblem(null);
    const [{ openFile }, { describeLoadError }] = await Promise.all([
      import('../session/open-file'),
      import('@/runtime/format/schema'),
    ]);
    const opened = await openFile(file, locale);
    if (opened.ok) {
      await app.add(opened.bundle);
      showToast({ text: t('project.opened', { title: opened.bundle.project.title }) });
      return;
    }
    const fault =
      opened.error.code === 'not_an_archive'
        ? { cause: t('project.not_archive'), cure: t('project.not_archive.cure') }
        : describeLoadError(opened.error, locale);
    setProblem({
      ...fault,
      place: [file.name, 'place' in fault ? fault.place : undefined].filter(Boolean).join(' · '),
      cure: `${fault.cure} ${t('project.kept')}`,
    });
  };
  return {
    problem,
    dismiss: () => setProblem(null),
    toImport,
    taken: () => setToImport([]),
    openProject,
    take(files: File[]) {
      const [first] = files;
      if (files.length === 1 && first && isProject(first)) return void openProject(first);
      setToImport(files);
      goTo('analysis', 'import');
    },
  };
}
