import type { GateAtom, ScriptPlace, Value } from '@/runtime/engine';
import type { Answer, Id, Outcome, Process, Stage } from '@/runtime/format';
import { around, chance, weighted } from '../chance/draw';
import type { Random } from '../chance/random';
import { play, type Reply } from '../floor/play';
import type { Hands } from '../floor/scenario';
import { collected, outcomeOdds, patience } from './odds';
import { canFill, someMoment, someValue, type ValueContext } from './value';

export interface Visitor {
  process: Process;
  random: Random;
  context(hands: Hands): ValueContext;
  reason: string;
}

/** Some values for the fields that the deal does not have yet. */
export function fill(visitor: Visitor, hands: Hands, fields: readonly Id[]): Record<Id, Value> {
  const { process } = visitor;
  const { data } = hands.deal.state;
  const set: Record<Id, Value> = {};
  for (const id of fields) {
    const field = process.fields.find((one) => one.id === id);
    if (field && data[id] === undefined && canFill(field, process))
      set[id] = someValue(field, visitor.context(hands));
  }
  return set;
}

/** What must be known for the outcome: its own data, the data of its end, and the forms the talk closes with. */
function owed({ process }: Visitor, stage: Stage, outcome: Outcome): Id[] {
  const end = process.ends.find(({ id }) => id === outcome.to);
  const forms = stage.tasks.filter(({ doneBy }) => doneBy === 'script').flatMap(({ form = [] }) => form);
  return [
    ...(outcome.requires ?? []),
    ...(end?.requires ?? []),
    ...(end?.kind === 'postponed' ? [end.until] : []),
    ...forms,
  ];
}

/** A date of a wait that lies behind is set anew, no further ahead than the end permits. */
function dates({ process, context }: Visitor, hands: Hands, outcome: Outcome): Record<Id, Value> {
  const end = process.ends.find(({ id }) => id === outcome.to);
  if (end?.kind !== 'postponed') return {};
  const until = process.fields.find(({ id }) => id === end.until);
  return until ? { [until.id]: someMoment(until, context(hands), end.maxWait) } : {};
}

const oddsOf = (outcome: Outcome, visits: number): number =>
  visits >= patience && (outcome.kind === 'retry' || outcome.kind === 'branch')
    ? 0.0001
    : outcomeOdds[outcome.kind];

/** Plays the script of the stage by chance, or picks an outcome where there is none or it leads nowhere. */
export function visit(visitor: Visitor, hands: Hands, stage: Stage): void {
  const { random } = visitor;
  const { deal } = hands;
  const visits = deal.state.visit;
  const began = deal.state;
  const isHere = () =>
    deal.state.status === 'open' && deal.state.stage === stage.id && deal.state.visit === visits;
  if (stage.script.steps.length > 0 && hands.give({ type: 'start_script' }))
    play(hands, (place) => reply(visitor, hands, stage, place));
  else hands.spend(around(random, stage.normMinutes ?? 20, 1.4));
  if (!isHere() || deal.state.pendingOutcome !== null || began.rev > deal.state.rev) return;
  if (stage.outcomes.length === 0) return;
  const id = weighted(
    random,
    Object.fromEntries(stage.outcomes.map((outcome) => [outcome.id, oddsOf(outcome, visits)])),
  );
  const outcome = stage.outcomes.find((one) => one.id === id)!;
  const set = { ...fill(visitor, hands, owed(visitor, stage, outcome)), ...dates(visitor, hands, outcome) };
  hands.tryTo({
    type: 'outcome',
    outcome: id,
    set,
    records: { duration_s: Math.round(around(random, 600, 1.5)), connected: true },
  });
}

function reply(visitor: Visitor, hands: Hands, stage: Stage, place: ScriptPlace): Reply | null {
  const { process, random } = visitor;
  const step = place.at === 'step' ? stage.script.steps.find(({ id }) => id === place.step) : undefined;
  const answers =
    step?.answers ??
    process.objections.find(({ id }) => place.at === 'objection' && id === place.objection)?.answers ??
    [];
  const outcomeOf = ({ go }: Answer) =>
    go.to === 'outcome' ? stage.outcomes.find(({ id }) => id === go.outcome) : undefined;
  const possible = answers.filter((answer) => answer.go.to !== 'outcome' || outcomeOf(answer));
  if (possible.length === 0) return null;
  const odds = possible.map((answer) => {
    const outcome = outcomeOf(answer);
    if (outcome) return oddsOf(outcome, hands.deal.state.visit);
    return answer.go.to === 'objection' ? 0.12 : 0.5;
  });
  const index = Number(weighted(random, Object.fromEntries(odds.map((share, i) => [i, share]))));
  const answer = possible[index]!;
  const outcome = outcomeOf(answer);
  const asked = (answer.set ?? []).filter(({ value }) => value === undefined).map(({ field }) => field);
  const noted = (step?.collect ?? []).filter(() => chance(random, collected));
  const set = {
    ...fill(visitor, hands, [...asked, ...noted, ...(outcome ? owed(visitor, stage, outcome) : [])]),
    ...(outcome && dates(visitor, hands, outcome)),
  };
  return {
    answer: answer.id,
    minutes: Math.max(0.2, around(random, (step?.seconds ?? 60) / 60, 1.5)),
    ...(Object.keys(set).length > 0 && { set }),
    ...(outcome && { records: { duration_s: Math.round(around(random, 600, 1.5)), connected: true } }),
  };
}

/** What still holds a chosen outcome; data that can be known are filled in on the way. */
export function press(visitor: Visitor, hands: Hands): GateAtom[] {
  const { state } = hands.deal;
  if (state.pendingOutcome === null) return [];
  const order = { type: 'outcome', outcome: state.pendingOutcome, reason: visitor.reason } as const;
  const rejection = hands.ask(order);
  if (rejection === null) {
    hands.give(order);
    return [];
  }
  return rejection.code === 'gate_closed' ? rejection.atoms : [];
}
