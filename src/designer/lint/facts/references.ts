import type { Process, Stage } from '@/runtime/format';
import { referencesOf, type Reference } from '../../model';

const ofStage = new WeakMap<Stage, readonly Reference[]>();

/** All references of a process; those of a stage are walked once as long as the stage is the same object. */
export function* keptReferences(process: Process): Generator<Reference> {
  yield* referencesOf({ ...process, stages: [] });
  const bare: Process = {
    ...process,
    ends: [],
    entries: [],
    objections: [],
    activities: [],
    goals: [],
    portrait: { ...process.portrait, isClient: [], notClient: [] },
  };
  for (const stage of process.stages) {
    let references = ofStage.get(stage);
    if (!references) ofStage.set(stage, (references = referencesOf({ ...bare, stages: [stage] })));
    yield* references;
  }
}
