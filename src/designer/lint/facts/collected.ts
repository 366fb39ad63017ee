import type { Id, Process, Stage } from '@/runtime/format';
import type { ScriptGraph } from './script-graph';

/**
 * Which fields a deal has when it reaches an outcome. Forward data-flow over the script of each stage and
 * over the stages (Kildall 1973): `sure` is what every path collects (greatest fixpoint, intersections),
 * `perhaps` what some path does (least fixpoint, unions), `gathered` the same without the forms of successes: a form
 * that asks because nothing before it did is no proof, on the next round, that somebody does. A set of fields is one
 * bigint, so a step costs a few machine words; O(steps · depth of loops). A script's own flow is kept with its graph.
 */
export interface Collected {
  /** Before the form of the outcome asks for anything. Null: no deal gets there. */
  at(stage: Id, outcome: Id): Readonly<Record<keyof Known, (field: Id) => boolean>> | null;
}

type Bits = bigint;

interface Known {
  sure: Bits;
  perhaps: Bits;
  gathered: Bits;
}

/** What a script adds between a start and each outcome it can reach. */
type Gains = ReadonlyMap<Id, Gain>;
type Gain = Pick<Known, 'sure' | 'perhaps'>;

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
  const arrived = new Map<Id, Map<Id | null, Known>>();
  const queue = new Set<Id>();
  const arrive = (stage: Id, step: Id | null, known: Known) => {
    if (!stages.has(stage)) return;
    const starts = arrived.get(stage) ?? new Map<Id | null, Known>();
    const before = starts.get(step);
    const after = before ? merged(before, known) : known;
    if (before && same(before, after)) return;
    arrived.set(stage, starts.set(step, after));
    queue.add(stage);
  };

  const leaving = (stage: Stage, outcome: Id): Known | null => {
    const graph = scriptOf(stage);
    const form = forms.get(stage.id)!;
    const isSuccess = stage.outcomes.find((o) => o.id === outcome)?.kind === 'success';
    let byScript: Known | null = null;
    let byHand: Known | null = null;
    for (const [step, known] of arrived.get(stage.id) ?? []) {
      byHand = byHand ? merged(byHand, known) : known;
      const gain = gainsOf(graph, step, bit, bits).get(outcome);
      if (!gain) continue;
      const told = gaining(known, gain);
      byScript = byScript ? merged(byScript, told) : told;
    }
    const known = byScript ?? byHand;
    return known && gaining(known, { sure: isSuccess ? form.gated : 0n, perhaps: form.any });
  };

  for (const entry of process.entries) {
    const known = bits([...entry.requires, ...Object.keys(entry.set ?? {})]);
    arrive(entry.stage, entry.step ?? null, { sure: known, perhaps: known, gathered: known });
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
      const known: Known = {
        sure: left.sure | asked,
        perhaps: left.perhaps | asked,
        gathered: left.gathered | (outcome.kind === 'success' ? 0n : asked),
      };
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
      return { sure: has(known.sure), perhaps: has(known.perhaps), gathered: has(known.gathered) };
    },
  };
}

const merged = (a: Known, b: Known): Known => ({
  sure: a.sure & b.sure,
  perhaps: a.perhaps | b.perhaps,
  gathered: a.gathered | b.gathered,
});

const same = (a: Known, b: Known): boolean =>
  a.sure === b.sure && a.perhaps === b.perhaps && a.gathered === b.gathered;

const gaining = (known: Known, { sure, perhaps }: Gain): Known => ({
  sure: known.sure | sure,
  perhaps: known.perhaps | perhaps,
  gathered: known.gathered | perhaps,
});

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
  const found = new Map<Id, Gain>();
  if (start === undefined || !graph.step.has(start)) return found;
  const cardWrites = bits(graph.cardWrites);
  const known = new Map<Id, Gain>([[start, { sure: 0n, perhaps: cardWrites }]]);
  const queue = new Set([start]);
  for (const id of queue) {
    queue.delete(id);
    const here = known.get(id)!;
    const collect = bits(graph.step.get(id)!.collect ?? []);
    for (const { to, writes } of graph.ways.get(id)!) {
      const written = collect | bits(writes);
      const after = { sure: here.sure | written, perhaps: here.perhaps | written };
      if ('outcome' in to) {
        found.set(to.outcome, joined(found.get(to.outcome), after));
        continue;
      }
      const before = known.get(to.step);
      const both = joined(before, after);
      if (before && before.sure === both.sure && before.perhaps === both.perhaps) continue;
      known.set(to.step, both);
      queue.add(to.step);
    }
  }
  return found;
}

const joined = (a: Gain | undefined, b: Gain): Gain =>
  a ? { sure: a.sure & b.sure, perhaps: a.perhaps | b.perhaps } : b;
