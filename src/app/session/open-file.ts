import { pickText, type Locale } from '@/kit/i18n';
import type { LoadError, Repair } from '@/runtime/format';
import { emptyProject } from '@/runtime/format';
import { peopleFor } from './people-for';
import { NotAProjectArchive, unpackProject, type ProjectBundle } from './project-file';

export type OpenedFile =
  | { ok: true; bundle: ProjectBundle; repairs: readonly Repair[] }
  | { ok: false; error: LoadError | { code: 'not_an_archive' } };

/** A file from outside as a project: an archive saved from here, a project document, or a single process. */
export async function openFile(file: File, locale: Locale): Promise<OpenedFile> {
  const { openProcess, openProject } = await import('@/runtime/format/schema');
  if (await isArchive(file)) {
    try {
      const { project, logs, deals } = await unpackProject(file);
      const opened = openProject(project);
      return opened.ok
        ? { ok: true, bundle: { project: opened.value.document, logs, deals }, repairs: opened.value.repairs }
        : opened;
    } catch (error) {
      if (error instanceof NotAProjectArchive || error instanceof SyntaxError)
        return { ok: false, error: { code: 'not_an_archive' } };
      throw error;
    }
  }
  const text = await file.text();
  const project = openProject(text);
  if (project.ok)
    return {
      ok: true,
      bundle: { project: project.value.document, logs: {}, deals: [] },
      repairs: project.value.repairs,
    };
  if (project.error.code !== 'not_a_project') return project;
  const process = openProcess(text);
  if (!process.ok) return process;
  const { document, repairs } = process.value;
  const bundle: ProjectBundle = {
    project: {
      ...emptyProject({ id: 'new', title: pickText(document.title, locale) || file.name }),
      processes: [document],
      people: peopleFor(document.roles, locale),
    },
    logs: {},
    deals: [],
  };
  return { ok: true, bundle, repairs };
}

async function isArchive(file: File): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return head[0] === 0x50 && head[1] === 0x4b;
}
