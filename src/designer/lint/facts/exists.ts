import type { Id, Process, Stage } from '@/runtime/format';
import type { Target } from '../../model';

interface Inside {
  readonly steps: ReadonlySet<Id>;
  readonly outcomes: ReadonlySet<Id>;
}

const ofStage = new WeakMap<Stage, Inside>();

function insideOf(stage: Stage): Inside {
  let inside = ofStage.get(stage);
  if (!inside)
    ofStage.set(
      stage,
      (inside = {
        steps: new Set(stage.script.steps.map(({ id }) => id)),
        outcomes: new Set(stage.outcomes.map(({ id }) => id)),
      }),
    );
  return inside;
}

/** Whether a target is there: the model's own answer, with what lies inside a stage kept with the stage. */
export function existing(process: Process): (target: Target) => boolean {
  const set = (list: readonly { id: Id }[] | undefined) => new Set(list?.map(({ id }) => id));
  const stages = new Map(process.stages.map((stage) => [stage.id, stage]));
  const flat = {
    stage: stages,
    end: set(process.ends),
    field: set(process.fields),
    role: set(process.roles),
    objection: set(process.objections),
    activity: set(process.activities),
    task: set(process.stages.flatMap((stage) => stage.tasks)),
    checkpoint: set(process.stages.flatMap((stage) => stage.checkpoints)),
    norm: set(process.norms?.daily),
    rate: set(process.pay?.rates),
  };
  const within = (kind: keyof Inside, { stage, id }: { stage: Id | null; id: Id }) => {
    if (stage === null) return process.stages.some((one) => insideOf(one)[kind].has(id));
    const holder = stages.get(stage);
    return holder !== undefined && insideOf(holder)[kind].has(id);
  };
  return (target) => {
    switch (target.kind) {
      case 'node':
        return stages.has(target.id) || flat.end.has(target.id);
      case 'step':
        return within('steps', target);
      case 'outcome':
        return within('outcomes', target);
      case 'stage':
      case 'end':
      case 'field':
      case 'role':
      case 'objection':
      case 'activity':
      case 'task':
      case 'checkpoint':
      case 'norm':
      case 'rate':
        return flat[target.kind].has(target.id);
    }
  };
}
