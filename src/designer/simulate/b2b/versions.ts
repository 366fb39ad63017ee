import { semanticHash, type Process, type Stage, type Task } from '@/runtime/format';

/** Weeks in which the versions come into force, counted from 1. */
export const versionWeeks = { told: 13, decider: 16 } as const;

const untold = (process: Process): Process => ({
  ...process,
  version: 1,
  revision: 0,
  stages: process.stages.map((stage) => ({
    ...stage,
    checkpoints: stage.checkpoints.map((checkpoint) => {
      // Whoever may approve a blocking checkpoint has to know of it.
      if (checkpoint.blocks) return checkpoint;
      const silent = { ...checkpoint, notify: [], channel: [] };
      delete silent.escalate;
      return silent;
    }),
  })),
});

const confirmDecider: Task = {
  id: 't_decider',
  title: {
    ru: 'Подтвердить, что на показе будет тот, кто решает',
    en: 'Confirm that the decision maker attends the presentation',
  },
  result: { ru: 'Ответ того, кто решает', en: 'The decision maker’s answer' },
  role: 'manager',
  create: { on: 'enter' },
  // The show is due 24 working hours after the stage began; this, 8 hours before it.
  due: { from: 'created', after: { iso: 'PT16H', clock: 'work' } },
  required: true,
  onLeave: 'gate',
};

const withDecider = (stage: Stage): Stage =>
  stage.id !== 'present'
    ? stage
    : {
        ...stage,
        tasks: [confirmDecider, ...stage.tasks],
        checkpoints: stage.checkpoints.map((checkpoint) =>
          checkpoint.id === 'cp_no_decider' ? { ...checkpoint, severity: 'critical' } : checkpoint,
        ),
      };

/**
 * The versions that the demo log was made under: 1.0 records and tells nobody, revision 1.1 tells people, version 2
 * has the attendance of the decision maker confirmed before the show.
 */
export function processVersions(process: Process): [told0: Process, told1: Process, decider: Process] {
  const base: Process = { ...process, status: 'retired', version: 1 };
  return [
    untold(base),
    { ...base, revision: 1 },
    {
      ...base,
      status: 'published',
      version: 2,
      revision: 0,
      basedOn: semanticHash(process),
      stages: process.stages.map(withDecider),
    },
  ];
}
