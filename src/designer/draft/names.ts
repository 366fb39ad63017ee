import { idFromTitle } from '@/designer/edit';
import type { ClosedOutcome, Id, LogPlaces, LogStage, Overlay, Process } from '@/runtime/format';
import type { Flow } from './flow';

/** Ids of the drawing for the names of the log. */
export interface Names {
  readonly stages: ReadonlyMap<string, Id>;
  readonly ends: ReadonlyMap<string, { readonly id: Id; readonly means: ClosedOutcome }>;
}

const isId = (name: string): boolean => /^[a-z][a-z0-9_]{0,63}$/.test(name);

/** A name that is an id stays, so that numbers lie on the drawing by themselves; any other is written as one. */
export function namesFor(flow: Flow, base: Process): Names {
  const taken = new Set<Id>([
    ...base.roles.map(({ id }) => id),
    ...base.fields.map(({ id }) => id),
    ...base.lossReasons.map(({ id }) => id),
    ...base.ends.map(({ id }) => id),
    ...['not_ours', 'postponed', dateOfReturn, firstEntry],
  ]);
  const ends = endNames(flow, taken);
  // What is an id already has the first right to it.
  const fitting = flow.stages.filter(({ id }) => isId(id) && !taken.has(id));
  for (const { id } of fitting) taken.add(id);
  const kept = new Set(fitting.map(({ id }) => id));
  const stages = new Map<string, Id>();
  for (const stage of flow.stages) stages.set(stage.id, kept.has(stage.id) ? stage.id : newId(stage, taken));
  return { stages, ends };
}

export const dateOfReturn = 'return_on';
export const firstEntry = 'new_deal';

function newId(stage: LogStage, taken: Set<Id>): Id {
  const base =
    idFromTitle(stage.title.en ?? '') ?? idFromTitle(stage.title.ru ?? '') ?? idFromTitle(stage.id);
  const id = free(base ?? 'stage', taken);
  taken.add(id);
  return id;
}

function free(base: Id, taken: ReadonlySet<Id>): Id {
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}_${n}`)) return `${base}_${n}`;
}

function endNames(flow: Flow, taken: Set<Id>): Names['ends'] {
  return new Map(
    [...flow.ends].map(([end, means]) => {
      if (!isId(end) || taken.has(end)) return [end, { id: means, means }];
      taken.add(end);
      return [end, { id: end, means }];
    }),
  );
}

/** What the log of this drawing has to be told about itself, so that every later number lies on it too. */
export function placesOf({ stages, ends }: Names): LogPlaces {
  const main = new Map<ClosedOutcome, Id>();
  for (const { id, means } of ends.values()) if (!main.has(means) || id === means) main.set(means, id);
  return { by: 'hand', stages: Object.fromEntries(stages), ends: Object.fromEntries(main) };
}

/** The numbers of the log by the ids of the drawing. What the drawing has no place for keeps its name. */
export function inNamesOf({ stages, ends }: Names, numbers: Overlay): Overlay {
  const node = (name: string) => stages.get(name) ?? ends.get(name)?.id ?? name;
  return {
    ...numbers,
    stages: numbers.stages.map((one) => ({ ...one, stage: node(one.stage) })),
    transitions: numbers.transitions.map((one) => ({ ...one, from: node(one.from), to: node(one.to) })),
    ends: numbers.ends.map((one) => ({ ...one, end: ends.get(one.end)?.id ?? one.end })),
    biggestLoss: numbers.biggestLoss && { ...numbers.biggestLoss, stage: node(numbers.biggestLoss.stage) },
  };
}
