import type { Locale } from '@/kit/i18n';
import { pickText } from '@/kit/i18n';
import { emptyProject, newProcess, type Process } from '@/runtime/format';
import { peopleFor } from './people-for';
import type { ProjectBundle } from './project-file';

async function fetchTemplate(): Promise<Process> {
  const response = await fetch('./templates/b2b_project_8.json');
  if (!response.ok) throw new Error(`templates/b2b_project_8.json: ${response.status}`);
  return (await response.json()) as Process;
}

const bundleOf = (process: Process, title: string, locale: Locale): ProjectBundle => ({
  project: {
    ...emptyProject({ id: 'new', title }),
    processes: [process],
    people: peopleFor(process.roles, locale),
  },
  logs: {},
  deals: [],
});

export async function newFromTemplate(locale: Locale): Promise<ProjectBundle> {
  const process = { ...(await fetchTemplate()), status: 'draft' as const };
  return bundleOf(process, pickText(process.title, locale), locale);
}

export async function newFromNothing(locale: Locale, title: string): Promise<ProjectBundle> {
  return bundleOf(newProcess({ locale }), title, locale);
}
