import type { Id } from '@/runtime/format';
import type { Item } from '../model';

/** Where an answer stands: on a step of a stage's script, or on an objection card. */
export type AnswerAt = { readonly stage: Id; readonly step: Id } | { readonly objection: Id };

/** Parts of the process that have no place of their own on the drawing. */
export type ProcessPart =
  'start' | 'texts' | 'calendar' | 'fields' | 'roles' | 'portrait' | 'product' | 'training' | 'norms' | 'pay';

export type StagePart = 'texts' | 'raci' | 'limit' | 'data' | 'script' | 'tasks' | 'checkpoints' | 'outcomes';

/** The thing a finding is about; one click opens it. */
export type Place =
  | { readonly kind: 'process'; readonly part: ProcessPart }
  | { readonly kind: 'stage'; readonly stage: Id; readonly part: StagePart }
  | { readonly kind: 'outcome'; readonly stage: Id; readonly outcome: Id }
  | { readonly kind: 'step'; readonly stage: Id; readonly step: Id }
  | { readonly kind: 'answer'; readonly on: AnswerAt; readonly answer: Id }
  | { readonly kind: 'task'; readonly stage: Id; readonly task: Id }
  | { readonly kind: 'checkpoint'; readonly stage: Id; readonly checkpoint: Id }
  | { readonly kind: NamedKind; readonly id: Id };

/** Things of the whole process, found by their id alone. */
export type NamedKind =
  | 'end'
  | 'entry'
  | 'objection'
  | 'field'
  | 'role'
  | 'lossReason'
  | 'variable'
  | 'goal'
  | 'activity'
  | 'norm'
  | 'rate'
  | 'portraitRule';

/** The card or arrow that carries the finding's mark; null: it belongs to the process as a whole. */
export function itemOfPlace(place: Place): Item | null {
  switch (place.kind) {
    case 'stage':
    case 'step':
    case 'task':
    case 'checkpoint':
      return { kind: 'stage', stage: place.stage };
    case 'outcome':
      return { kind: 'transition', stage: place.stage, outcome: place.outcome };
    case 'answer':
      return 'stage' in place.on ? { kind: 'stage', stage: place.on.stage } : null;
    case 'end':
      return { kind: 'end', end: place.id };
    case 'entry':
      return { kind: 'entry', entry: place.id };
    case 'process':
    case 'objection':
    case 'field':
    case 'role':
    case 'lossReason':
    case 'variable':
    case 'goal':
    case 'activity':
    case 'norm':
    case 'rate':
    case 'portraitRule':
      return null;
  }
}

/** One text per place, for keys of lists and for asking whether two findings meet. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'process':
      return `process/${place.part}`;
    case 'stage':
      return `stage/${place.stage}/${place.part}`;
    case 'outcome':
      return `stage/${place.stage}/outcomes/${place.outcome}`;
    case 'step':
      return `stage/${place.stage}/script/${place.step}`;
    case 'answer':
      return 'stage' in place.on
        ? `stage/${place.on.stage}/script/${place.on.step}/${place.answer}`
        : `objection/${place.on.objection}/${place.answer}`;
    case 'task':
      return `stage/${place.stage}/tasks/${place.task}`;
    case 'checkpoint':
      return `stage/${place.stage}/checkpoints/${place.checkpoint}`;
    case 'end':
    case 'entry':
    case 'objection':
    case 'field':
    case 'role':
    case 'lossReason':
    case 'variable':
    case 'goal':
    case 'activity':
    case 'norm':
    case 'rate':
    case 'portraitRule':
      return `${place.kind}/${place.id}`;
  }
}
