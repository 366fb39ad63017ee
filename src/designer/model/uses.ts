import type { Id, Process } from '@/runtime/format';
import { referencesOf, type Holder, type Reference, type Target } from './references';

/** A thing one asks "where is this used" about. */
export type Subject =
  | {
      readonly kind: 'stage' | 'end' | 'field' | 'role' | 'checkpoint' | 'task' | 'objection' | 'activity';
      readonly id: Id;
    }
  | { readonly kind: 'outcome' | 'step'; readonly id: Id; readonly stage: Id };

const known = new WeakMap<Process, readonly Reference[]>();

/** All references, walked once per document. */
export function allReferences(process: Process): readonly Reference[] {
  let references = known.get(process);
  if (!references) known.set(process, (references = referencesOf(process)));
  return references;
}

/** What would be touched if the subject were deleted; uses inside the subject itself are left out. */
export function usesOf(process: Process, subject: Subject): Holder[] {
  return allReferences(process)
    .filter(({ target, holder }) => meets(target, subject) && !isInside(holder, subject))
    .map(({ holder }) => holder);
}

function meets(target: Target, subject: Subject): boolean {
  if (target.id !== subject.id) return false;
  if (target.kind === 'node') return subject.kind === 'stage' || subject.kind === 'end';
  if (target.kind !== subject.kind) return false;
  if ('stage' in target && 'stage' in subject) return target.stage === null || target.stage === subject.stage;
  return true;
}

function isInside(holder: Holder, subject: Subject): boolean {
  switch (subject.kind) {
    case 'stage':
    case 'end':
    case 'objection':
    case 'activity':
      return holder.kind === subject.kind && holder.id === subject.id;
    case 'task':
    case 'checkpoint':
    case 'step':
    case 'outcome':
    case 'field':
    case 'role':
      return false;
  }
}

/** References that lead nowhere. Half-drawn processes may have them; edits of the editor never leave one. */
export function danglingOf(process: Process): Reference[] {
  const exists = resolver(process);
  return allReferences(process).filter(({ target }) => !exists(target));
}

/** Whether a target is there. Norms and rates are there only if the process has norms and pay. */
export function resolver(process: Process): (target: Target) => boolean {
  const ids = (list: readonly { id: Id }[] | undefined) => new Set(list?.map((item) => item.id));
  const stages = ids(process.stages);
  const ends = ids(process.ends);
  const flat = {
    stage: stages,
    end: ends,
    field: ids(process.fields),
    role: ids(process.roles),
    objection: ids(process.objections),
    activity: ids(process.activities),
    task: ids(process.stages.flatMap((s) => s.tasks)),
    checkpoint: ids(process.stages.flatMap((s) => s.checkpoints)),
    norm: ids(process.norms?.daily),
    rate: ids(process.pay?.rates),
  };
  const steps = new Set(
    process.stages.flatMap((s) => s.script.steps.flatMap((x) => [x.id, `${s.id}/${x.id}`])),
  );
  const outcomes = new Set(
    process.stages.flatMap((s) => s.outcomes.flatMap((x) => [x.id, `${s.id}/${x.id}`])),
  );
  return (target) => {
    switch (target.kind) {
      case 'node':
        return stages.has(target.id) || ends.has(target.id);
      case 'step':
        return steps.has(target.stage === null ? target.id : `${target.stage}/${target.id}`);
      case 'outcome':
        return outcomes.has(target.stage === null ? target.id : `${target.stage}/${target.id}`);
      case 'stage':
      case 'end':
      case 'field':
      case 'role':
      case 'objection':
      case 'activity':
      case 'task':
      case 'checkpoint':
      case 'norm':
      case 'rate':
        return flat[target.kind].has(target.id);
    }
  };
}
