import { strFromU8, strToU8, zip } from 'fflate';
import type { DealEvent } from '@/runtime/engine';
import { headerFromJson, LogFileError, type LogHeader, type Project } from '@/runtime/format';
import type { LogSource } from '@/analytics/warehouse';
import { ArchiveBroken, ArchiveTooLarge, unzipped } from './unzipped';

/** All of a project: the document, its logs by id, and the deals that live in it. */
export interface ProjectBundle {
  project: Project;
  logs: Readonly<Record<string, LogSource>>;
  deals: DealEvent[][];
}

/** Why an archive is refused as a whole: nothing of it is taken, rather than a part without a word. */
export type ArchiveFault =
  | { code: 'not_an_archive' }
  | { code: 'archive_too_large' }
  /** A part that the archive speaks of and does not hold, or that is not what its name says. */
  | { code: 'part_missing' | 'part_damaged'; part: string };

export class ArchiveRefused extends Error {
  override name = 'ArchiveRefused';
  constructor(readonly fault: ArchiveFault) {
    super(JSON.stringify(fault));
  }
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

/** What an archive holds. The document and the deals still have to be checked: a file from outside is not trusted. */
export interface UnpackedProject {
  project: string;
  logs: Record<string, LogSource>;
  deals: unknown;
}

export async function unpackProject(file: Blob, most = mostBytes): Promise<UnpackedProject> {
  const parts = await unzipped(file, most).catch((error: unknown) => {
    if (error instanceof ArchiveTooLarge) throw new ArchiveRefused({ code: 'archive_too_large' });
    if (error instanceof ArchiveBroken) throw new ArchiveRefused({ code: 'not_an_archive' });
    throw error;
  });
  const project = parts.get('project.json');
  if (!project) throw new ArchiveRefused({ code: 'not_an_archive' });
  const logs: Record<string, LogSource> = {};
  for (const name of parts.keys()) {
    const id = /^logs\/([^/]+)\/[^/]+$/.exec(name)?.[1];
    if (id && !logs[id]) logs[id] = logIn(parts, `logs/${id}`);
  }
  const deals = parts.get('deals.json');
  return { project: strFromU8(project), logs, deals: deals ? jsonOf('deals.json', deals) : [] };
}

function logIn(parts: ReadonlyMap<string, Uint8Array>, folder: string): LogSource {
  const part = (name: string): Uint8Array => {
    const found = parts.get(`${folder}/${name}`);
    if (!found) throw new ArchiveRefused({ code: 'part_missing', part: `${folder}/${name}` });
    return found;
  };
  return {
    header: headerOf(`${folder}/log.json`, part('log.json')),
    events: new Blob([part('events.csv') as BlobPart]),
    cases: new Blob([part('cases.csv') as BlobPart]),
  };
}

function headerOf(part: string, content: Uint8Array): LogHeader {
  try {
    return headerFromJson(strFromU8(content));
  } catch (error) {
    if (error instanceof LogFileError) throw new ArchiveRefused({ code: 'part_damaged', part });
    throw error;
  }
}

function jsonOf(part: string, content: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(content));
  } catch {
    throw new ArchiveRefused({ code: 'part_damaged', part });
  }
}
