import type { Duration, Id, Severity, Stage } from '@/runtime/format';

/** What a stage card and its inspector say in a few numbers. */
export interface StageFacts {
  readonly steps: number;
  readonly answers: number;
  readonly tasks: number;
  readonly requiredTasks: number;
  readonly limit: Duration | null;
  readonly normMinutes: number | null;
  readonly requiredData: number;
  readonly checkpoints: Readonly<Record<Severity, number>> & {
    readonly total: number;
    readonly blocking: number;
  };
  /** Role ids by letter: who does it, who answers for it. */
  readonly responsible: readonly Id[];
  readonly accountable: readonly Id[];
}

const known = new WeakMap<Stage, StageFacts>();

export function factsOf(stage: Stage): StageFacts {
  let facts = known.get(stage);
  if (!facts) known.set(stage, (facts = count(stage)));
  return facts;
}

function count(stage: Stage): StageFacts {
  const bySeverity = (severity: Severity) => stage.checkpoints.filter((c) => c.severity === severity).length;
  const rolesWith = (letter: string) => Object.keys(stage.raci).filter((role) => stage.raci[role] === letter);
  const { steps } = stage.script;
  return {
    steps: steps.length,
    answers: steps.reduce((sum, step) => sum + step.answers.length, 0),
    tasks: stage.tasks.length,
    requiredTasks: stage.tasks.filter((task) => task.required).length,
    limit: stage.limit ?? null,
    normMinutes: stage.normMinutes ?? null,
    requiredData: stage.requiredData.length,
    checkpoints: {
      info: bySeverity('info'),
      warning: bySeverity('warning'),
      critical: bySeverity('critical'),
      total: stage.checkpoints.length,
      blocking: stage.checkpoints.filter((c) => c.blocks).length,
    },
    responsible: rolesWith('R'),
    accountable: rolesWith('A'),
  };
}
