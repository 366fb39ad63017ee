import type { Activity, End, Entry, Process } from '@/runtime/format';
import { filterKeep, mapKeep, patched } from '../change';
import { sweepAnswer } from './answer';
import type { Gone } from './gone';
import { sweepGuard } from './guard';
import { fieldsOrNone, sweepStage } from './stage';

/**
 * Cleans the process of references to what is gone. Losing one thing may take another with it (a late-task
 * checkpoint without its task), so the sweep repeats until nothing more falls: each round removes at least
 * one thing, and a process is a few rounds deep. Untouched parts keep their references.
 */
export function sweep(process: Process, gone: Gone): Process {
  let swept = process;
  for (let known = -1; known !== gone.size;) {
    known = gone.size;
    swept = once(swept, gone);
  }
  return swept;
}

function once(process: Process, gone: Gone): Process {
  const stages = mapKeep(process.stages, (stage) => sweepStage(stage, gone));
  loseShared(stages, gone);
  return patched(process, {
    stages,
    ends: mapKeep(process.ends, (end) => sweepEnd(end, gone)),
    entries: mapKeep(process.entries, (entry) => sweepEntry(entry, gone)),
    objections: mapKeep(process.objections, (card) =>
      patched(card, {
        answers: mapKeep(card.answers, (answer) => sweepAnswer(answer, null, { to: 'back' }, gone)),
      }),
    ),
    activities: mapKeep(process.activities, (activity) => sweepActivity(activity, gone)),
    portrait: sweepPortrait(process.portrait, gone),
  });
}

/** A card's answer names a step or outcome of whichever stage opened it: gone when no stage has it any more. */
function loseShared(stages: Process['stages'], gone: Gone): void {
  const outcomes = new Set(stages.flatMap((stage) => stage.outcomes.map((outcome) => outcome.id)));
  const steps = new Set(stages.flatMap((stage) => stage.script.steps.map((step) => step.id)));
  for (const id of gone.local('outcome'))
    if (!outcomes.has(id)) gone.add({ kind: 'outcome', id, stage: null });
  for (const id of gone.local('step')) if (!steps.has(id)) gone.add({ kind: 'step', id, stage: null });
}

function sweepEnd(end: End, gone: Gone): End {
  return end.requires ? patched(end, { requires: fieldsOrNone(end.requires, gone) }) : end;
}

function sweepEntry(entry: Entry, gone: Gone): Entry | null {
  if (gone.has({ kind: 'stage', id: entry.stage })) return null;
  const { set } = entry;
  const kept = set && Object.entries(set).filter(([id]) => !gone.has({ kind: 'field', id }));
  return patched(entry, {
    step: entry.step && gone.has({ kind: 'step', id: entry.step, stage: entry.stage }) ? null : entry.step,
    requires: filterKeep(entry.requires, (id) => !gone.has({ kind: 'field', id })),
    set: set && kept && (kept.length === Object.keys(set).length ? set : Object.fromEntries(kept)),
  });
}

/** An activity that nothing emits any more is recorded by hand: norms and pay go on naming it. */
function sweepActivity(activity: Activity, gone: Gone): Activity {
  const from = filterKeep(activity.from, (emitter) => {
    switch (emitter.on) {
      case 'task':
        return !gone.has({ kind: 'task', id: emitter.task });
      case 'field':
        return !gone.has({ kind: 'field', id: emitter.field });
      case 'outcome':
        return !(
          gone.has({ kind: 'stage', id: emitter.stage }) ||
          gone.has({ kind: 'outcome', id: emitter.outcome, stage: emitter.stage })
        );
      case 'end':
        return !gone.has({ kind: 'end', id: emitter.end });
      case 'manual':
        return true;
    }
  });
  return patched(activity, {
    from: from.length === 0 ? [{ on: 'manual' as const }] : from,
    when: activity.when && sweepGuard(activity.when, gone),
    valid: activity.valid && sweepGuard(activity.valid, gone),
    norm: activity.norm && (gone.has({ kind: 'norm', id: activity.norm }) ? null : activity.norm),
    rate: activity.rate && (gone.has({ kind: 'rate', id: activity.rate }) ? null : activity.rate),
  });
}

function sweepPortrait(portrait: Process['portrait'], gone: Gone): Process['portrait'] {
  const rules = <T extends Process['portrait']['isClient'][number]>(list: T[]): T[] =>
    mapKeep(list, (rule) => {
      const when = sweepGuard(rule.when, gone);
      if (!when) return null;
      return when === rule.when ? rule : { ...rule, when };
    });
  return patched(portrait, { isClient: rules(portrait.isClient), notClient: rules(portrait.notClient) });
}
