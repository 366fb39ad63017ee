/** Changes of the list of logs, as functions of the document: another tab may have to do them again on its own. */
import type { Recipe } from '@/analytics/intake';
import type { LogInfo, Project } from '@/runtime/format';
import { chosenLog } from './chosen-log';

const choosing = (project: Project, log: string | undefined): Project =>
  log === undefined ? project : { ...project, settings: { ...project.settings, log } };

const isListed = ({ logs }: Project, log: string | undefined): boolean => logs.some(({ id }) => id === log);

/** The log in the place of another, or behind them all; and chosen. */
export function withLog(project: Project, log: LogInfo, inPlaceOf: string | null): Project {
  const logs = isListed(project, inPlaceOf ?? undefined)
    ? project.logs.map((info) => (info.id === inPlaceOf ? log : info))
    : [...project.logs, log];
  return choosing({ ...project, logs }, log.id);
}

export const withRecipe = (project: Project, recipe: Recipe): Project => ({
  ...project,
  recipes: [...project.recipes.filter(({ id }) => id !== recipe.id), recipe],
});

export const withLogRenamed = (project: Project, log: string, name: string): Project => ({
  ...project,
  logs: project.logs.map((info) => (info.id === log ? { ...info, name } : info)),
});

/** If it was the one being looked at, the next one takes over, or the one before it. */
export function withoutLog(project: Project, log: string): Project {
  const at = project.logs.findIndex(({ id }) => id === log);
  if (at < 0) return project;
  const logs = project.logs.filter(({ id }) => id !== log);
  const next = { ...project, logs };
  return chosenLog(project)?.id === log ? choosing(next, (logs[at] ?? logs[at - 1])?.id) : next;
}

/** The log where it stood `before`; whatever took its place gives it back. */
export function withLogBack(project: Project, log: LogInfo, before: Project, heir: string): Project {
  if (isListed(project, log.id)) return project;
  const at = before.logs.findIndex(({ id }) => id === log.id);
  const logs = isListed(project, heir)
    ? project.logs.map((info) => (info.id === heir ? log : info))
    : project.logs.toSpliced(at, 0, log);
  const next = { ...project, logs };
  const wasChosen = chosenLog(before)?.id === log.id;
  return wasChosen || !isListed(next, next.settings.log) ? choosing(next, log.id) : next;
}

/** As if the log had never been added: the one that it replaced stands there again, the recipe is the former one. */
export function withdrawn(
  project: Project,
  before: Project,
  log: string,
  replaced: LogInfo | undefined,
  recipe: string,
): Project {
  const back = replaced ? withLogBack(project, replaced, before, log) : withoutLog(project, log);
  const former = before.recipes.filter(({ id }) => id === recipe);
  return choosing(
    { ...back, recipes: [...back.recipes.filter(({ id }) => id !== recipe), ...former] },
    before.settings.log,
  );
}
