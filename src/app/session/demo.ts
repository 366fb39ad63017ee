import type { DealEvent } from '@/runtime/engine';
import type { LogHeader, Overlay, Project } from '@/runtime/format';
import type { LogSource } from '@/analytics/warehouse';

/** Id of the project that comes with the app. */
export const DEMO = 'demo';

async function fetchFile(name: string): Promise<Response> {
  const response = await fetch(`./demo/${name}`);
  if (!response.ok) throw new Error(`demo/${name}: ${response.status}`);
  return response;
}

async function unpacked(name: string): Promise<Response> {
  const { body } = await fetchFile(name);
  return new Response(body!.pipeThrough(new DecompressionStream('gzip')));
}

export const fetchDemoProject = async (): Promise<Project> => (await fetchFile('project.json')).json();

/** Numbers for the drawing, computed when the app was built, by the same code that measures an import. */
export const fetchDemoOverlay = async (): Promise<Overlay> => (await fetchFile('overlay.json')).json();

/** The rows are large: fetched when the analysis is first opened. */
export async function fetchDemoLog(): Promise<LogSource> {
  const [header, events, cases] = await Promise.all([
    fetchFile('log.json').then((response) => response.json() as Promise<LogHeader>),
    unpacked('events.csv.gz').then((response) => response.blob()),
    unpacked('cases.csv.gz').then((response) => response.blob()),
  ]);
  return { header, events, cases };
}

/** Deals that were alive at the frozen moment, with all their facts. */
export const fetchDemoDeals = async (): Promise<DealEvent[][]> => (await unpacked('journal.json.gz')).json();
