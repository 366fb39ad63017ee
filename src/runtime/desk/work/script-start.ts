import type { DealState, ScriptRun } from '@/runtime/engine';
import type { Id, Process } from '@/runtime/format';

/**
 * Where the talk of the present stage begins, as the engine begins it: the first talk of an inbound request does not
 * ask what a cold call asks. Null: the stage has no script.
 */
export function startStep(process: Process, state: DealState): Id | null {
  const stage = process.stages.find((s) => s.id === state.stage);
  const first = stage?.script.steps[0];
  if (!stage || !first) return null;
  const entry = process.entries.find((e) => e.id === state.entry);
  const further = entry?.stage === stage.id && state.visit === 1 && state.runs === 0 ? entry.step : undefined;
  return further !== undefined && stage.script.steps.some((step) => step.id === further) ? further : first.id;
}

/** The talk as it will be once begun: shown at the right step before anything is recorded. */
export function runAhead(state: DealState, step: Id, now: number): ScriptRun {
  return {
    key: 'ahead',
    stage: state.stage,
    visit: state.visit,
    place: { at: 'step', step },
    returns: [],
    trail: [],
    startedAt: now,
  };
}
