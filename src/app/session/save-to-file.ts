import type { LogSource } from '@/analytics/warehouse';
import { download, fileStem } from './download';
import { packProject, type ProjectBundle } from './project-file';
import { LIVE, processesOf, type Session } from './session';

/** Saves everything of the project to one file and gives its name. */
export async function saveToFile(session: Session): Promise<string> {
  const archive = await packProject(await wholeProject(session));
  const { title } = session.getState().project;
  const name = `${fileStem(title) || 'project'}.mainspring`;
  download(archive, name);
  return name;
}

/**
 * What the file holds. Where rows came with the project, the log goes with the deals worked on here laid over it:
 * in the file they are deals that come with the project, and nothing would lay them over it again.
 */
export async function wholeProject(session: Session): Promise<ProjectBundle> {
  const { project } = session.getState();
  const journal = await session.journal();
  const logs: Record<string, LogSource> = {};
  for (const { id } of project.logs) {
    const base = await session.baseLog(id);
    const source = base && id === LIVE ? await session.logSource(id) : base;
    if (source) logs[id] = source;
  }
  return {
    project: { ...project, processes: processesOf(project, session.editor.getState().process) },
    logs,
    deals: [...journal.deals().values()].map((deal) => [...deal.events]),
  };
}
