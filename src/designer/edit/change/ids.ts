import type { Id, Process } from '@/runtime/format';
import { idFromTitle } from './translit';

/**
 * New ids. Things the log names stand in one namespace over the whole process, so that a name in a file
 * never means two things; outcomes, steps and answers are unique within their owner. An id once deleted
 * is never given again.
 */
export function takenIds(process: Process): Set<Id> {
  return new Set<Id>([...(process.retiredIds ?? []), ...namesIn(process)]);
}

/** Names that were there before an edit and are not after it: also what a sweep took along. */
export function lostNames(before: Process, after: Process): Id[] {
  if (before === after) return [];
  const kept = namesIn(after);
  return [...namesIn(before)].filter((id) => !kept.has(id));
}

/** Every name of the one namespace that lives in the process. */
function namesIn(process: Process): Set<Id> {
  const names = new Set<Id>();
  const lists: readonly (readonly { readonly id: Id }[])[] = [
    process.variables,
    process.roles,
    process.goals,
    process.fields,
    process.lossReasons,
    process.entries,
    process.stages,
    process.ends,
    process.objections,
    process.activities,
    process.norms?.daily ?? [],
    process.pay?.rates ?? [],
    ...process.stages.flatMap((stage) => [stage.tasks, stage.checkpoints]),
  ];
  for (const list of lists) for (const { id } of list) names.add(id);
  return names;
}

/** An id read from the title and not in `taken`; the caller adds it there if it makes several at once. */
export function idFor(title: string, fallback: string, taken: ReadonlySet<Id>): Id {
  return numbered(idFromTitle(title) ?? fallback, taken);
}

/** The id itself if it is free, else with the first free number. */
export function numbered(base: string, taken: ReadonlySet<Id>): Id {
  if (!taken.has(base)) return base;
  const stem = base.replace(/_\d+$/, '');
  for (let n = 2; ; n++) {
    const id = `${stem}_${n}`;
    if (!taken.has(id)) return id;
  }
}

/** Ids of steps and answers: a letter and a number after the greatest one. */
export function nextNumber(
  letter: string,
  list: readonly { readonly id: Id }[],
  retired: readonly Id[] = [],
): Id {
  const pattern = new RegExp(`^${letter}(\\d{1,6})$`);
  let greatest = 0;
  for (const id of [...list.map((item) => item.id), ...retired]) {
    const number = pattern.exec(id)?.[1];
    if (number) greatest = Math.max(greatest, Number(number));
  }
  return `${letter}${greatest + 1}`;
}

export function retire(process: Process, ids: readonly Id[]): Process {
  const before = process.retiredIds ?? [];
  const fresh = [...new Set(ids)].filter((id) => !before.includes(id));
  return fresh.length === 0 ? process : { ...process, retiredIds: [...before, ...fresh] };
}
