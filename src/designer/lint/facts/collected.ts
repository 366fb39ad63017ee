import type { Id, Process, Stage } from '@/runtime/format';
import type { ScriptGraph } from './script-graph';

/**
 * Which fields a deal has when it reaches an outcome. Forward data-flow over the script of each stage and
 * over the stages (Kildall 1973): `sure` is what every path collects (greatest fixpoint, intersections),
 * `perhaps` what some path does (least fixpoint, unions). A set of fields is one bigint, so a step costs a
 * few machine words; O(steps · depth of loops). A script's own flow is kept with its graph.
 */
export interface Collected {
  /** Before the form of the outcome asks for anything. Null: no deal gets there. */
  at(stage: Id, outcome: Id): { sure(field: Id): boolean; perhaps(field: Id): boolean } | null;
}

type Bits = bigint;

interface Pair {
  sure: Bits;
  perhaps: Bits;
}

/** What a script adds between a start and each outcome it can reach. */
type Gains = ReadonlyMap<Id, Pair>;

export function collectedOf(process: Process, scriptOf: (stage: Stage) => ScriptGraph): Collected {
  const bit = new Map(process.fields.map((field, i) => [field.id, 1n << BigInt(i)]));
  const bits = (ids: Iterable<Id>): Bits => {
    let sum = 0n;
    for (const id of ids) sum |= bit.get(id) ?? 0n;
    return sum;
  };
  const stages = new Map(process.stages.map((stage) => [stage.id, stage]));
  const ends = new Map(process.ends.map((end) => [end.id, end]));
  const bitsOfForms = ({ gated, any }: Forms) => ({ gated: bits(gated), any: bits(any) });
  const forms = new Map(process.stages.map((stage) => [stage.id, bitsOfForms(formsOf(stage))]));

  /** What is known where deals begin in a stage: at its first step, or at the step of an entry. */
  const arrived = new Map<Id, Map<Id | null, Pair>>();
  const queue = new Set<Id>();
  const arrive = (stage: Id, step: Id | null, known: Pair) => {
    if (!stages.has(stage)) return;
    const starts = arrived.get(stage) ?? new Map<Id | null, Pair>();
    const before = starts.get(step);
    const after = before
      ? { sure: before.sure & known.sure, perhaps: before.perhaps | known.perhaps }
      : known;
    if (before && before.sure === after.sure && before.perhaps === after.perhaps) return;
    arrived.set(stage, starts.set(step, after));
    queue.add(stage);
  };

  const leaving = (stage: Stage, outcome: Id): Pair | null => {
    const graph = scriptOf(stage);
    const form = forms.get(stage.id)!;
    const isSuccess = stage.outcomes.find((o) => o.id === outcome)?.kind === 'success';
    let byScript: Pair | null = null;
    let byHand: Pair | null = null;
    for (const [step, known] of arrived.get(stage.id) ?? []) {
      byHand = merged(byHand, known);
      const gain = gainsOf(graph, step, bit, bits).get(outcome);
      if (gain)
        byScript = merged(byScript, { sure: known.sure | gain.sure, perhaps: known.perhaps | gain.perhaps });
    }
    const known = byScript ?? byHand;
    return known && { sure: known.sure | (isSuccess ? form.gated : 0n), perhaps: known.perhaps | form.any };
  };

  for (const entry of process.entries) {
    const known = bits([...entry.requires, ...Object.keys(entry.set ?? {})]);
    arrive(entry.stage, entry.step ?? null, { sure: known, perhaps: known });
  }
  for (const id of queue) {
    queue.delete(id);
    const stage = stages.get(id)!;
    for (const outcome of stage.outcomes) {
      const left = leaving(stage, outcome.id);
      if (!left) continue;
      const end = ends.get(outcome.to);
      const asked = bits([
        ...(outcome.requires ?? []),
        ...(end?.requires ?? []),
        ...(end?.kind === 'postponed' ? [end.until] : []),
      ]);
      const known = { sure: left.sure | asked, perhaps: left.perhaps | asked };
      if (stages.has(outcome.to)) arrive(outcome.to, null, known);
      else if (end?.kind === 'postponed') arrive(end.returnsTo, null, known);
    }
  }
  return {
    at(stage, outcome) {
      const holder = stages.get(stage);
      const known = holder && leaving(holder, outcome);
      if (!known) return null;
      const has = (set: Bits) => (field: Id) => (set & (bit.get(field) ?? 0n)) !== 0n;
      return { sure: has(known.sure), perhaps: has(known.perhaps) };
    },
  };
}

const merged = (a: Pair | null, b: Pair): Pair =>
  a ? { sure: a.sure & b.sure, perhaps: a.perhaps | b.perhaps } : b;

/** Fields that forms of tasks ask for: of those that a success outcome waits for, and of all. */
interface Forms {
  readonly gated: readonly Id[];
  readonly any: readonly Id[];
}

const keptForms = new WeakMap<Stage, Forms>();

function formsOf(stage: Stage): Forms {
  const kept = keptForms.get(stage);
  if (kept) return kept;
  const certain = new Set<Id>();
  for (let grew = true; grew;) {
    grew = false;
    for (const { id, create } of stage.tasks) {
      const comes = create.on === 'enter' || (create.on === 'task_done' && certain.has(create.task));
      if (!comes || certain.has(id)) continue;
      certain.add(id);
      grew = true;
    }
  }
  const gated = stage.tasks.filter(
    (task) => certain.has(task.id) && (task.onLeave ?? (task.required ? 'gate' : 'cancel')) === 'gate',
  );
  const formOf = (tasks: Stage['tasks']) => tasks.flatMap((task) => task.form ?? []);
  const forms = { gated: formOf(gated), any: formOf(stage.tasks) };
  keptForms.set(stage, forms);
  return forms;
}

const gains = new WeakMap<ScriptGraph, { byStart: Map<Id | null, Gains>; fields: string }>();

function gainsOf(
  graph: ScriptGraph,
  start: Id | null,
  bit: ReadonlyMap<Id, Bits>,
  bits: (ids: Iterable<Id>) => Bits,
): Gains {
  const fields = fieldsKey(bit);
  let cached = gains.get(graph);
  if (cached?.fields !== fields) gains.set(graph, (cached = { byStart: new Map(), fields }));
  const before = cached.byStart.get(start);
  if (before) return before;
  const found = flow(graph, start ?? graph.steps[0]?.id, bits);
  cached.byStart.set(start, found);
  return found;
}

const keys = new WeakMap<ReadonlyMap<Id, Bits>, string>();
function fieldsKey(bit: ReadonlyMap<Id, Bits>): string {
  let key = keys.get(bit);
  if (key === undefined) keys.set(bit, (key = [...bit.keys()].join()));
  return key;
}

function flow(graph: ScriptGraph, start: Id | undefined, bits: (ids: Iterable<Id>) => Bits): Gains {
  const found = new Map<Id, Pair>();
  if (start === undefined || !graph.step.has(start)) return found;
  const cardWrites = bits(graph.cardWrites);
  const known = new Map<Id, Pair>([[start, { sure: 0n, perhaps: cardWrites }]]);
  const queue = new Set([start]);
  for (const id of queue) {
    queue.delete(id);
    const here = known.get(id)!;
    const collect = bits(graph.step.get(id)!.collect ?? []);
    for (const { to, writes } of graph.ways.get(id)!) {
      const written = collect | bits(writes);
      const after = { sure: here.sure | written, perhaps: here.perhaps | written };
      if ('outcome' in to) {
        found.set(to.outcome, merged(found.get(to.outcome) ?? null, after));
        continue;
      }
      const before = known.get(to.step);
      const joined = merged(before ?? null, after);
      if (before && before.sure === joined.sure && before.perhaps === joined.perhaps) continue;
      known.set(to.step, joined);
      queue.add(to.step);
    }
  }
  return found;
}
