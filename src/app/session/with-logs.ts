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

/** A log that is out of the list, and what it takes to put it back as it stood. */
export interface Gone {
  log: LogInfo;
  /** Ids of the list that had it, with those in it that were out of it already: they may come back before. */
  order: readonly string[];
  wasChosen: boolean;
}

/** `others`: logs that are out already, in the order in which they went. */
export function goneFrom(project: Project, log: LogInfo, others: readonly Gone[]): Gone {
  const whole = others.reduceRight((logs, gone) => withInserted(logs, gone), project.logs);
  return {
    log,
    order: whole.map(({ id }) => id),
    wasChosen: chosenLog(project)?.id === log.id,
  };
}

/** In its place again if another has taken it, else before those that followed it. */
export function withLogBack(project: Project, gone: Gone, heir: string): Project {
  const { log, wasChosen } = gone;
  if (isListed(project, log.id)) return project;
  const logs = isListed(project, heir)
    ? project.logs.map((info) => (info.id === heir ? log : info))
    : withInserted(project.logs, gone);
  const next = { ...project, logs };
  return wasChosen || !isListed(next, next.settings.log) ? choosing(next, log.id) : next;
}

function withInserted(logs: LogInfo[], { log, order }: Gone): LogInfo[] {
  if (logs.some(({ id }) => id === log.id)) return logs;
  const followers = order.slice(order.indexOf(log.id) + 1);
  const at = logs.findIndex(({ id }) => followers.includes(id));
  return logs.toSpliced(at < 0 ? logs.length : at, 0, log);
}

/** As if the log had never been added: the one that it replaced stands there again, the recipe is the former one. */
export function withdrawn(
  project: Project,
  before: Project,
  log: string,
  replaced: LogInfo | undefined,
  recipe: string,
): Project {
  const back = replaced
    ? withLogBack(project, goneFrom(before, replaced, []), log)
    : withoutLog(project, log);
  const former = before.recipes.filter(({ id }) => id === recipe);
  return choosing(
    { ...back, recipes: [...back.recipes.filter(({ id }) => id !== recipe), ...former] },
    before.settings.log,
  );
}
