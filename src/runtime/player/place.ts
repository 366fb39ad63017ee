import { isFilled, type DealState, type ScriptPlace } from '@/runtime/engine';
import type { Answer, Id, Objection, Outcome, Process, RecordName, Stage, Step } from '@/runtime/format';

/** Where the player stands, resolved against the document. */
export type Here =
  | { at: 'step'; stage: Stage; step: Step; index: number; answers: readonly Answer[] }
  | { at: 'objection'; stage: Stage; objection: Objection; index: number; answers: readonly Answer[] };

export function placeOf(
  process: Process,
  stageId: Id,
  place: ScriptPlace,
  returns: readonly Id[],
): Here | null {
  const stage = process.stages.find((s) => s.id === stageId);
  if (!stage) return null;
  const indexOf = (id: Id | undefined) => stage.script.steps.findIndex((s) => s.id === id);
  if (place.at === 'step') {
    const index = indexOf(place.step);
    const step = stage.script.steps[index];
    return step ? { at: 'step', stage, step, index, answers: step.answers } : null;
  }
  const objection = process.objections.find((o) => o.id === place.objection);
  return objection
    ? { at: 'objection', stage, objection, index: indexOf(returns.at(-1)), answers: objection.answers }
    : null;
}

/** The outcome an answer ends the script with, if it does. */
export function outcomeOf(stage: Stage, answer: Answer): Outcome | undefined {
  const { go } = answer;
  return go.to === 'outcome' ? stage.outcomes.find((outcome) => outcome.id === go.outcome) : undefined;
}

/** What has to be asked before the answer can be given: its own fields, then what its outcome and end require. */
export function fieldsToAsk(process: Process, state: DealState, stage: Stage, answer: Answer): Id[] {
  const own = (answer.set ?? []).filter((set) => set.value === undefined).map((set) => set.field);
  const outcome = outcomeOf(stage, answer);
  const forms = outcome ? formsOfTalk(stage, state) : [];
  return [...new Set([...own, ...missingFor(process, state, outcome), ...forms])];
}

/** What the tasks that the talk does ask for when they are done, and the deal does not know. */
function formsOfTalk(stage: Stage, state: DealState): Id[] {
  const open = new Set(
    state.tasks.filter((t) => t.status === 'open' && t.stage === stage.id).map(({ task }) => task),
  );
  return stage.tasks
    .filter((task) => task.doneBy === 'script' && open.has(task.id))
    .flatMap((task) => task.form ?? [])
    .filter((field) => !isFilled(state.data[field]));
}

/** Fields that an outcome, or the end it leads to, requires and the deal does not know. */
export function missingFor(process: Process, state: DealState, outcome: Outcome | undefined): Id[] {
  const end = outcome && process.ends.find((e) => e.id === outcome.to);
  const until = end?.kind === 'postponed' ? [end.until] : [];
  return [...new Set([...(outcome?.requires ?? []), ...(end?.requires ?? []), ...until])].filter(
    (field) => !isFilled(state.data[field]),
  );
}

/** What the activities of a task write down about it. */
export function recordsOfTask(process: Process, task: Id): RecordName[] {
  return [
    ...new Set(
      process.activities
        .filter((activity) => activity.from.some((from) => from.on === 'task' && from.task === task))
        .flatMap((activity) => activity.records ?? []),
    ),
  ];
}

/** The open task that the script of the present stage does. */
export function scriptTask(stage: Stage, state: DealState): Id | undefined {
  return state.tasks.find(
    (task) =>
      task.status === 'open' &&
      task.stage === stage.id &&
      stage.tasks.find((t) => t.id === task.task)?.doneBy === 'script',
  )?.task;
}
