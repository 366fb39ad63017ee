import type { Id } from '@/runtime/format';
import type { Item } from '../model';
import type { Place } from '../lint';

export const stageTabs = ['about', 'script', 'tasks', 'checkpoints', 'outcomes'] as const;
export type StageTab = (typeof stageTabs)[number];

export const processSections = [
  'about',
  'goals',
  'client',
  'product',
  'facts',
  'fields',
  'roles',
  'objections',
  'reasons',
  'calendar',
  'activities',
  'norms',
  'pay',
] as const;
export type ProcessSection = (typeof processSections)[number];

/** What the inspector shows. Addresses keep it as segments: `stage/needs/tasks/t_meet`. */
export type PanelPath =
  | { readonly kind: 'process'; readonly section: ProcessSection; readonly item: Id | null }
  | {
      readonly kind: 'stage';
      readonly stage: Id;
      readonly tab: StageTab;
      /** Open row: a step, a task, a checkpoint or an outcome. */
      readonly item: Id | null;
    }
  | { readonly kind: 'transition'; readonly stage: Id; readonly outcome: Id }
  | { readonly kind: 'end'; readonly end: Id }
  | { readonly kind: 'entry'; readonly entry: Id };

export const overview: PanelPath = { kind: 'process', section: 'about', item: null };

/** Reads an address. What it does not know leads to the process as a whole. */
export function parsePath(segments: readonly string[]): PanelPath {
  const [kind, id, part, item] = segments;
  switch (kind) {
    case 'finding':
      return parsePath(segments.slice(1));
    case 'stage':
      if (!id) return overview;
      return {
        kind: 'stage',
        stage: id,
        tab: stageTabs.find((tab) => tab === part) ?? 'about',
        item: item ?? null,
      };
    case 'transition':
      return id && part ? { kind: 'transition', stage: id, outcome: part } : overview;
    case 'end':
      return id ? { kind: 'end', end: id } : overview;
    case 'entry':
      return id ? { kind: 'entry', entry: id } : overview;
    case 'process':
      return {
        kind: 'process',
        section: processSections.find((section) => section === id) ?? 'about',
        item: part ?? null,
      };
    case undefined:
    default:
      return overview;
  }
}

export function writePath(path: PanelPath): string[] {
  switch (path.kind) {
    case 'process':
      if (path.section === 'about' && path.item === null) return [];
      return ['process', path.section, ...(path.item === null ? [] : [path.item])];
    case 'stage':
      if (path.tab === 'about') return ['stage', path.stage];
      return ['stage', path.stage, path.tab, ...(path.item === null ? [] : [path.item])];
    case 'transition':
      return ['transition', path.stage, path.outcome];
    case 'end':
      return ['end', path.end];
    case 'entry':
      return ['entry', path.entry];
  }
}

/** The card or arrow that the path is about. */
export function itemOfPath(path: PanelPath): Item | null {
  switch (path.kind) {
    case 'process':
      return null;
    case 'stage':
      return { kind: 'stage', stage: path.stage };
    case 'transition':
    case 'end':
    case 'entry':
      return path;
  }
}

/** The panel of a selected thing. Another stage opens on the tab that was open. */
export function pathOfItem(item: Item, before: PanelPath): PanelPath {
  switch (item.kind) {
    case 'stage':
      return {
        kind: 'stage',
        stage: item.stage,
        tab: before.kind === 'stage' ? before.tab : 'about',
        item: null,
      };
    case 'transition':
    case 'end':
    case 'entry':
      return item;
  }
}

/** Where a finding can be seen and mended. */
export function pathOfPlace(place: Place): PanelPath {
  switch (place.kind) {
    case 'process':
      return { kind: 'process', section: sectionOfPart[place.part], item: null };
    case 'stage':
      return {
        kind: 'stage',
        stage: place.stage,
        tab: stageTabs.find((tab) => tab === place.part) ?? 'about',
        item: null,
      };
    case 'outcome':
      return { kind: 'stage', stage: place.stage, tab: 'outcomes', item: place.outcome };
    case 'step':
      return { kind: 'stage', stage: place.stage, tab: 'script', item: place.step };
    case 'answer':
      return 'stage' in place.on
        ? { kind: 'stage', stage: place.on.stage, tab: 'script', item: place.on.step }
        : { kind: 'process', section: 'objections', item: place.on.objection };
    case 'task':
      return { kind: 'stage', stage: place.stage, tab: 'tasks', item: place.task };
    case 'checkpoint':
      return { kind: 'stage', stage: place.stage, tab: 'checkpoints', item: place.checkpoint };
    case 'end':
      return { kind: 'end', end: place.id };
    case 'entry':
      return { kind: 'entry', entry: place.id };
    case 'objection':
      return { kind: 'process', section: 'objections', item: place.id };
    case 'field':
      return { kind: 'process', section: 'fields', item: place.id };
    case 'role':
      return { kind: 'process', section: 'roles', item: place.id };
    case 'lossReason':
      return { kind: 'process', section: 'reasons', item: place.id };
    case 'variable':
      return { kind: 'process', section: 'facts', item: place.id };
    case 'activity':
      return { kind: 'process', section: 'activities', item: place.id };
    case 'norm':
      return { kind: 'process', section: 'norms', item: place.id };
    case 'rate':
      return { kind: 'process', section: 'pay', item: place.id };
    case 'goal':
      return { kind: 'process', section: 'goals', item: place.id };
    case 'portraitRule':
      return { kind: 'process', section: 'client', item: place.id };
  }
}

const sectionOfPart: Readonly<Record<Extract<Place, { kind: 'process' }>['part'], ProcessSection>> = {
  start: 'about',
  texts: 'about',
  calendar: 'calendar',
  fields: 'fields',
  roles: 'roles',
  portrait: 'client',
  product: 'product',
  training: 'about',
  norms: 'norms',
  pay: 'pay',
};

export const samePath = (a: PanelPath, b: PanelPath): boolean =>
  writePath(a).join('/') === writePath(b).join('/');
