import { pickText, translate, type Locale } from '@/kit/i18n';
import type { Id } from '../schema/primitives';
import type { Process } from '../schema/process';
import { messages } from './messages';

export type NameOf =
  | 'stage'
  | 'end'
  | 'node'
  | 'role'
  | 'field'
  | 'task'
  | 'checkpoint'
  | 'objection'
  | 'activity'
  | 'norm'
  | 'rate'
  | 'goal'
  | 'variable'
  | 'lossReason';

/** Title of a thing of the process; its id when it has no title or is not there. */
export function nameIn(process: Process, kind: NameOf, id: Id, locale: Locale): string {
  const item = findIn(process, kind).find((candidate) => candidate.id === id);
  return pickText(item && ('title' in item ? item.title : item.unit), locale) || id;
}

/** The same in the quotation marks of the language. */
export function quotedIn(process: Process, kind: NameOf, id: Id, locale: Locale): string {
  return translate(messages, locale, 'quoted', { title: nameIn(process, kind, id, locale) });
}

function findIn(process: Process, kind: NameOf) {
  switch (kind) {
    case 'stage':
      return process.stages;
    case 'end':
      return process.ends;
    case 'node':
      return [...process.stages, ...process.ends];
    case 'role':
      return process.roles;
    case 'field':
      return process.fields;
    case 'task':
      return process.stages.flatMap((stage) => stage.tasks);
    case 'checkpoint':
      return process.stages.flatMap((stage) => stage.checkpoints);
    case 'objection':
      return process.objections;
    case 'activity':
      return process.activities;
    case 'norm':
      return process.norms?.daily ?? [];
    case 'rate':
      return process.pay?.rates ?? [];
    case 'goal':
      return process.goals;
    case 'variable':
      return process.variables;
    case 'lossReason':
      return process.lossReasons;
  }
}
