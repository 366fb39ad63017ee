import type { LogSource } from '@/analytics/warehouse';
import { packProject } from './project-file';
import { processesOf, type Session } from './session';

/** Saves everything of the project to one file and gives its name. */
export async function saveToFile(session: Session): Promise<string> {
  const { project } = session.getState();
  const logs: Record<string, LogSource> = {};
  for (const { id } of project.logs) {
    const source = await session.baseLog(id);
    if (source) logs[id] = source;
  }
  const journal = await session.journal();
  const archive = await packProject({
    project: { ...project, processes: processesOf(project, session.editor.getState().process) },
    logs,
    deals: [...journal.deals().values()].map((deal) => [...deal.events]),
  });
  const name = `${project.title.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'project'}.mainspring`;
  download(archive, name);
  return name;
}

function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
