import { strFromU8, strToU8, unzip, zip, type Unzipped } from 'fflate';
import type { DealEvent } from '@/runtime/engine';
import type { LogHeader, Project } from '@/runtime/format';
import type { LogSource } from '@/analytics/warehouse';

/** All of a project: the document, its logs by id, and the deals that live in it. */
export interface ProjectBundle {
  project: Project;
  logs: Readonly<Record<string, LogSource>>;
  deals: DealEvent[][];
}

/** The archive holds no project, or is no archive. */
export class NotAProjectArchive extends Error {
  override name = 'NotAProjectArchive';
}

/** Nobody's project is larger when unpacked; a bomb is. */
const mostBytes = 2 ** 31;

const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** A `.mainspring` file: a zip of readable parts, so that the work can be got at without us. */
export async function packProject({ project, logs, deals }: ProjectBundle): Promise<Blob> {
  const { projectToJson } = await import('@/runtime/format/schema');
  const parts: Record<string, Uint8Array> = {
    'project.json': strToU8(projectToJson(project)),
    'deals.json': strToU8(JSON.stringify(deals)),
  };
  for (const [id, log] of Object.entries(logs)) {
    parts[`logs/${id}/log.json`] = strToU8(JSON.stringify(log.header));
    parts[`logs/${id}/events.csv`] = await bytes(log.events);
    parts[`logs/${id}/cases.csv`] = await bytes(log.cases);
  }
  const packed = await new Promise<Uint8Array>((resolve, reject) =>
    zip(parts, { level: 6 }, (error, data) => (error ? reject(error) : resolve(data))),
  );
  return new Blob([packed as BlobPart], { type: 'application/zip' });
}

/** Reads an archive. The document still has to be validated by its schema: a file from outside is not trusted. */
export async function unpackProject(
  file: Blob,
): Promise<{ project: string; logs: Record<string, LogSource>; deals: DealEvent[][] }> {
  const parts = await unzipped(await bytes(file));
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : null);
  const project = text('project.json');
  if (project === null) throw new NotAProjectArchive('project.json');
  const logs: Record<string, LogSource> = {};
  for (const name of Object.keys(parts)) {
    const id = /^logs\/([^/]+)\/log\.json$/.exec(name)?.[1];
    const events = parts[`logs/${id}/events.csv`];
    const cases = parts[`logs/${id}/cases.csv`];
    if (!id || !events || !cases) continue;
    logs[id] = {
      header: JSON.parse(text(name)!) as LogHeader,
      events: new Blob([events as BlobPart]),
      cases: new Blob([cases as BlobPart]),
    };
  }
  return { project, logs, deals: JSON.parse(text('deals.json') ?? '[]') as DealEvent[][] };
}

function unzipped(content: Uint8Array): Promise<Unzipped> {
  let total = 0;
  return new Promise((resolve, reject) =>
    unzip(content, { filter: ({ originalSize }) => (total += originalSize) <= mostBytes }, (error, data) =>
      error ? reject(new NotAProjectArchive(error.message)) : resolve(data),
    ),
  );
}
