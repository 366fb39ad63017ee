import type { DealEvent } from '@/runtime/engine';
import type { LogHeader, Overlay, Project } from '@/runtime/format';
import type { LogSource } from '@/analytics/warehouse';
import type { Locale } from '@/kit/i18n';

/** Ids of the projects that come with the app: one world, its people named in either language. */
export const demoId = (locale: Locale): string => `demo-${locale}`;

/** Language of a demo project; null: not a demo. */
export function demoLocale(project: string): Locale | null {
  return project === 'demo-ru' ? 'ru' : project === 'demo-en' ? 'en' : null;
}

async function fetchFile(locale: Locale, name: string): Promise<Response> {
  const response = await fetch(`./demo/${locale}/${name}`);
  if (!response.ok) throw new Error(`demo/${locale}/${name}: ${response.status}`);
  return response;
}

/** Packed by gzip under a name of its own: many servers unpack a `.gz` on the way, and some do not. */
async function unpacked(locale: Locale, name: string): Promise<Response> {
  const { body } = await fetchFile(locale, name);
  return new Response(body!.pipeThrough(new DecompressionStream('gzip')));
}

export const fetchDemoProject = async (locale: Locale): Promise<Project> =>
  (await fetchFile(locale, 'project.json')).json();

/** Numbers for the drawing, computed when the app was built, by the same code that measures an import. */
export const fetchDemoOverlay = async (locale: Locale): Promise<Overlay> =>
  (await fetchFile(locale, 'overlay.json')).json();

/** The rows are large: fetched when the analysis is first opened. */
export async function fetchDemoLog(locale: Locale): Promise<LogSource> {
  const [header, events, cases] = await Promise.all([
    fetchFile(locale, 'log.json').then((response) => response.json() as Promise<LogHeader>),
    unpacked(locale, 'events.csv.packed').then((response) => response.blob()),
    unpacked(locale, 'cases.csv.packed').then((response) => response.blob()),
  ]);
  return { header, events, cases };
}

/** Deals that were alive at the frozen moment, with all their facts. */
export const fetchDemoDeals = async (locale: Locale): Promise<DealEvent[][]> =>
  (await unpacked(locale, 'journal.json.packed')).json();
