import type { Answer, Id } from '@/runtime/format';
import { raise } from '../effects/deviations';
import { checkFields, followFields, missing, putFields } from '../effects/fields';
import { gateOf, targetFault, waitFault } from '../gate';
import { factsOf } from '../effects/activities';
import type { Rejection } from '../rejection';
import type { ScriptPlace, ScriptRun, Value } from '../state';
import { emit, stageHere, type Turn } from '../turn';
import { isBlank, onlyOpen, type Handler } from './handler';
import { choose, finishTalk } from './outcome';

const noRun: Rejection = { code: 'no_script_run' };
const unknownAnswer = (id: Id): Rejection => ({ code: 'unknown_id', what: 'answer', id });

/** Begins a talk: at the step asked for, where the entry of the deal begins, or at the first step. */
export const startScript: Handler<'start_script'> = onlyOpen((turn, { step }) => {
  const { run, stage, pendingOutcome } = turn.state;
  if (run && step === undefined) return null;
  const here = stageHere(turn);
  const first = step ?? entryStep(turn) ?? here?.stage.script.steps[0]?.id;
  if (first === undefined || !here?.steps.has(first)) return noRun;
  if (run) emit(turn, { type: 'script_stopped', run: run.key });
  if (pendingOutcome !== null) emit(turn, { type: 'outcome_cancelled', outcome: pendingOutcome });
  emit(turn, { type: 'script_started', run: `run${turn.state.runs + 1}`, stage, step: first });
  return null;
});

/** The first talk of a deal whose client already knows why we talk starts further on. */
function entryStep({ definition, state }: Turn): Id | undefined {
  const entry = definition.entries.get(state.entry);
  return entry?.stage === state.stage && state.visit === 1 && state.runs === 0 ? entry.step : undefined;
}

function answerAt(turn: Turn, place: ScriptPlace, id: Id): Answer | undefined {
  return place.at === 'step'
    ? stageHere(turn)?.steps.get(place.step)?.answers.get(id)
    : turn.definition.objections.get(place.objection)?.get(id);
}

/** The place an answer leads to; null: out of the script; undefined: the place does not exist. */
function placeAfter(turn: Turn, run: ScriptRun, { go }: Answer): ScriptPlace | null | undefined {
  const stage = stageHere(turn);
  switch (go.to) {
    case 'step':
      return stage?.steps.has(go.step) ? { at: 'step', step: go.step } : undefined;
    case 'objection':
      return turn.definition.objections.has(go.objection)
        ? { at: 'objection', objection: go.objection }
        : undefined;
    case 'back': {
      const step = run.returns.at(-1) ?? stage?.stage.script.steps[0]?.id;
      return step === undefined ? undefined : { at: 'step', step };
    }
    case 'outcome':
      return stage?.outcomes.has(go.outcome) ? null : undefined;
  }
}

/** What the answer itself writes: fixed values, and those that were asked for. */
function writtenBy({ set = [] }: Answer, given: Readonly<Record<Id, Value>> = {}): Record<Id, Value> {
  const fixed = set.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value] as const]));
  return { ...given, ...Object.fromEntries(fixed) };
}

export const answer: Handler<'answer'> = onlyOpen((turn, { answer: id, set, records, note }) => {
  const { run } = turn.state;
  if (!run) return noRun;
  const given = answerAt(turn, run.place, id);
  const next = given && placeAfter(turn, run, given);
  if (!given || next === undefined) return unknownAnswer(id);
  const values = writtenBy(given, set);
  const wrong = checkFields(turn.definition, values);
  if (wrong) return wrong;
  const asked = (given.set ?? []).filter(({ value }) => value === undefined).map(({ field }) => field);
  const empty = missing(turn.state, asked, values);
  if (empty.length > 0) return { code: 'missing_data', fields: empty };
  emit(turn, {
    type: 'script_answered',
    run: run.key,
    place: run.place,
    answer: id,
    next,
    ...(note !== undefined && !isBlank(note) && { note: note.trim() }),
  });
  const written = putFields(turn, values);
  if (given.go.to !== 'outcome') followFields(turn, written);
  const check = given.raise === undefined ? undefined : turn.definition.checkpoints.get(given.raise);
  if (check) raise(turn, check);
  if (given.go.to !== 'outcome') return null;
  const outcome = stageHere(turn)?.outcomes.get(given.go.outcome);
  if (!outcome) return unknownAnswer(id);
  // The talk took place, so its end is a fact even if a gate holds the deal: then the outcome waits.
  const gate = gateOf(turn.definition, turn.state, outcome, factsOf(turn));
  if (gate.data.length > 0) return { code: 'missing_data', fields: gate.data };
  const refusal =
    targetFault(turn.definition, outcome.to) ??
    waitFault(turn.definition, turn.state, turn.definition.ends.get(outcome.to), turn.at) ??
    finishTalk(turn, outcome, records);
  if (refusal) return refusal;
  followFields(turn, written);
  choose(turn, outcome);
  return null;
});

export const noSuchAnswer: Handler<'no_such_answer'> = onlyOpen((turn, { words }) => {
  const { run } = turn.state;
  if (!run) return noRun;
  if (isBlank(words)) return { code: 'reason_needed' };
  emit(turn, { type: 'script_no_answer', run: run.key, place: run.place, words: words.trim() });
  return null;
});

/** Back to the place before; what was written stays written. */
export const scriptBack: Handler<'script_back'> = onlyOpen((turn) => {
  const { run } = turn.state;
  if (!run) return noRun;
  if (run.trail.length > 0) emit(turn, { type: 'script_back', run: run.key, place: run.place });
  return null;
});

export const stopScript: Handler<'stop_script'> = onlyOpen((turn) => {
  const { run } = turn.state;
  if (!run) return noRun;
  emit(turn, { type: 'script_stopped', run: run.key });
  return null;
});
