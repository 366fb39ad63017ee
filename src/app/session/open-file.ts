import { pickText, type Locale } from '@/kit/i18n';
import type { LoadError, Project, Opened, Repair, Result } from '@/runtime/format';
import { emptyProject } from '@/runtime/format';
import { peopleFor } from './people-for';
import { ArchiveRefused, unpackProject, type ArchiveFault, type ProjectBundle } from './project-file';

export type OpenedFile =
  | { ok: true; bundle: ProjectBundle; repairs: readonly Repair[] }
  | { ok: false; error: LoadError | ArchiveFault | { code: 'file_too_large' | 'not_text' } };

/** No drawing comes near it; a log or a picture named .json does, and would stop the screen. */
const mostJsonBytes = 100 * 2 ** 20;

/** A file from outside as a project: an archive saved from here, a project document, or a single process. */
export async function openFile(file: File, locale: Locale): Promise<OpenedFile> {
  const { openProcess, openProject } = await import('@/runtime/format/schema');
  if (await isArchive(file)) return openArchive(file, openProject);
  if (file.size > mostJsonBytes) return { ok: false, error: { code: 'file_too_large' } };
  const text = await file.text();
  const project = openProject(text);
  if (project.ok)
    return {
      ok: true,
      bundle: { project: project.value.document, logs: {}, deals: [] },
      repairs: project.value.repairs,
    };
  if (project.error.code === 'not_json' && isBinary(text)) return { ok: false, error: { code: 'not_text' } };
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

async function openArchive(
  file: File,
  openProject: (text: string) => Result<Opened<Project>, LoadError>,
): Promise<OpenedFile> {
  try {
    const { project, logs, deals } = await unpackProject(file);
    const opened = openProject(project);
    if (!opened.ok) return opened;
    const { document, repairs } = opened.value;
    // The desk writes its own log; any other is its rows.
    const without = document.logs.find((log) => log.origin !== 'journal' && !logs[log.id]);
    if (without) return { ok: false, error: { code: 'part_missing', part: `logs/${without.id}` } };
    const process = document.processes.at(-1);
    if (!process) return { ok: false, error: { code: 'part_missing', part: 'project.json · processes' } };
    const { checkedDeals } = await import('./checked-deals');
    const bundle = { project: document, logs, deals: await checkedDeals(deals, process) };
    return { ok: true, bundle, repairs };
  } catch (error) {
    if (error instanceof ArchiveRefused) return { ok: false, error: error.fault };
    throw error;
  }
}

/** Characters that no text has, in what does not even begin as JSON. */
const isBinary = (text: string): boolean => !/^\s*[[{]/.test(text) && /[\0\ufffd]/.test(text.slice(0, 1024));

async function isArchive(file: File): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return head[0] === 0x50 && head[1] === 0x4b;
}
