import { strFromU8, strToU8, unzip, zip, type Unzipped } from 'fflate';
import type { DealEvent } from '@/runtime/engine';
import type { LogHeader, Project } from '@/runtime/format';
import type { LogSource } from '@/analytics/warehouse';

/** All of a project: the document, the measured log, and the deals that live in it. */
export interface ProjectBundle {
  project: Project;
  log: LogSource | null;
  deals: DealEvent[][];
}

/** What an archive must hold to be a project. */
export class NotAProjectArchive extends Error {}

const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** A `.mainspring` file: a zip of readable parts, so that the work can be got at without us. */
export async function packProject({ project, log, deals }: ProjectBundle): Promise<Blob> {
  const parts: Record<string, Uint8Array> = {
    'project.json': strToU8(JSON.stringify(project, null, 2)),
    'deals.json': strToU8(JSON.stringify(deals)),
  };
  if (log) {
    parts['log/log.json'] = strToU8(JSON.stringify(log.header));
    parts['log/events.csv'] = await bytes(log.events);
    parts['log/cases.csv'] = await bytes(log.cases);
  }
  const packed = await new Promise<Uint8Array>((resolve, reject) =>
    zip(parts, { level: 6 }, (error, data) => (error ? reject(error) : resolve(data))),
  );
  return new Blob([packed as BlobPart], { type: 'application/zip' });
}

/** Reads an archive. The document still has to be validated by its schema: a file from outside is not trusted. */
export async function unpackProject(
  file: Blob,
): Promise<{ project: unknown; log: LogSource | null; deals: DealEvent[][] }> {
  const content = await bytes(file);
  const parts = await new Promise<Unzipped>((resolve, reject) =>
    unzip(content, (error, data) => (error ? reject(new NotAProjectArchive(error.message)) : resolve(data))),
  );
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : null);
  const project = text('project.json');
  if (project === null) throw new NotAProjectArchive();
  const header = text('log/log.json');
  const [events, cases] = [parts['log/events.csv'], parts['log/cases.csv']];
  return {
    project: JSON.parse(project) as unknown,
    log:
      header && events && cases
        ? {
            header: JSON.parse(header) as LogHeader,
            events: new Blob([events as BlobPart]),
            cases: new Blob([cases as BlobPart]),
          }
        : null,
    deals: JSON.parse(text('deals.json') ?? '[]') as DealEvent[][],
  };
}
