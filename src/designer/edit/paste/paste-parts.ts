import type { End, Id, Process, Stage, Text } from '@/runtime/format';
import { referencesOf, resolver } from '../../model';
import { mapKeep, numbered, takenIds } from '../change';
import type { Clip } from '../clip';
import { Gone, sweepStage } from '../sweep';
import { remapStage, type Renaming } from './remap';

export interface PastedParts {
  readonly stages: readonly Stage[];
  readonly ends: readonly End[];
  /** Old id → new id of stages and ends. */
  readonly nodes: ReadonlyMap<Id, Id>;
}

/** Stages and ends of a clip as they can live in this process. Nothing is added to the process yet. */
export function pasteParts(process: Process, clip: Clip): PastedParts {
  const renaming = rename(process, clip);
  const titles = [...process.stages, ...process.ends].map((node) => node.title);
  const stages = clip.stages.map((stage) => {
    const copy = remapStage(stage, renaming);
    return { ...copy, title: distinct(copy.title, titles), tasks: withRoles(copy, process) };
  });
  const ends = clip.ends.flatMap((end) => {
    const copy = { ...end, id: renaming.node.get(end.id)!, title: distinct(end.title, titles) };
    return homed(copy, process, stages, renaming);
  });
  const kept = new Set(ends.map((end) => end.id));
  const nodes = new Map(
    [...renaming.node].filter(([old, id]) => kept.has(id) || !clip.ends.some((e) => e.id === old)),
  );
  return { ...settle(process, stages, ends), nodes };
}

function rename(process: Process, clip: Clip): Renaming {
  const taken = takenIds(process);
  const fresh = (list: readonly { readonly id: Id }[]) =>
    new Map(
      list.map(({ id }) => {
        const free = numbered(id, taken);
        taken.add(free);
        return [id, free];
      }),
    );
  return {
    node: fresh([...clip.stages, ...clip.ends]),
    task: fresh(clip.stages.flatMap((stage) => stage.tasks)),
    checkpoint: fresh(clip.stages.flatMap((stage) => stage.checkpoints)),
  };
}

/** A title that is already there gets the next number, so that two cards can be told apart. */
function distinct(title: Text, others: readonly Text[]): Text {
  const numberedIn = (locale: 'ru' | 'en'): string | undefined => {
    const words = title[locale];
    if (words === undefined) return undefined;
    const used = new Set(others.map((other) => other[locale]));
    const stem = words.replace(/ \d+$/, '');
    let candidate = words;
    for (let n = 2; used.has(candidate); n++) candidate = `${stem} ${n}`;
    return candidate;
  };
  const ru = numberedIn('ru');
  const en = numberedIn('en');
  return { ...(ru === undefined ? {} : { ru }), ...(en === undefined ? {} : { en }) };
}

/** A task of a role that is not here goes to the first role; a process without roles has no tasks. */
function withRoles(stage: Stage, process: Process): Stage['tasks'] {
  const roles = new Set(process.roles.map((role) => role.id));
  const first = process.roles[0]?.id;
  return mapKeep(stage.tasks, (task) => {
    if (roles.has(task.role)) return task;
    return first === undefined ? null : { ...task, role: first };
  });
}

/** A postponed end needs a date field and a stage of return; where there is none it cannot be pasted. */
function homed(end: End, process: Process, stages: readonly Stage[], renaming: Renaming): End[] {
  const requires = end.requires?.filter((id) => process.fields.some((field) => field.id === id));
  const base = { ...end, ...(requires ? { requires } : {}) };
  if (base.kind !== 'postponed') return [base];
  const until = process.fields.some((field) => field.id === base.until)
    ? base.until
    : process.fields.find((field) => field.type === 'date' || field.type === 'datetime')?.id;
  const wanted = renaming.node.get(base.returnsTo) ?? base.returnsTo;
  const home = [...process.stages, ...stages];
  const returnsTo = home.some((stage) => stage.id === wanted) ? wanted : home[0]?.id;
  return until === undefined || returnsTo === undefined ? [] : [{ ...base, until, returnsTo }];
}

/** Lets go of every reference that leads nowhere in this process, until none is left. */
function settle(
  process: Process,
  stages: readonly Stage[],
  ends: readonly End[],
): Omit<PastedParts, 'nodes'> {
  let settled = [...stages];
  for (;;) {
    const whole: Process = {
      ...process,
      stages: [...process.stages, ...settled],
      ends: [...process.ends, ...ends],
    };
    const exists = resolver(whole);
    const mine = new Set(settled.map((stage) => stage.id));
    const gone = new Gone();
    for (const { target, holder } of referencesOf(whole)) {
      if (holder.kind === 'stage' && mine.has(holder.id) && !exists(target)) gone.add(target);
    }
    if (gone.size === 0) return { stages: settled, ends };
    settled = settled.map((stage) => sweepStage(stage, gone));
  }
}
