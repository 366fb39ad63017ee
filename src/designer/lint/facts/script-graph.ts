import type { Answer, Id, Objection, Stage, Step } from '@/runtime/format';
import type { CardLibrary } from './cards';
import { components } from './components';

/** A way from one step: by an answer of its own, or of a card it opened. */
export interface Way {
  readonly to: { readonly step: Id } | { readonly outcome: Id };
  /** Fields surely written on the way. */
  readonly writes: readonly Id[];
}

/** A stage's script as a graph whose objection cards are folded into the steps that open them. */
export interface ScriptGraph {
  readonly steps: readonly Step[];
  readonly step: ReadonlyMap<Id, Step>;
  readonly ways: ReadonlyMap<Id, readonly Way[]>;
  /** Cards that the script opens, nested ones included. */
  readonly cards: ReadonlySet<Id>;
  /** Fields that some card opened here may write. */
  readonly cardWrites: ReadonlySet<Id>;
  /** Steps that lead to each other for ever: no way to an outcome. */
  readonly traps: readonly (readonly Id[])[];
  reachableFrom(starts: readonly Id[]): {
    readonly steps: ReadonlySet<Id>;
    readonly outcomes: ReadonlySet<Id>;
  };
}

const known = new WeakMap<Stage, { objections: readonly Objection[]; graph: ScriptGraph }>();

/** Kept per stage: an edit elsewhere does not walk this script again. O(steps + answers + cards opened). */
export function scriptGraphOf(stage: Stage, cards: CardLibrary): ScriptGraph {
  const before = known.get(stage);
  if (before?.objections === cards.objections) return before.graph;
  const graph = build(stage, cards);
  known.set(stage, { objections: cards.objections, graph });
  return graph;
}

export const writesOf = (answer: Answer): Id[] => answer.set?.map(({ field }) => field) ?? [];

function build(stage: Stage, cards: CardLibrary): ScriptGraph {
  const { steps } = stage.script;
  const step = new Map(steps.map((s) => [s.id, s]));
  const outcomes = stage.outcomes.map((outcome) => outcome.id);
  const ways = new Map<Id, readonly Way[]>();
  const opened = new Set<Id>();
  const cardWrites = new Set<Id>();
  steps.forEach((from, index) => {
    // A broken way has a finding of its own. It is taken as "goes on", so that one fault is told once.
    const onward: Way['to'][] = steps[index + 1]
      ? [{ step: steps[index + 1]!.id }]
      : outcomes.map((outcome) => ({ outcome }));
    const found: Way[] = [];
    const goesOn = (writes: readonly Id[]) => found.push(...onward.map((to) => ({ to, writes })));
    for (const answer of from.answers) {
      const writes = writesOf(answer);
      const { go } = answer;
      if (go.to === 'step') {
        if (step.has(go.step)) found.push({ to: { step: go.step }, writes });
        else goesOn(writes);
      } else if (go.to === 'outcome') {
        if (outcomes.includes(go.outcome)) found.push({ to: { outcome: go.outcome }, writes });
        else goesOn(writes);
      } else if (go.to === 'objection' && cards.card.has(go.objection)) {
        for (const id of cards.from(go.objection)) {
          opened.add(id);
          for (const reply of cards.card.get(id)!.answers) {
            for (const field of writesOf(reply)) cardWrites.add(field);
            const out = reply.go;
            const both = [...writes, ...writesOf(reply)];
            if (out.to === 'outcome' && outcomes.includes(out.outcome))
              found.push({ to: { outcome: out.outcome }, writes: both });
            else if (out.to === 'step' && step.has(out.step))
              found.push({ to: { step: out.step }, writes: both });
          }
        }
      } else goesOn(writes);
    }
    if (from.answers.length === 0) goesOn([]);
    ways.set(from.id, found);
  });
  const nextSteps = (id: Id) => ways.get(id)!.flatMap(({ to }) => ('step' in to ? [to.step] : []));
  const traps = components([...step.keys()], nextSteps).filter((group) => {
    if (outcomes.length === 0) return false;
    const inside = new Set(group);
    return group.every((id) => ways.get(id)!.every(({ to }) => 'step' in to && inside.has(to.step)));
  });
  return {
    steps,
    step,
    ways,
    cards: opened,
    cardWrites,
    traps,
    reachableFrom: kept((starts) => {
      const seen = new Set<Id>();
      const ended = new Set<Id>();
      const queue = starts.filter((id) => step.has(id));
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (seen.has(id)) continue;
        seen.add(id);
        for (const { to } of ways.get(id)!) {
          if ('step' in to) queue.push(to.step);
          else ended.add(to.outcome);
        }
      }
      return { steps: seen, outcomes: ended };
    }),
  };
}

/** The last answer, given again while the starts are the same. */
function kept<T>(find: (starts: readonly Id[]) => T): (starts: readonly Id[]) => T {
  let last: { key: string; found: T } | undefined;
  return (starts) => {
    const key = starts.join();
    if (last?.key !== key) last = { key, found: find(starts) };
    return last.found;
  };
}
